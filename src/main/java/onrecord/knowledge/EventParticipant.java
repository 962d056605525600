package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.CourtRole;
import onrecord.text.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Someone or something taking part in an event.")
public record EventParticipant(
        @NonNull @Description("Who acts, or who is acted upon.") ParticipantRole role,
        @NonNull @Description("As the report prints it, in full where its article has the full name; `person { name }` is what the person is called over all articles.") String name,
        @Description(COURT_ROLE) @Nullable CourtRole courtRole,
        @Ignore @Nullable UUID personId,
        @Ignore @Nullable UUID reportId) {

    public static final String COURT_ROLE = "What they are in a case, where the event is of the law or a crime and the text tells: "
            + "an accused is not thereby guilty.";
}
