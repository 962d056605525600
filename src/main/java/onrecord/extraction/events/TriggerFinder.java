package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.TriggerWords.NounPattern;
import onrecord.extraction.events.TriggerWords.VerbPattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that tell of an event: a verb ("Russia <em>invaded</em> Ukraine"), a verb with what is done ("Lavrov <em>had
 * talks</em> with Tillerson"), a noun ("the <em>annexation</em> of Crimea"), or an obligation laid on someone ("London <em>said</em> that
 * Paris <em>must</em> pay", a request).
 */
final class TriggerFinder {

    private static final String SOMEONE = "someone";
    private static final Set<EventType> TRANSITIVE = EnumSet.of(EventType.SUPPORT, EventType.AID, EventType.COERCE);
    private static final int MOST_OBJECTS = 4;

    /** How far behind its verb a "to" may stand that belongs to it: "spoke on Monday to". */
    private static final int CLOSE = 3;

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
        if (isSilence(clauses, verb)) {
            return null;
        }
        Trigger best = obligation(clauses, verb);
        int weight = best == null ? -1 : 10;
        String lemma = clauses.lemma(verb);
        List<VerbPattern> patterns = triggers.verb(lemma, clauses.word(verb));
        List<Integer> objects = objects(clauses, verb);
        if (triggers.idioms(lemma).stream().anyMatch(idiom -> match(clauses, verb, objects, idiom) != null)) {
            return null;
        }
        for (VerbPattern pattern : patterns) {
            Trigger trigger = pattern.weight() > weight ? match(clauses, verb, objects, pattern) : null;
            if (trigger != null) {
                best = trigger;
                weight = pattern.weight();
            }
        }
        Trigger done = weight < 3 && frames.doing().contains(lemma) ? done(clauses, verb, objects) : null;
        return done != null ? done : best;
    }

    private boolean isSilence(Clauses clauses, int verb) {
        int refused = frames.refusing().contains(clauses.lemma(verb)) ? clauses.child(verb, "xcomp", "obl", "obj") : Clauses.NONE;
        return refused >= 0 && frames.silence().contains(clauses.lemma(refused));
    }

    /** "Paris must pay", told by someone: a request to Paris. */
    private @Nullable Trigger obligation(Clauses clauses, int teller) {
        int told = told(clauses, teller);
        if (told < 0 || !frames.telling().contains(clauses.lemma(teller)) && !triggersRequest(clauses, teller)) {
            return null;
        }
        int modal = clauses.child(told, "aux");
        boolean obliged = modal >= 0 && clauses.word(modal).equals("must") && clauses.hasChild(teller, "nsubj")
                && !clauses.hasChild(told, "aux:pass");
        return obliged && teller < told ? Trigger.verb(EventType.REQUEST, teller, modal) : null;
    }

    private static int told(Clauses clauses, int teller) {
        int told = clauses.child(teller, "ccomp");
        int adverbial = clauses.child(teller, "advcl");
        return told < 0 && adverbial >= 0 && clauses.introducedBy(adverbial).equals("that") ? adverbial : told;
    }

    private boolean triggersRequest(Clauses clauses, int verb) {
        return triggers.verb(clauses.lemma(verb), clauses.word(verb)).stream().anyMatch(pattern -> pattern.type() == EventType.REQUEST);
    }

    /** "held talks": the object tells what is done. */
    private @Nullable Trigger done(Clauses clauses, int verb, List<Integer> objects) {
        for (int object : objects) {
            boolean described = object == clauses.head(verb) && frames.telling().contains(clauses.lemma(verb));
            EventType type = described ? null : namedBy(clauses, object);
            if (type != null) {
                return Trigger.done(type, verb, object);
            }
        }
        return null;
    }

    /**
     * What may be the verb's object, likeliest first: the object, the subject in the passive, a noun behind the verb that no preposition
     * introduces, the noun that a participle describes ("talks held in Geneva").
     */
    static List<Integer> objects(Clauses clauses, int verb) {
        List<Integer> objects = new ArrayList<>();
        int object = clauses.child(verb, "obj", "nsubj:pass");
        if (object >= 0) {
            objects.add(object);
        }
        for (int child : clauses.children(verb)) {
            boolean bare = child > verb && child != object && clauses.isCommonNoun(child) && clauses.introducedBy(child).isEmpty();
            if (bare && !clauses.hasChild(child, "nsubj") && objects.size() < MOST_OBJECTS) {
                objects.add(child);
            }
        }
        if (objects.isEmpty() && clauses.opensPhrase(verb + 1)) {
            objects.add(clauses.endOfPhrase(verb + 1));
        }
        if (clauses.is(verb, "acl") && clauses.token(verb).tag().equals("VBN") && clauses.isNoun(clauses.head(verb))) {
            objects.add(clauses.head(verb));
        }
        return objects;
    }

    private @Nullable Trigger match(Clauses clauses, int verb, List<Integer> objects, VerbPattern pattern) {
        if (pattern.intransitive()) {
            boolean bare = objects.isEmpty() && !clauses.hasChild(verb, "ccomp") && !clauses.hasChild(verb, "xcomp");
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
        boolean needsObject = pattern.words().isEmpty() && pattern.objects().isEmpty() && TRANSITIVE.contains(pattern.type());
        if (needsObject && objects.isEmpty() && !frames.suffered().contains(clauses.lemma(verb))) {
            return null;
        }
        if (pattern.objects().isEmpty()) {
            return Trigger.verb(pattern.type(), verb, end);
        }
        for (int noun : complement >= 0 ? List.of(complement) : objects) {
            boolean someone = pattern.objects().contains(SOMEONE) && Parties.isParty(clauses, noun);
            if (someone || clauses.names(noun, pattern.objects())) {
                return someone ? Trigger.verb(pattern.type(), verb, end) : Trigger.done(pattern.type(), verb, noun);
            }
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
            boolean near = marker - verb <= CLOSE || clauses.is(child, "xcomp") || !word.equals("to");
            if (marker > verb && near && clauses.word(marker).equals(word)) {
                return marker;
            }
        }
        int next = verb + 1;
        return next < clauses.size() && clauses.word(next).equals(word) ? next : Clauses.NONE;
    }

    /** The type of event that an object names. */
    private @Nullable EventType namedBy(Clauses clauses, int object) {
        Trigger named = noun(clauses, object);
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
