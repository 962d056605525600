package onrecord.extraction.events;

import onrecord.text.EventType;

/**
 * A trigger that does report an event.
 *
 * @param kind what it comes to: an announced embargo is a threat
 * @param confidence 0 to 1
 */
record Report(EventKind kind, Trigger trigger, boolean planned, double confidence) {

    EventType type() {
        return kind.type();
    }

    /** The same, told only beside another report of it. */
    Report inPassing() {
        return new Report(kind, trigger, planned, confidence / 2);
    }
}
