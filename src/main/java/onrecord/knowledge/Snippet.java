package onrecord.knowledge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A piece of a text with the words that were searched for.
 *
 * @param start of the piece in the text it is taken from, in UTF-16 code units
 * @param marks where the words stand in the piece
 */
@Description("A piece of a text, and where the words that were searched for stand in it.")
public record Snippet(
        @NonNull @Description("The piece: some words of an article, all of a statement, the summary of an event, the names of a person.") String text,
        @Description("Where the piece begins in the `text` of the article, in UTF-16 code units; 0 for anything but an article.") int start,
        @NonNull @Description("Where the words stand, as places in `text` of this snippet. Empty when they stand elsewhere, such as in a title.") List<@NonNull TextSpan> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }
}
