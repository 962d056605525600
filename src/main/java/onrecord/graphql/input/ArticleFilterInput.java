package onrecord.graphql.input;

import java.time.LocalDate;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.finding.ArticleFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("ArticleFilter")
@Description("Which articles are wanted. Every condition given must hold.")
public record ArticleFilterInput(
        @Description("Words in title or text, as typed into a search engine.") @Nullable String text,
        @Description("The publisher, without regard to case and accents.") @Nullable String publisher,
        @Id @Description("The id of a person the article names.") @Nullable String personId,
        @Description("Published on this day or later.") @Nullable LocalDate publishedFrom,
        @Description("Published on this day or earlier.") @Nullable LocalDate publishedTo) {

    /** The filter for storage; everything when the client gave none. */
    public static ArticleFilter filter(@Nullable ArticleFilterInput wanted) {
        return wanted == null ? ArticleFilter.ALL : wanted.checked();
    }

    private ArticleFilter checked() {
        Dates.checkOrder("publishedFrom", publishedFrom, "publishedTo", publishedTo);
        return new ArticleFilter(
                Texts.checkedOrNull("text", text),
                Texts.checkedOrNull("publisher", publisher),
                GlobalId.parseOrNull(personId, NodeKind.PERSON),
                publishedFrom,
                publishedTo);
    }
}
