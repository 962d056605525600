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
record Trigger(EventType type, int head, int noun, int from, int to) {

    static Trigger verb(EventType type, int verb, int to) {
        return new Trigger(type, verb, Clauses.NONE, Math.min(verb, to), Math.max(verb, to));
    }

    static Trigger done(EventType type, int verb, int noun) {
        return new Trigger(type, verb, noun, Math.min(verb, noun), Math.max(verb, noun));
    }

    static Trigger noun(EventType type, int noun, int from) {
        return new Trigger(type, noun, noun, from, noun);
    }

    boolean isNominal() {
        return head == noun;
    }

    Trigger as(EventType other) {
        return new Trigger(other, head, noun, from, to);
    }
}
