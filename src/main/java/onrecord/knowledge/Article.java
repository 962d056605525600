package onrecord.knowledge;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An article without its text, which is long and read on its own. */
@Description("A news article as it was read.")
@Key(fields = @FieldSet("id"))
public record Article(
        @Id @NonNull @Description(Node.ID) UUID id,
        @NonNull @Description("Where the text was read from: a file name or a URI.") String source,
        @Description("Where the article was published on the web, when that is known.") @Nullable String url,
        @NonNull @Description("The headline; the first words of the text where there is none.") String title,
        @Description("The newspaper, agency or site that published it.") @Nullable String publisher,
        @NonNull @Description("Who wrote it, as printed.") List<@NonNull String> authors,
        @Description("The day it was published. Null when neither the text nor its metadata says so. Never guessed.") @Nullable LocalDate publishedOn,
        @Description("The place the story was filed from, as printed: `WASHINGTON`.") @Nullable String dateline,
        @NonNull @Description("The language of the text, as a BCP 47 tag: `en`; `mis` when it is another one than English that is not known here, `und` when it cannot be told. Persons, statements, events and dates are read in English only.") String language,
        @Description("How many words the article has, without the noise.") int wordCount,
        @NonNull @Description("When the service read it.") Instant ingestedAt) implements Node {

    public Article {
        authors = List.copyOf(authors);
    }

    /** The same article, taken in at this time. */
    public Article ingestedAt(Instant time) {
        return new Article(id, source, url, title, publisher, authors, publishedOn, dateline, language, wordCount, time);
    }
}
