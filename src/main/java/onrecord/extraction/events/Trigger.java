package onrecord.extraction.events;

import onrecord.text.EventType;

/**
 * The words of a sentence that report an event.
 *
 * @param head the verb, or the noun where no verb does the telling
 * @param noun the noun that names the event: the object of a light verb ("held talks"), the noun itself, or -1 when the verb does
 * @param from the first word of the trigger
 * @param to its last word
 */
record Trigger(EventKind kind, int head, int noun, int from, int to) {

    static Trigger verb(EventKind kind, int verb, int to) {
        return new Trigger(kind, verb, Clauses.NONE, Math.min(verb, to), Math.max(verb, to));
    }

    static Trigger done(EventKind kind, int verb, int noun) {
        return new Trigger(kind, verb, noun, Math.min(verb, noun), Math.max(verb, noun));
    }

    /** "a fire broke out": the subject names what happens. */
    static Trigger happening(EventKind kind, int verb, int noun, int to) {
        return new Trigger(kind, verb, noun, Math.min(verb, noun), Math.max(verb, to));
    }

    static Trigger noun(EventKind kind, int noun, int from) {
        return new Trigger(kind, noun, noun, from, noun);
    }

    EventType type() {
        return kind.type();
    }

    boolean isNominal() {
        return head == noun;
    }

    Trigger as(EventKind other) {
        return new Trigger(other, head, noun, from, to);
    }
}
