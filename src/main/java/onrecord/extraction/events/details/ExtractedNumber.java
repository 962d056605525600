package onrecord.extraction.events.details;

import onrecord.text.EventNumberKind;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that is told of an event: "killed at least 12 soldiers".
 *
 * @param low the least it can be, null when open
 * @param high the most it can be, null when open
 * @param approximate whether it is said to be only about right
 * @param unit the currency or the unit of time as printed, or "per cent"; null for what is counted
 * @param counted the noun that it counts, as printed: "soldiers"; null where none stands beside it
 * @param span the number with the words that make a range of it, and the unit
 */
public record ExtractedNumber(
        EventNumberKind kind,
        @Nullable Double low,
        @Nullable Double high,
        boolean approximate,
        @Nullable String unit,
        @Nullable String counted,
        Span span) {

    public ExtractedNumber {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a number is open at one end at most");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("a range cannot run from " + low + " to " + high);
        }
    }
}
