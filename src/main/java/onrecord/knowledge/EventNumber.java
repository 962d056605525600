package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.EventNumberKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A number that an article tells of an event. */
@Description("A number that an article tells of an event.")
public record EventNumber(
        @NonNull @Description("What it counts or measures.") EventNumberKind kind,
        @Description(LOW) @Nullable Double low,
        @Description(HIGH) @Nullable Double high,
        @Description(APPROXIMATE) boolean approximate,
        @Description(UNIT) @Nullable String unit,
        @Description(COUNTED) @Nullable String counted,
        @NonNull @Description(SPAN) TextSpan span,
        @Ignore UUID reportId) {

    public static final String LOW = "The least it can be; null when open: \"up to 40\". \"Dozens\" are 24 or more.";
    public static final String HIGH = "The most it can be; null when open: \"at least 12\". The same as `low` for an exact number.";
    public static final String APPROXIMATE = "Whether it is said to be only about right: \"some 200\", \"nearly 200\".";
    public static final String UNIT = "As printed: the currency, the unit of time, or `per cent`; null where something is counted.";
    public static final String COUNTED = "What it counts, as printed: `soldiers`; null where no noun stands beside it.";
    public static final String SPAN = "The number with the words that make a range of it: \"at least 12\".";

    public EventNumber {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a number is open at one end at most");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("a range cannot run from " + low + " to " + high);
        }
    }
}
