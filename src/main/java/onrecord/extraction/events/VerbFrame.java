package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.events.TriggerWords.VerbPattern;
import onrecord.text.EventTrait;
import org.jspecify.annotations.Nullable;

/** A verb with what goes with it: its objects, particles and prepositions, "called off the rally". */
final class VerbFrame {

    private static final String SOMEONE = "someone";
    private static final int MOST_OBJECTS = 4;

    /** How far behind its verb a "to" may stand that belongs to it: "spoke on Monday to". */
    private static final int CLOSE = 3;

    private final Clauses clauses;
    private final int verb;
    private final ContextWords frames;
    private final List<Integer> objects;

    VerbFrame(Clauses clauses, int verb, ContextWords frames) {
        this.clauses = clauses;
        this.verb = verb;
        this.frames = frames;
        this.objects = objects(clauses, verb);
    }

    List<Integer> objects() {
        return objects;
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
            boolean bare = child > verb && child != object && clauses.isCommonNoun(child) && !clauses.is(child, "obl:unmarked")
                    && clauses.introducedBy(child).isEmpty();
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

    /** The event that the verb reports by this pattern, null when the pattern does not fit. */
    @Nullable
    Trigger match(VerbPattern pattern) {
        int end = verb;
        int complement = Clauses.NONE;
        for (String word : pattern.words()) {
            int place = companion(word);
            if (place < 0) {
                return null;
            }
            end = Math.max(end, place);
            complement = clauses.is(place, "case") ? clauses.head(place) : complement;
        }
        if (pattern.intransitive()) {
            return standsAlone(end) ? Trigger.verb(pattern.kind(), verb, end) : null;
        }
        boolean needsObject =
                pattern.words().isEmpty() && pattern.objects().isEmpty() && pattern.kind().type().has(EventTrait.NEEDS_OBJECT);
        if (needsObject && objects.isEmpty() && !frames.suffered().contains(clauses.lemma(verb))) {
            return null;
        }
        if (pattern.objects().isEmpty()) {
            return Trigger.verb(pattern.kind(), verb, end);
        }
        for (int noun : complement >= 0 ? List.of(complement) : objects) {
            boolean someone = pattern.objects().contains(SOMEONE) && (Parties.isParty(clauses, noun) || isPerson(noun));
            if (someone || clauses.names(noun, pattern.objects())) {
                return someone ? Trigger.verb(pattern.kind(), verb, end) : Trigger.done(pattern.kind(), verb, noun);
            }
        }
        return null;
    }

    private boolean isPerson(int noun) {
        return clauses.token(noun).tag().equals("PRP") && !clauses.word(noun).equals("it");
    }

    /** Without an object, or with none before its preposition: "called for talks", but not "called him a genius for …". */
    private boolean standsAlone(int end) {
        if (end == verb) {
            return objects.isEmpty() && !clauses.hasChild(verb, "ccomp") && !clauses.hasChild(verb, "xcomp");
        }
        return objects.stream().noneMatch(object -> verb < object && object < end);
    }

    /** "defended himself": nothing between two parties. */
    boolean isReflexive() {
        int object = clauses.child(verb, "obj");
        return object >= 0 && (clauses.word(object).endsWith("self") || clauses.word(object).endsWith("selves"));
    }

    /** "killed in a car crash": an accident has no actor. */
    boolean isAccident() {
        int circumstance = clauses.child(verb, "obl");
        return circumstance >= 0 && frames.accidents().contains(clauses.lemma(circumstance));
    }

    /** "attacked him in a speech", "attacked the judges for letting him go": no blow was struck. */
    boolean isInWords() {
        for (int child : clauses.children(verb)) {
            String introduced = clauses.introducedBy(child);
            boolean told = clauses.is(child, "obl") && !introduced.isEmpty() && clauses.names(child, frames.words());
            boolean blamed = introduced.equals("for") && (clauses.token(child).tag().equals("VBG") || clauses.hasChild(child, "nmod:poss"));
            boolean saying = clauses.token(child).tag().equals("VBG") && frames.telling().contains(clauses.lemma(child));
            if (told || blamed || saying || frames.words().contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** The particle or preposition that goes with a verb: "off" in "call off", "on" in "call on the government". */
    private int companion(String word) {
        for (int child : clauses.children(verb)) {
            if (child > verb && clauses.word(child).equals(word)) {
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
}
