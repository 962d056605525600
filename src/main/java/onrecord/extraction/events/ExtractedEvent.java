package onrecord.extraction.events;

import java.util.List;
import onrecord.extraction.events.details.ExtractedNumber;
import onrecord.extraction.events.participants.Participant;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event.
 *
 * @param mode null when the words tell none
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 * @param word the dictionary form of the word that names the happening: "talk" of "held talks", "shoot" of "shot down", "hang" of "found hanged"
 * @param place as printed
 * @param placeWithin the larger place that contains it, where the text says so: "Ukraine" of "Kyiv, Ukraine"
 * @param numbers how many, how much, in reading order
 * @param summary one line that stands alone, in the words of the article, with full names
 * @param status whether it is told as a fact. Some things still to come are events of their own kind that have happened, as PLOVER has them: a promise
 *     of aid is AGREE, an announced embargo is THREATEN.
 * @param confidence 0 to 1
 */
public record ExtractedEvent(
        EventType type,
        @Nullable EventMode mode,
        Span span,
        Span trigger,
        String word,
        @Nullable Edtf date,
        @Nullable String place,
        @Nullable String placeWithin,
        List<Participant> participants,
        List<ExtractedNumber> numbers,
        String summary,
        EventStatus status,
        double confidence) {

    public ExtractedEvent {
        participants = List.copyOf(participants);
        numbers = List.copyOf(numbers);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** The same, with these numbers. */
    ExtractedEvent with(List<ExtractedNumber> others) {
        return new ExtractedEvent(
                type, mode, span, trigger, word, date, place, placeWithin, participants, others, summary, status, confidence);
    }

    /** The same, with this summary. */
    ExtractedEvent with(String line) {
        return new ExtractedEvent(
                type, mode, span, trigger, word, date, place, placeWithin, participants, numbers, line, status, confidence);
    }

    /** The same, when and where another event happened, as far as it does not say so itself. */
    ExtractedEvent whereAndWhen(ExtractedEvent other) {
        return new ExtractedEvent(
                type,
                mode,
                span,
                trigger,
                word,
                date == null ? other.date : date,
                place == null ? other.place : place,
                place == null ? other.placeWithin : placeWithin,
                participants,
                numbers,
                summary,
                status,
                confidence);
    }
}
