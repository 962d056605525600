package onrecord.extraction.events;

import java.util.List;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event.
 *
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 * @param place as printed
 * @param planned whether it is still to come: a meeting that is scheduled. Other things still to come are events of their own kind, as
 *     PLOVER has them: a promise of aid is AGREE, an announced embargo is THREATEN.
 * @param confidence 0 to 1
 */
public record ExtractedEvent(
        EventType type,
        Span span,
        Span trigger,
        @Nullable Edtf date,
        @Nullable String place,
        List<Participant> participants,
        boolean planned,
        double confidence) {

    public ExtractedEvent {
        participants = List.copyOf(participants);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }
}
