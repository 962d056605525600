package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether the words are the speaker's own.")
public enum StatementKind {
    @Description("The speaker's own words: between quotation marks, or in a line of a transcript.")
    DIRECT,
    @Description("In the words of the article.")
    INDIRECT,
    @Description("Partly in the speaker's own words.")
    MIXED
}
