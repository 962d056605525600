package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

@Description("Who a statement is credited to.")
public enum SpeakerKind {
    @Description("A person.")
    PERSON,
    @Description("An organisation, a government, a newspaper: `White House`.")
    ORGANISATION,
    @Description("A source without a name: `a senior official`.")
    UNNAMED,
    @Description("Several who speak together, each in `speakers`: `Keller and Olsen`.")
    SEVERAL
}
