package onrecord.extraction.events;

import java.util.List;
import onrecord.extraction.dates.Edtf;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event.
 *
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 * @param place as printed
 * @param confidence 0 to 1
 */
public record ExtractedEvent(
        EventType type,
        Span span,
        Span trigger,
        @Nullable Edtf date,
        @Nullable String place,
        List<Participant> participants,
        double confidence) {

    public ExtractedEvent {
        participants = List.copyOf(participants);
    }
}
