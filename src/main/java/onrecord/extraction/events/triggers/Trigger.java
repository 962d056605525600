package onrecord.extraction.events.triggers;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.NumberKinds;
import onrecord.text.EventType;
import onrecord.text.Phrases;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * The words of a sentence that report an event.
 *
 * @param head the verb, or the noun where no verb does the telling
 * @param noun the noun that names the event: the object of a light verb ("held talks"), the noun itself, or -1 when the verb does
 * @param from the first word of the trigger
 * @param to its last word
 */
public record Trigger(EventKind kind, int head, int noun, int from, int to) {

    private static final Set<String> HELD = WordSections.read("events/context.txt").set("held");

    /** Verbs that leave it to their object to name what happens. */
    private static final Set<String> LIGHT_VERBS = Phrases.set("light-verbs.txt");

    private static final Set<String> TIMES = WordSections.read("events/function-words.txt").set("times");

    private static final Set<String> STATES = WordSections.read("events/function-words.txt").set("found to be");

    public static Trigger verb(EventKind kind, int verb, int to) {
        return new Trigger(kind, verb, Clauses.NONE, Math.min(verb, to), Math.max(verb, to));
    }

    public static Trigger done(EventKind kind, int verb, int noun) {
        return new Trigger(kind, verb, noun, Math.min(verb, noun), Math.max(verb, noun));
    }

    /** "a fire broke out": the subject names what happens. */
    static Trigger happening(EventKind kind, int verb, int noun, int to) {
        return new Trigger(kind, verb, noun, Math.min(verb, noun), Math.max(verb, to));
    }

    public static Trigger noun(EventKind kind, int noun, int from) {
        return new Trigger(kind, noun, noun, from, noun);
    }

    public EventType type() {
        return kind.type();
    }

    public boolean isNominal() {
        return head == noun;
    }

    /** "the elections", "met": whether it is of a type that is held at a set time. */
    public boolean isHeld() {
        return HELD.contains(type().name());
    }

    Trigger as(EventKind other) {
        return new Trigger(other, head, noun, from, to);
    }

    /**
     * What names the happening: "talks" of "held talks", "fire" of "a fire broke out", "destroyed" of "destroyed a bridge", "shot down", "dead" of
     * "was found dead".
     */
    public Span naming(Clauses clauses) {
        int state = state(clauses);
        if (noun < 0 && state >= 0) {
            return clauses.token(state).span();
        }
        if (noun < 0 || isNominal() || isTimeOrMeasure(clauses)) {
            return clauses.token(from).span().cover(clauses.token(to).span());
        }
        return clauses.token(isNamedByNoun(clauses) ? noun : head).span();
    }

    /**
     * The dictionary form of the word that names the happening: "talk" of "held talks", "hearing" of "a court hearing", "shoot" of "shot
     * down", "hang" of "was found hanged".
     */
    public String word(Clauses clauses) {
        if (noun >= 0 && !isTimeOrMeasure(clauses) && (isNominal() || isNamedByNoun(clauses))) {
            return clauses.lemma(noun);
        }
        int state = state(clauses);
        return clauses.lemma(state < 0 ? head : state);
    }

    private boolean isNamedByNoun(Clauses clauses) {
        return hasLightVerb(clauses) || clauses.is(noun, "nsubj");
    }

    /** "<em>held</em> talks": its object tells what happens. */
    public boolean hasLightVerb(Clauses clauses) {
        return LIGHT_VERBS.contains(clauses.lemma(head));
    }

    /** What someone is found to be: "dead", "murdered", "guilty". */
    private int state(Clauses clauses) {
        boolean found = clauses.lemma(head).equals("find");
        for (int word = head + 1; found && word < clauses.size(); word++) {
            if (STATES.contains(clauses.word(word)) && clauses.head(word) == head) {
                return word;
            }
        }
        return Clauses.NONE;
    }

    /** "signed an agreement today", "held two days of talks". */
    private boolean isTimeOrMeasure(Clauses clauses) {
        return TIMES.contains(clauses.lemma(noun)) || NumberKinds.isMeasure(clauses, noun);
    }
}
