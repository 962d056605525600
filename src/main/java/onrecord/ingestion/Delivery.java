package onrecord.ingestion;

import onrecord.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A text that another system delivers, maybe more than once.
 *
 * @param key what it is known by from one delivery to the next: a later text under the same key takes the place of the one before. Null when nothing
 *     but its text tells which article it is
 * @param source what readers are told of where it comes from, null when nobody said
 */
public record Delivery(@Nullable String key, @Nullable String source, String text, Metadata known) {

    /** The longest key, in UTF-16 code units: an index of the database holds it. */
    public static final int LONGEST_KEY = 800;

    public Delivery {
        if (key != null && (key.isEmpty() || key.length() > LONGEST_KEY)) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST_KEY + " characters");
        }
    }
}
