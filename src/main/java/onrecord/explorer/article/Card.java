package onrecord.explorer.article;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/**
 * What a reader is told of a statement beside the text.
 *
 * @param number from 1, in the order of the text
 * @param statement its fields, as asked for
 * @param address where it can be found again, with scheme and authority
 * @param citation how it can be quoted elsewhere
 * @param reasons why those who speak are taken for these persons
 */
@TemplateData
public record Card(int number, Voice voice, Map<?, ?> statement, String address, String citation, List<Reason> reasons) {

    public Card {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why a name in this article is taken to mean a person.
     *
     * @param confidence from 0 to 1
     */
    @TemplateData
    public record Reason(String person, String name, String reason, double confidence) {}
}
