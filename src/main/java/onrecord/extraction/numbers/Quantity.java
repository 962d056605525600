package onrecord.extraction.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A number as printed in a sentence, with the words that make a range of it.
 *
 * @param from index of its first word: "at" of "at least 12"
 * @param to index of its last word, the unit included: "bn" of "$3bn"
 * @param core index of the first word of the number itself
 * @param low the least it can be, null when open
 * @param high the most it can be, null when open
 * @param approximate whether it is said to be only about right: "some 200", "nearly 200"
 * @param unit the currency as printed, or "per cent"; null for a number that counts or measures something else
 */
public record Quantity(
        int from,
        int to,
        int core,
        @Nullable Double low,
        @Nullable Double high,
        boolean approximate,
        Form form,
        @Nullable String unit) {

    /** How the number is written. */
    public enum Form {
        /** One number, or a range from a lower to a higher one. */
        PLAIN,
        MONEY,
        PER_CENT,
        /** Two numbers with a dash or "to" between them, the first of which may be the higher one: "3-1". Low and high are first and second. */
        PAIR
    }

    public Quantity {
        if (from < 0 || core < from || to < core) {
            throw new IllegalArgumentException("a number cannot run from word " + from + " over " + core + " to " + to);
        }
        if (low == null && high == null) {
            throw new IllegalArgumentException("a number is open at one end at most");
        }
        if (low != null && high != null && low > high && form != Form.PAIR) {
            throw new IllegalArgumentException("a range cannot run from " + low + " to " + high);
        }
    }

    /** The pair as a range: "10-15 people". Empty-handed callers get it back as it is when it cannot be one. */
    Quantity asRange() {
        return new Quantity(from, to, core, low, high, approximate, Form.PLAIN, unit);
    }

    public boolean contains(int word) {
        return from <= word && word <= to;
    }
}
