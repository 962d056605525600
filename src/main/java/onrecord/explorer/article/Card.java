package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import onrecord.explorer.Printing;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told of a statement beside the text.
 *
 * @param number from 1, in the order of the text
 * @param statement its fields, as asked for
 * @param address where it can be found again, with scheme and authority
 * @param citation how it can be quoted elsewhere
 * @param reasons why those who speak are taken for these persons
 * @param printing where the words were printed first; null when no other article has them
 */
@TemplateData
public record Card(int number, Voice voice, Map<?, ?> statement, String address, String citation, List<Reason> reasons,
        @Nullable Printing printing) {

    public Card {
        reasons = List.copyOf(reasons);
    }

    /** Where on the page it stands, so that whoever goes there sees it opened; a text that is not stored has cards that are always open. */
    public String anchor() {
        Object id = statement.get("id");
        return id == null ? "card-words-" + number : "more-" + id;
    }

    /**
     * Why a name in this article is taken to mean a person.
     *
     * @param taken what the speaker is called here and whose name that refers to, empty where it is a name itself: {@code “he” is taken for Ada Voss, …}
     * @param confidence from 0 to 1
     */
    @TemplateData
    public record Reason(String person, String name, String taken, String reason, double confidence) {}
}
