package onrecord.extraction.events;

import java.util.Set;
import onrecord.text.WordSections;

/**
 * Tells whether an event is reported as a fact, as still to come, as open or as not so, from the words around it: auxiliaries, negation,
 * and the verbs and nouns it depends on, up to the root of the sentence.
 */
final class FactualityReader {

    /** Steps towards the root; a deeper nesting is left as it is. */
    private static final int FAR = 12;

    private static final WordSections MODALS = WordSections.read("modals.txt");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> FUTURE = MODALS.set("will", "would");
    private static final Set<String> POSSIBLE = MODALS.set("might");
    private static final Set<String> NEGATIONS = CONTEXT.set("negations");
    private static final WordSections WORDS = WordSections.read("events/function-words.txt");
    private static final Set<String> TOLD = WORDS.set("told", "given");
    private static final Set<String> GIVEN = WORDS.set("given");
    private static final Set<String> UNSURE = CONTEXT.set("unsure");
    private static final Set<String> PLANNED = CONTEXT.set("planned");

    private final ContextWords frames;

    FactualityReader(ContextWords frames) {
        this.frames = frames;
    }

    Factuality of(Clauses clauses, Trigger trigger) {
        Factuality own = trigger.isNominal() ? ofNoun(clauses, trigger.noun()) : ofVerb(clauses, trigger.head());
        if (trigger.noun() >= 0 && !trigger.isNominal() && clauses.children(trigger.noun()).length > 0) {
            own = weaker(own, ofNoun(clauses, trigger.noun()));
        }
        int word = trigger.head();
        for (int step = 0; step < FAR && own == Factuality.DONE && clauses.head(word) >= 0 && !isGiven(clauses, word); step++) {
            own = inherited(clauses, word);
            word = clauses.head(word);
        }
        return own;
    }

    /** "may stay away while they talk": so, regardless of the clause around it. */
    private static boolean isGiven(Clauses clauses, int word) {
        return clauses.is(word, "advcl") && GIVEN.contains(clauses.introducedBy(word));
    }

    private static Factuality weaker(Factuality one, Factuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What the verb itself says: its auxiliaries and its negation. */
    Factuality ofVerb(Clauses clauses, int verb) {
        Factuality factuality = isBareInfinitive(clauses, verb) ? Factuality.OPEN : Factuality.DONE;
        for (int child : clauses.children(verb)) {
            String word = clauses.word(child);
            if (child < verb && NEGATIONS.contains(word)) {
                return Factuality.DENIED;
            }
            if (clauses.is(child, "aux") && FUTURE.contains(word)) {
                factuality = weaker(factuality, Factuality.COMING);
            }
            if (clauses.is(child, "aux") && POSSIBLE.contains(word)) {
                factuality = Factuality.OPEN;
            }
        }
        return factuality;
    }

    /** "A start to mend ties": not reported as done. */
    private static boolean isBareInfinitive(Clauses clauses, int verb) {
        boolean main = clauses.is(verb, "root") || clauses.is(verb, "parataxis");
        return main && clauses.token(verb).tag().equals("VB") && clauses.introducedBy(verb).equals("to");
    }

    boolean futureWithin(Clauses clauses, int from, int to) {
        for (int word = from; word < Math.min(to, clauses.size()); word++) {
            if (FUTURE.contains(clauses.word(word)) || clauses.word(word).equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the noun: "no talks", "planned talks", "possible talks". */
    private static Factuality ofNoun(Clauses clauses, int noun) {
        for (int child : clauses.children(noun)) {
            String word = clauses.word(child);
            if (child < noun && word.equals("no")) {
                return Factuality.DENIED;
            }
            if (child < noun && UNSURE.contains(word)) {
                return Factuality.OPEN;
            }
            if (child < noun && PLANNED.contains(word)) {
                return Factuality.COMING;
            }
        }
        return Factuality.DONE;
    }

    /** What the word that this one depends on says about it. */
    private Factuality inherited(Clauses clauses, int word) {
        int head = clauses.head(word);
        return switch (clauses.relation(word)) {
            case "conj" -> ofConjunct(clauses, word, head);
            case "ccomp" -> told(clauses, head);
            case "xcomp" -> clauses.isNoun(word) ? Factuality.DONE : complement(clauses, head);
            case "advcl", "advcl:relcl" -> adverbial(clauses, word);
            case "acl" -> clauses.introducedBy(word).isEmpty() ? Factuality.DONE : Factuality.OPEN;
            case "obj", "nsubj:pass" -> ofObject(clauses, head);
            case "nsubj" -> frames.happening().contains(clauses.lemma(head)) ? ofVerb(clauses, head) : Factuality.DONE;
            case "nmod", "nmod:poss" -> frames.open().contains(clauses.lemma(head)) ? Factuality.OPEN : Factuality.DONE;
            case "obl" -> clauses.introducedBy(word).equals("without") ? Factuality.DENIED : ofAdjunct(clauses, word, head);
            default -> Factuality.DONE;
        };
    }

    /** "will meet and sign": the second verb shares the first one's auxiliary unless it has its own or its own subject. */
    private Factuality ofConjunct(Clauses clauses, int word, int head) {
        boolean own = clauses.hasChild(word, "aux") || clauses.hasChild(word, "nsubj");
        return own || !clauses.isVerb(word) || !clauses.isVerb(head) ? Factuality.DONE : ofVerb(clauses, head);
    }

    private Factuality told(Clauses clauses, int teller) {
        if (!frames.telling().contains(clauses.lemma(teller))) {
            return Factuality.OPEN;
        }
        return ofVerb(clauses, teller) == Factuality.DONE ? Factuality.DONE : Factuality.OPEN;
    }

    private Factuality complement(Clauses clauses, int head) {
        String lemma = clauses.lemma(head);
        if (frames.refusing().contains(lemma)) {
            return Factuality.DENIED;
        }
        if (frames.achieving().contains(lemma)) {
            return ofVerb(clauses, head);
        }
        if (frames.coming().contains(lemma) || frames.coming().contains(clauses.word(head))) {
            return weaker(Factuality.COMING, ofVerb(clauses, head));
        }
        return Factuality.OPEN;
    }

    private static Factuality adverbial(Clauses clauses, int word) {
        String marker = clauses.introducedBy(word);
        if (marker.equals("without")) {
            return Factuality.DENIED;
        }
        return marker.isEmpty() || TOLD.contains(marker) ? Factuality.DONE : Factuality.OPEN;
    }

    private Factuality ofObject(Clauses clauses, int verb) {
        String lemma = clauses.lemma(verb);
        if (frames.doing().contains(lemma)) {
            return ofVerb(clauses, verb);
        }
        return frames.wanting().contains(lemma) ? Factuality.OPEN : Factuality.DONE;
    }

    private Factuality ofAdjunct(Clauses clauses, int word, int head) {
        boolean purpose = clauses.introducedBy(word).equals("for");
        boolean wanted = frames.open().contains(clauses.lemma(head)) || frames.coming().contains(clauses.lemma(head))
                || frames.wanting().contains(clauses.lemma(head));
        return purpose && wanted ? Factuality.OPEN : Factuality.DONE;
    }
}
