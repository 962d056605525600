package onrecord.graphql.input;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Metadata;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("ArticleInput")
@Description("A text to be read, and what is known about it besides. What is given here wins over what the text says.")
public record ArticleInput(
        @NonNull @Description("The text of the article, plain, with line breaks between paragraphs.") String text,
        @Description("Where the text comes from: a file name or a URI, the `url` when left out. Another text that came from there before gives way to this one.") @Nullable String source,
        @Description("The headline.") @Nullable String title,
        @Description("Who published it.") @Nullable String publisher,
        @Description("Who wrote it.") @io.smallrye.graphql.api.Nullable List<@NonNull String> authors,
        @Description("The day it was published: dates such as \"on Wednesday\" are understood from it.") @Nullable LocalDate publishedOn,
        @Description("Where it was published on the web: `https://news.example/bridge`. `link` leads from what it says to the words on that page.") @Nullable String url) {

    /** Where the text comes from, when the client says so. */
    public @Nullable String checkedSource() {
        return source == null ? checkedUrl() : Texts.checked("source", source);
    }

    /** What the client knows about the text. */
    public Metadata metadata() {
        return new Metadata(
                Texts.checkedOrNull("title", title),
                Texts.checkedOrNull("publisher", publisher),
                Texts.checked("authors", authors),
                publishedOn,
                checkedUrl(),
                checkedSource());
    }

    private @Nullable String checkedUrl() {
        return url == null ? null : Texts.checkedUrl("url", url);
    }
}
