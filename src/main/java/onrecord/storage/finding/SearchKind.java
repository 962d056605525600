package onrecord.storage.finding;

import org.eclipse.microprofile.graphql.Description;

@Description("What a search looks through.")
public enum SearchKind {
    @Description("Titles and texts of articles.")
    ARTICLE,
    @Description("Names, aliases and roles of persons.")
    PERSON,
    @Description("The words of statements and who said them.")
    STATEMENT,
    @Description("Summaries and places of events.")
    EVENT
}
