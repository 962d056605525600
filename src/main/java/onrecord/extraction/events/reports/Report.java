package onrecord.extraction.events.reports;

import onrecord.extraction.events.triggers.EventKind;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.EventStatus;
import onrecord.text.EventType;

/**
 * A trigger that does report an event.
 *
 * @param kind what it comes to: an announced embargo is a threat
 * @param directness 0 to 1: the less, the deeper it is hidden in other clauses
 */
public record Report(EventKind kind, Trigger trigger, EventStatus status, double directness) {

    public EventType type() {
        return kind.type();
    }

    /** The same, told only beside another report of it. */
    Report inPassing() {
        return new Report(kind, trigger, status, directness / 2);
    }
}
