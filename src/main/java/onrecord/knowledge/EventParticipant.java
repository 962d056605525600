package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Someone or something taking part in an event.")
public record EventParticipant(
        @NonNull @Description("Who acts, or who is acted upon.") ParticipantRole role,
        @NonNull @Description("As printed, or the person's full name.") String name,
        @Ignore @Nullable UUID personId,
        @Ignore @Nullable UUID reportId) {}
