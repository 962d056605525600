package onrecord.text;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether the words are the speaker's own.")
public enum StatementKind {
    @Description("Between quotation marks: the speaker's own words.")
    DIRECT,
    @Description("In the words of the article.")
    INDIRECT,
    @Description("Partly in the speaker's own words.")
    MIXED
}
