package onrecord.knowledge.counts;

import java.util.UUID;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Somebody who speaks, and how often.")
public record SpeakerCount(
        @NonNull @Description("A person, an organisation, or a source without a name; never `SEVERAL`.") SpeakerKind kind,
        @NonNull @Description("A person's name, an organisation's as printed, or the description of a source: `a senior official`.") String name,
        @Ignore @Nullable UUID personId,
        @Description("How many statements. One of several who speak together counts for each of them.") int statementCount) {}
