package onrecord.extraction.dates.tense;

import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * The words that a date depends on, from the date up to the verb that has a tense: in <em>they plan to begin talks on Monday</em> from "Monday"
 * over "begin" to "plan".
 */
final class DateClause {

    private static final WordSections WORDS = WordSections.read("dates/signposts.txt");
    /** What stands before a day that may follow the deed: <em>called for</em>, <em>named president, effective</em>. */
    private static final Set<String> AIMS = WORDS.set("aims");

    /** As preposition: "said ahead of Monday's vote" looks ahead, "met ahead of Monday's vote" need not. */
    static final String AHEAD_OF = "ahead of";

    private static final int FARTHEST = 12;
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final int word;
    private final boolean owner;
    private final String preposition;

    /**
     * @param owner whether something belongs to the date, as in "Monday's debate", which tells less of when the verb is
     * @param preposition the word before the date, "the" left out
     */
    DateClause(Sentence sentence, int word, boolean owner, String preposition) {
        this.sentence = sentence;
        this.word = word;
        this.owner = owner;
        this.preposition = preposition;
    }

    Tense tense() {
        int at = word;
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            Verb verb = Verb.at(sentence, at);
            if (verb != null) {
                return of(verb, steps);
            }
            Token token = sentence.token(at);
            if (steps > 0 && Verb.isAhead(sentence, at) && !isAnnounced(token)) {
                return Tense.FUTURE;
            }
            if (token.head() < 0 && token.tag().startsWith("NN") && TenseWords.isPlannable(token.lemma())) {
                return Tense.PRESENT;
            }
            at = token.head();
        }
        return Tense.UNKNOWN;
    }

    /** "announced the plan Tuesday", "rejected the offer on Tuesday": the day is that of the verb. */
    private boolean isAnnounced(Token noun) {
        return noun.tag().startsWith("NN") && !preposition.equals("by") && !preposition.equals("for") && noun.head() >= 0
                && sentence.token(noun.head()).tag().startsWith("VB");
    }

    private Tense of(Verb verb, int steps) {
        if (isPutOff(verb)) {
            return Tense.FUTURE;
        }
        Tense tense = tense(verb);
        if (preposition.equals(AHEAD_OF)) {
            return tense.looksBack() && !TenseWords.isAnnouncing(verb.lemma()) ? tense : Tense.FUTURE;
        }
        if (tense == Tense.PAST && isDone(verb, steps)) {
            return Tense.DONE;
        }
        if (tense != Tense.PRESENT) {
            return tense;
        }
        if (verb.lemma().equals("follow")) {
            return Tense.PAST;
        }
        if (TenseWords.isPromising(verb.lemma())) {
            return Tense.FUTURE;
        }
        boolean isTheDay = steps <= 1 && verb.isCopular() && verb.index() <= word + 2 && verb.index() >= word;
        return !owner && (isTheDay || steps <= NEAR && TenseWords.isPlannable(verb.lemma())) ? tense : Tense.UNKNOWN;
    }

    /** "was signed on Aug. 21", but not "was named president, effective Aug. 21". */
    private boolean isDone(Verb verb, int steps) {
        return !owner && !AIMS.contains(preposition) && steps <= 2 && verb.isDone() && dependsOnVerb(steps);
    }

    /** Whether no other noun than those of the date stand between it and the verb. */
    private boolean dependsOnVerb(int steps) {
        if (steps == 0) {
            return true;
        }
        int at = steps == 2 ? sentence.token(word).head() : word;
        return Math.abs(at - word) <= 2 && sentence.token(at).relation().startsWith("obl");
    }

    private boolean isPutOff(Verb verb) {
        boolean until = preposition.equals("until") || preposition.equals("till") || preposition.equals("to")
                || preposition.equals("through");
        if (preposition.equals("for") && !owner) {
            return verb.lemma().equals("set") || TenseWords.isAnnouncing(verb.lemma()) || TenseWords.isPromising(verb.lemma());
        }
        if (!until || owner) {
            return false;
        }
        @Nullable
        Verb at = verb;
        for (int steps = 0; at != null && steps < NEAR; steps++) {
            if (TenseWords.isPuttingOff(at.lemma())) {
                return true;
            }
            at = at.over();
        }
        return false;
    }

    private Tense tense(Verb verb) {
        @Nullable
        Verb at = verb;
        for (int steps = 0; at != null && steps < FARTHEST; steps++) {
            Tense tense = at.tense(!owner);
            if (tense != null) {
                return steps > 0 && tense == Tense.PRESENT ? Tense.UNKNOWN : tense;
            }
            at = at.over();
        }
        return Tense.UNKNOWN;
    }
}
