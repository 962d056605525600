package onrecord.graphql.extracted;

import io.smallrye.graphql.api.Deprecated;
import java.util.List;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.knowledge.TextSpan;
import onrecord.text.Edtf;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("ExtractedEvent")
@Description("A report of an event in one text.")
public record FoundEvent(
        @NonNull @Description("What kind of event it is.") EventType type,
        @Description("In which way, within its type; null when the words tell none.") @Nullable EventMode mode,
        @NonNull @Description("What part of life its type belongs to.") EventCategory category,
        @NonNull @Description("The clause that reports it.") TextSpan span,
        @NonNull @Description("The verb or noun that tells what happened.") TextSpan trigger,
        @Description("When it happened or is planned, as far as the text tells.") @Nullable Edtf date,
        @Description("Where it happened, as printed.") @Nullable String place,
        @Description("The larger place that contains it, as printed, where the text names it beside the place: `Ukraine` of \"Kyiv, Ukraine\".") @Nullable String placeWithin,
        @NonNull @Description("How many, how much: numbers told of this event, in reading order.") List<@NonNull FoundNumber> numbers,
        @NonNull @Description("What happened in one line that can be read alone: the words of the text, with full names.") String summary,
        @NonNull @Description("Whether it is told as a fact.") EventStatus status,
        @Deprecated(reason = "Ask for `status`, which tells more.") @Description("Whether it is only planned, announced or expected.") boolean planned,
        @NonNull @Description("Who acted, and who was acted upon.") List<@NonNull FoundParticipant> participants,
        @Description("How sure the service is, from 0 to 1.") double confidence) {

    /** @param persons those of the text, in its order */
    static FoundEvent of(ExtractedEvent event, List<FoundPerson> persons, Text text) {
        return new FoundEvent(
                event.type(),
                event.mode(),
                event.type().category(),
                text.at(event.span()),
                text.at(event.trigger()),
                event.date(),
                event.place(),
                event.placeWithin(),
                event.numbers().stream().map(number -> FoundNumber.of(number, text)).toList(),
                event.summary(),
                event.status(),
                event.status() == EventStatus.PLANNED,
                event.participants().stream().map(participant -> FoundParticipant.of(participant, persons)).toList(),
                event.confidence());
    }
}
