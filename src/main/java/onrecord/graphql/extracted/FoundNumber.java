package onrecord.graphql.extracted;

import onrecord.extraction.events.details.ExtractedNumber;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.TextSpan;
import onrecord.text.EventNumberKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A number that a text tells of an event. */
@Type("ExtractedNumber")
@Description("A number that a text tells of an event.")
public record FoundNumber(
        @NonNull @Description("What it counts or measures.") EventNumberKind kind,
        @Description(EventNumber.LOW) @Nullable Double low,
        @Description(EventNumber.HIGH) @Nullable Double high,
        @Description(EventNumber.APPROXIMATE) boolean approximate,
        @Description(EventNumber.UNIT) @Nullable String unit,
        @Description(EventNumber.COUNTED) @Nullable String counted,
        @NonNull @Description(EventNumber.SPAN) TextSpan span) {

    static FoundNumber of(ExtractedNumber number, Text text) {
        return new FoundNumber(
                number.kind(),
                number.low(),
                number.high(),
                number.approximate(),
                number.unit(),
                number.counted(),
                text.at(number.span()));
    }
}
