package onrecord.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * A line that was looked into: an article, or else what is wrong with it.
 *
 * @param number of the line it begins on, from 1
 */
public record SentLine(int number, @Nullable Delivery article, @Nullable String problem) {

    public SentLine {
        if (number < 1 || (article == null) == (problem == null)) {
            throw new IllegalArgumentException("line " + number + " is an article or has a problem");
        }
    }

    static SentLine of(int number, Delivery article) {
        return new SentLine(number, article, null);
    }

    public static SentLine wrong(int number, String problem) {
        return new SentLine(number, null, problem);
    }
}
