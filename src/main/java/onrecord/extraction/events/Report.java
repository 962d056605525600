package onrecord.extraction.events;

import onrecord.text.EventType;

/**
 * A trigger that does report an event.
 *
 * @param type what it comes to: an announced embargo is a threat
 * @param confidence 0 to 1
 */
record Report(EventType type, Trigger trigger, boolean planned, double confidence) {

    /** The same, told only beside another report of it. */
    Report inPassing() {
        return new Report(type, trigger, planned, confidence / 2);
    }
}
