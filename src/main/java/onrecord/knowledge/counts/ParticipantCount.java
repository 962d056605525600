package onrecord.knowledge.counts;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Someone or something that takes part in events, and in how many.")
public record ParticipantCount(
        @NonNull @Description("The person's name, or as printed: `the council`.") String name,
        @Ignore @Nullable UUID personId,
        @Description("How many events.") int eventCount) {}
