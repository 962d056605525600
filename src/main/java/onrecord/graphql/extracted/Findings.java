package onrecord.graphql.extracted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extraction;
import onrecord.knowledge.TextSpan;
import onrecord.text.Determinacy;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Extraction")
@Description("What one text says, before it is joined to what is known.")
public record Findings(
        @NonNull @Description("The headline; the first words of the text where there is none.") String title,
        @Description("The newspaper, agency or site that published it.") @Nullable String publisher,
        @NonNull @Description("Who wrote it, as printed.") List<@NonNull String> authors,
        @Description("The day it was published. Null when neither the text nor the input says so. Never guessed.") @Nullable LocalDate publishedOn,
        @Description("The place the story was filed from, as printed.") @Nullable String dateline,
        @NonNull @Description("The text that was read: as sent, or without its HTML or Markdown and with broken signs repaired. All places are places in it.") String text,
        @NonNull @Description("The language of the text, as a BCP 47 tag: `en`; `mis` when it is another one than English that is not known here, `und` when it cannot be told. Persons, statements, events and dates are read in English only.") String language,
        @NonNull @Description("Stretches of the text that are not the article: advertisements, navigation, captions, copyright lines.") List<@NonNull TextSpan> noise,
        @NonNull @Description("The persons it names, in the order of their first mention.") List<@NonNull FoundPerson> persons,
        @NonNull @Description("Who says what in it, in reading order.") List<@NonNull FoundStatement> statements,
        @Ignore List<FoundEvent> allEvents,
        @NonNull @Description("Its time expressions, in reading order.") List<@NonNull FoundDate> dates) {

    /** @param wanted of the statements */
    public static Findings of(Extraction extraction, Set<Determinacy> wanted) {
        ParsedArticle article = extraction.article();
        Text text = new Text(article.text());
        List<FoundPerson> persons = extraction.persons().stream().map(person -> FoundPerson.of(person, text)).toList();
        return new Findings(
                article.title(),
                article.publisher(),
                article.authors(),
                article.publishedOn(),
                article.dateline(),
                article.text(),
                article.language(),
                text.at(article.noise()),
                persons,
                extraction.statements().stream()
                        .filter(statement -> wanted.contains(statement.determinacy()))
                        .map(statement -> FoundStatement.of(statement, persons, text)).toList(),
                extraction.events().stream().map(event -> FoundEvent.of(event, persons, text)).toList(),
                extraction.dates().stream().map(date -> FoundDate.of(date, text)).toList());
    }
}
