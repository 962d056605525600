package onrecord.intake;

import onrecord.ingestion.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A line that was looked into: an article, or else what is wrong with it.
 *
 * @param number of the line it begins on, from 1
 */
record SentLine(int number, @Nullable Delivery article, @Nullable String problem) {

    SentLine {
        if (number < 1 || (article == null) == (problem == null)) {
            throw new IllegalArgumentException("line " + number + " is an article or has a problem");
        }
    }

    static SentLine of(int number, Delivery article) {
        return new SentLine(number, article, null);
    }

    static SentLine wrong(int number, String problem) {
        return new SentLine(number, null, problem);
    }
}
