package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

@Description("Who acts, and who is acted upon.")
public enum ParticipantRole {
    @Description("Who acts.")
    ACTOR,
    @Description("Who is acted upon, or to whom it happens.")
    RECIPIENT
}
