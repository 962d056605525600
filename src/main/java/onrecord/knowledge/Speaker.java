package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One of those a statement is credited to.
 *
 * @param personId null when it is no person, and until it is told who it is
 */
@Description("One of those a statement is credited to.")
public record Speaker(
        @NonNull @Description("A person, an organisation, or a source without a name; never `SEVERAL`.") SpeakerKind kind,
        @NonNull @Description("A person's name, an organisation's, or the description of a source.") String name,
        @Ignore @Nullable UUID personId,
        @Description("The words that name the speaker here.") @Nullable TextSpan span) {}
