package onrecord.extraction.events.reports;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.text.EventStatus;
import onrecord.text.WordSections;

/**
 * Tells what a verb itself says about an event, by its auxiliaries, its negation and who does it: <em>“will meet”</em>, <em>“did not
 * meet”</em>, <em>“nobody met”</em>, <em>“might meet”</em>.
 */
final class VerbStatus {

    private static final WordSections MODALS = WordSections.read("modals.txt");
    private static final WordSections CONTEXT = WordSections.read("events/context.txt");
    private static final Set<String> FUTURE = MODALS.set("will", "would");
    private static final Set<String> WOULD = MODALS.set("would");
    private static final Set<String> POSSIBLE = MODALS.set("might");
    private static final Set<String> NEGATIONS = CONTEXT.set("negations");
    private static final Set<String> NOBODY = CONTEXT.set("nobody");
    private static final Set<String> NOBODY_BEFORE = Set.of("no", "neither");
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    /** "will likely die", "would often visit her": a guess or a habit. */
    private static final Set<String> GUESSED = CONTEXT.set("guessed", "usually");
    /** "looked like they would lose". */
    private static final Set<String> SEEMING = Set.of("look", "seem", "appear", "sound", "feel");
    static final Set<String> IF = Set.of("if", "unless");

    private VerbStatus() {}

    /** What the verb itself says: its auxiliaries and its negation. */
    static EventStatus of(Clauses clauses, int verb) {
        if (isDoneByNobody(clauses, verb)) {
            return EventStatus.DENIED;
        }
        if (isMereGuess(clauses, verb) || isInsteadOf(clauses, verb)) {
            return EventStatus.HYPOTHETICAL;
        }
        EventStatus factuality = isBareInfinitive(clauses, verb) ? EventStatus.HYPOTHETICAL : EventStatus.HAPPENED;
        for (int child : clauses.children(verb)) {
            String word = clauses.word(child);
            if (child < verb && isNegation(clauses, child)) {
                return EventStatus.DENIED;
            }
            if (clauses.is(child, "aux") && FUTURE.contains(word) && !clauses.token(verb).tag().equals("VBD")) {
                factuality = factuality.weaker(isOnlyThoughtOf(clauses, verb, word) ? EventStatus.HYPOTHETICAL : EventStatus.PLANNED);
            }
            if (clauses.is(child, "aux") && POSSIBLE.contains(word)) {
                factuality = EventStatus.HYPOTHETICAL;
            }
        }
        boolean open = factuality == EventStatus.PLANNED && (opensWithCondition(clauses, verb) || isForetold(clauses, verb));
        return open ? EventStatus.HYPOTHETICAL : factuality;
    }

    /** "will <em>likely</em> die there": what somebody expects, and nobody has planned. */
    private static boolean isForetold(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (child < verb && clauses.is(child, "advmod") && GUESSED.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "talk rather <em>than fight</em>": what is not done. */
    private static boolean isInsteadOf(Clauses clauses, int verb) {
        String tag = clauses.token(verb).tag();
        return verb > 0 && clauses.word(verb - 1).equals("than") && (tag.equals("VB") || tag.equals("VBG"));
    }

    /** "<em>If</em> elected, she will close the port": told without the condition, it would say more than the article. */
    private static boolean opensWithCondition(Clauses clauses, int verb) {
        if (clauses.is(verb, "root") && IF.contains(clauses.word(0))) {
            return true;
        }
        for (int child : clauses.children(verb)) {
            if (child < verb && clauses.is(child, "advcl") && IF.contains(clauses.introducedBy(child))) {
                return true;
            }
        }
        return false;
    }

    /** "must have met", "who would take the post?" */
    private static boolean isMereGuess(Clauses clauses, int verb) {
        boolean asks = false;
        boolean modal = false;
        boolean must = false;
        boolean have = false;
        for (int child : clauses.children(verb)) {
            String word = clauses.word(child);
            asks |= clauses.is(child, "nsubj") && (word.equals("who") || word.equals("what"));
            modal |= clauses.is(child, "aux") && FUTURE.contains(word);
            must |= clauses.is(child, "aux") && word.equals("must");
            have |= clauses.is(child, "aux") && word.equals("have");
        }
        return must && have || asks && modal && !clauses.is(verb, "acl:relcl");
    }

    /** "would have met", and "would meet" where nobody says so: "she said they would meet" is to come. */
    private static boolean isOnlyThoughtOf(Clauses clauses, int verb, String auxiliary) {
        if (!WOULD.contains(auxiliary)) {
            return false;
        }
        for (int child : clauses.children(verb)) {
            if (clauses.is(child, "aux") && clauses.word(child).equals("have")) {
                return true;
            }
        }
        int above = clauses.head(verb);
        if (above >= 0 && SEEMING.contains(clauses.lemma(above)) && above < verb) {
            return true;
        }
        return clauses.is(verb, "root") && !clauses.hasChild(verb, "parataxis") && !clauses.hasChild(verb, "ccomp");
    }

    /** "Nobody was hurt", "none of the doctors was killed", "no ships were seized", "not a single ship was seized", "hurt nobody". */
    private static boolean isDoneByNobody(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            boolean party = clauses.relation(child).startsWith("nsubj") || clauses.is(child, "obj");
            int determiner = party ? clauses.child(child, "det") : Clauses.NONE;
            int opening = party ? clauses.first(child) : Clauses.NONE;
            if (party && (NOBODY.contains(clauses.word(child)) || determiner >= 0 && NOBODY_BEFORE.contains(clauses.word(determiner))
                    || opening < child && clauses.head(opening) == child && isNegation(clauses, opening))) {
                return true;
            }
        }
        return false;
    }

    /** "not", "hardly", but not the "not" of "<em>not only</em> officers were hurt" */
    private static boolean isNegation(Clauses clauses, int word) {
        return NEGATIONS.contains(clauses.word(word)) && !(word + 1 < clauses.size() && ONLY.contains(clauses.word(word + 1)));
    }

    /** "A start to mend ties": not reported as done. */
    private static boolean isBareInfinitive(Clauses clauses, int verb) {
        boolean main = clauses.is(verb, "root") || clauses.is(verb, "parataxis");
        return main && clauses.token(verb).tag().equals("VB") && clauses.introducedBy(verb).equals("to");
    }
}
