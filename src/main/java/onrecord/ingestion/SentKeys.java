package onrecord.ingestion;

import onrecord.knowledge.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of one sender are known by, from one time to the next.
 *
 * @param prefix tells them from those of others
 * @param always whether an article without a name has a key, too: that of its text
 */
public record SentKeys(String prefix, boolean always) {

    /** @param name the id or address of the article, null when it has none */
    @Nullable
    String of(@Nullable String name, String text) {
        if (name == null) {
            return always ? prefix + "text:" + Ids.ofText(text) : null;
        }
        String key = prefix + name;
        return key.length() <= Delivery.LONGEST_KEY ? key : prefix + "name:" + Ids.ofText(name);
    }
}
