package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.extraction.events.TriggerWords.NounPattern;
import onrecord.extraction.events.TriggerWords.VerbPattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that tell of an event: a verb ("Russia <em>invaded</em> Ukraine"), a verb with what is done ("Lavrov <em>had
 * talks</em> with Tillerson"), a noun ("the <em>annexation</em> of Crimea"), or an obligation laid on someone ("London <em>said</em> that
 * Paris <em>must</em> pay", a request).
 */
final class TriggerFinder {

    private final TriggerWords triggers;
    private final Frames frames;

    TriggerFinder(TriggerWords triggers, Frames frames) {
        this.triggers = triggers;
        this.frames = frames;
    }

    /** In reading order of their heads. */
    List<Trigger> find(Clauses clauses) {
        List<Trigger> found = new ArrayList<>();
        BitSet consumed = new BitSet();
        for (int word = 0; word < clauses.size(); word++) {
            Trigger trigger = mayBeVerb(clauses, word) ? verb(clauses, word) : null;
            if (trigger != null) {
                found.add(trigger);
                consumed.set(trigger.head());
                if (trigger.noun() >= 0) {
                    consumed.set(trigger.noun());
                }
            }
        }
        for (int word = 0; word < clauses.size(); word++) {
            Trigger trigger = clauses.isCommonNoun(word) && !consumed.get(word) ? noun(clauses, word) : null;
            if (trigger != null) {
                found.add(trigger);
            }
        }
        found.sort((a, b) -> Integer.compare(a.head(), b.head()));
        return found;
    }

    private static boolean mayBeVerb(Clauses clauses, int word) {
        return (clauses.isVerb(word) && !clauses.is(word, "amod") && !clauses.is(word, "compound") && !clauses.is(word, "case"))
                || clauses.token(word).tag().equals("JJ") && clauses.hasChild(word, "cop");
    }

    private @Nullable Trigger verb(Clauses clauses, int verb) {
        Trigger best = obligation(clauses, verb);
        int weight = best == null ? -1 : 10;
        String lemma = clauses.lemma(verb);
        List<VerbPattern> patterns = triggers.verb(lemma).isEmpty() ? triggers.verb(clauses.word(verb)) : triggers.verb(lemma);
        int object = object(clauses, verb);
        for (VerbPattern pattern : patterns) {
            Trigger trigger = pattern.weight() > weight ? match(clauses, verb, object, pattern) : null;
            if (trigger != null) {
                best = trigger;
                weight = pattern.weight();
            }
        }
        boolean reduced = object == clauses.head(verb) && frames.telling().contains(lemma);
        if (weight < 3 && object >= 0 && frames.doing().contains(lemma) && !reduced) {
            EventType type = namedBy(clauses, object);
            return type == null ? best : Trigger.done(type, verb, object);
        }
        return best;
    }

    /** "Paris must pay", told by someone: a request to Paris. */
    private @Nullable Trigger obligation(Clauses clauses, int teller) {
        if (!frames.telling().contains(clauses.lemma(teller)) && !triggersRequest(clauses, teller)) {
            return null;
        }
        int told = clauses.child(teller, "ccomp");
        int modal = told < 0 ? Clauses.NONE : clauses.child(told, "aux");
        boolean obliged = modal >= 0 && clauses.word(modal).equals("must") && clauses.hasChild(teller, "nsubj");
        return obliged && teller < told ? Trigger.verb(EventType.REQUEST, teller, modal) : null;
    }

    private boolean triggersRequest(Clauses clauses, int verb) {
        return triggers.verb(clauses.lemma(verb)).stream().anyMatch(pattern -> pattern.type() == EventType.REQUEST);
    }

    /** What is done: the object, the subject in the passive, or the noun that a participle describes ("talks held in Geneva"). */
    static int object(Clauses clauses, int verb) {
        int object = clauses.child(verb, "obj", "nsubj:pass");
        if (object >= 0) {
            return object;
        }
        boolean participle = clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBN");
        return participle ? clauses.head(verb) : Clauses.NONE;
    }

    private static @Nullable Trigger match(Clauses clauses, int verb, int object, VerbPattern pattern) {
        if (pattern.intransitive()) {
            boolean bare = object < 0 && !clauses.hasChild(verb, "ccomp") && !clauses.hasChild(verb, "xcomp");
            return bare ? Trigger.verb(pattern.type(), verb, verb) : null;
        }
        int end = verb;
        int complement = Clauses.NONE;
        for (String word : pattern.words()) {
            int place = companion(clauses, verb, word);
            if (place < 0) {
                return null;
            }
            end = Math.max(end, place);
            complement = clauses.is(place, "case") ? clauses.head(place) : complement;
        }
        if (pattern.objects().isEmpty()) {
            return Trigger.verb(pattern.type(), verb, end);
        }
        if (object >= 0 && complement < 0 && clauses.names(object, pattern.objects())) {
            return Trigger.done(pattern.type(), verb, object);
        }
        if (complement >= 0 && clauses.names(complement, pattern.objects())) {
            return Trigger.done(pattern.type(), verb, complement);
        }
        return null;
    }

    /** The particle or preposition that goes with a verb: "off" in "call off", "on" in "call on the government". */
    private static int companion(Clauses clauses, int verb, String word) {
        for (int child : clauses.children(verb)) {
            if (clauses.word(child).equals(word) && child > verb) {
                return child;
            }
            int marker = clauses.child(child, "case", "mark");
            if (marker > verb && clauses.word(marker).equals(word)) {
                return marker;
            }
        }
        int next = verb + 1;
        return next < clauses.size() && clauses.word(next).equals(word) ? next : Clauses.NONE;
    }

    /** The type of event that an object names. */
    private @Nullable EventType namedBy(Clauses clauses, int object) {
        Trigger named = clauses.isCommonNoun(object) ? noun(clauses, object) : null;
        return named != null ? named.type() : triggers.object(clauses.lemma(object));
    }

    private @Nullable Trigger noun(Clauses clauses, int noun) {
        NounPattern best = null;
        for (NounPattern pattern : triggers.noun(clauses.lemma(noun))) {
            boolean better = best == null || pattern.weight() > best.weight();
            if (better && hasModifier(clauses, noun, pattern.modifier()) && hasPreposition(clauses, noun, pattern.preposition())) {
                best = pattern;
            }
        }
        boolean attribute = clauses.is(noun, "compound");
        return best == null || attribute ? null : Trigger.noun(best.type(), noun, best.modifier() == null ? noun : noun - 1);
    }

    private static boolean hasModifier(Clauses clauses, int noun, @Nullable String modifier) {
        return modifier == null || noun > 0 && (clauses.word(noun - 1).equals(modifier) || clauses.lemma(noun - 1).equals(modifier));
    }

    private static boolean hasPreposition(Clauses clauses, int noun, @Nullable String preposition) {
        if (preposition == null || noun + 1 < clauses.size() && clauses.word(noun + 1).equals(preposition)) {
            return true;
        }
        for (int child : clauses.children(noun)) {
            if (child > noun && clauses.is(child, "nmod") && clauses.introducedBy(child).equals(preposition)) {
                return true;
            }
        }
        return false;
    }
}
