package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import onrecord.extraction.events.TriggerWords.NounPattern;
import onrecord.extraction.events.TriggerWords.VerbPattern;
import onrecord.language.HeadlineCase;
import onrecord.language.NameKind;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that report an event: a verb ("Russia <em>invaded</em> Ukraine"), a verb with what is done ("Lavrov <em>had
 * talks</em> with Tillerson"), a noun ("the <em>annexation</em> of Crimea"), or an obligation laid on someone ("London <em>said</em> that
 * Paris <em>must</em> pay", a request).
 */
final class TriggerFinder {

    private final TriggerWords triggers;
    private final ContextWords frames;

    TriggerFinder(TriggerWords triggers, ContextWords frames) {
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
        boolean verb = clauses.isVerb(word) && !clauses.is(word, "amod") && !clauses.is(word, "compound") && !clauses.is(word, "case");
        return verb && !isPartOfName(clauses, word)
                || clauses.token(word).tag().equals("JJ") && clauses.hasChild(word, "cop");
    }

    /** "Morning Consult", "the Clinton-Supporting groups". */
    private static boolean isPartOfName(Clauses clauses, int word) {
        if (word == 0 || !Character.isUpperCase(clauses.token(word).form().charAt(0))) {
            return false;
        }
        return clauses.token(word - 1).tag().equals("HYPH")
                || !HeadlineCase.isTitleCase(clauses.sentence()) && clauses.token(word - 1).tag().startsWith("NNP");
    }

    private @Nullable Trigger verb(Clauses clauses, int verb) {
        String lemma = clauses.lemma(verb);
        List<VerbPattern> patterns = triggers.verb(lemma, clauses.word(verb));
        boolean tells = frames.telling().contains(lemma) || asks(patterns);
        boolean does = frames.doing().contains(lemma);
        Trigger best = tells ? obligation(clauses, verb) : null;
        if (best == null && patterns.isEmpty() && !does || isSilence(clauses, verb)) {
            return null;
        }
        VerbFrame frame = new VerbFrame(clauses, verb, frames);
        if (frame.isReflexive() || frame.isAccident() || triggers.idioms(lemma).stream().anyMatch(idiom -> frame.match(idiom) != null)) {
            return null;
        }
        int weight = best == null ? -1 : 10;
        for (VerbPattern pattern : patterns) {
            Trigger trigger = pattern.weight() > weight ? frame.match(pattern) : null;
            if (trigger != null) {
                best = trigger;
                weight = pattern.weight();
            }
        }
        Trigger done = does && weight < 3 ? done(clauses, verb, frame.objects()) : null;
        if (done != null || best == null) {
            return done;
        }
        if (lemma.equals("attack") && frame.isInWords()) {
            return best.as(EventKind.of(EventType.ACCUSE));
        }
        boolean scored =
                lemma.equals("strike") && best.type().equals(EventType.PROTEST) && isOnePerson(clauses, clauses.child(verb, "nsubj"));
        return scored ? null : withMode(clauses, best);
    }

    /** "staged a rally": where the verb tells no mode, what is done may tell it. */
    private Trigger withMode(Clauses clauses, Trigger trigger) {
        EventKind named = trigger.kind().mode() == null && trigger.noun() >= 0 ? namedBy(clauses, trigger.noun()) : null;
        return named != null && named.type().equals(trigger.type()) ? trigger.as(named) : trigger;
    }

    private static boolean asks(List<VerbPattern> patterns) {
        for (VerbPattern pattern : patterns) {
            if (pattern.kind().type().equals(EventType.REQUEST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSilence(Clauses clauses, int verb) {
        int refused = frames.refusing().contains(clauses.lemma(verb)) ? clauses.child(verb, "xcomp", "obl", "obj") : Clauses.NONE;
        return refused >= 0 && frames.silence().contains(clauses.lemma(refused));
    }

    /** "Paris must pay", told by someone: a request to Paris. */
    private static @Nullable Trigger obligation(Clauses clauses, int teller) {
        int told = told(clauses, teller);
        if (told < 0) {
            return null;
        }
        int modal = clauses.child(told, "aux");
        boolean obliged = modal >= 0 && clauses.word(modal).equals("must") && clauses.hasChild(teller, "nsubj")
                && !clauses.hasChild(told, "aux:pass");
        return obliged && teller < told ? Trigger.verb(EventKind.of(EventType.REQUEST), teller, modal) : null;
    }

    private static int told(Clauses clauses, int teller) {
        int told = clauses.child(teller, "ccomp");
        int adverbial = clauses.child(teller, "advcl");
        return told < 0 && adverbial >= 0 && clauses.introducedBy(adverbial).equals("that") ? adverbial : told;
    }

    /** "held talks": the object tells what is done. */
    private @Nullable Trigger done(Clauses clauses, int verb, List<Integer> objects) {
        for (int object : objects) {
            boolean described = object == clauses.head(verb) && frames.telling().contains(clauses.lemma(verb));
            EventKind kind = described || isCampaigning(clauses, verb, object) ? null : namedBy(clauses, object);
            if (kind != null) {
                return Trigger.done(kind, verb, object);
            }
        }
        return null;
    }

    /** "Trump held a rally": one person's rally is for votes, and no protest. */
    private static boolean isCampaigning(Clauses clauses, int verb, int object) {
        return clauses.lemma(object).equals("rally") && isOnePerson(clauses, clauses.child(verb, "nsubj"));
    }

    /** A name, or a description of one: "the striker Nelson Duarte". */
    private static boolean isOnePerson(Clauses clauses, int word) {
        int name = word < 0 || clauses.token(word).name() == NameKind.PERSON ? word : clauses.child(word, "appos");
        return name >= 0 && clauses.token(name).name() == NameKind.PERSON && !clauses.hasChild(word, "conj");
    }

    /** The kind of event that an object names. */
    private @Nullable EventKind namedBy(Clauses clauses, int object) {
        Trigger named = noun(clauses, object);
        return named != null ? named.kind() : triggers.object(clauses.lemma(object));
    }

    private @Nullable Trigger noun(Clauses clauses, int noun) {
        List<NounPattern> patterns = triggers.noun(clauses.lemma(noun));
        if (patterns.isEmpty() || clauses.is(noun, "compound")) {
            return null;
        }
        NounPattern best = null;
        for (NounPattern pattern : patterns) {
            boolean better = best == null || pattern.weight() > best.weight();
            if (better && hasModifier(clauses, noun, pattern.modifier()) && hasPreposition(clauses, noun, pattern.preposition())) {
                best = pattern;
            }
        }
        return best == null ? null : Trigger.noun(best.kind(), noun, best.modifier() == null ? noun : noun - 1);
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
