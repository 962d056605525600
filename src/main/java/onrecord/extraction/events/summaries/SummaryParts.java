package onrecord.extraction.events.summaries;

import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Tells by itself what shares its subject with another verb, or describes it: <em>“Ann Keller was charged”</em> of <em>“Ann Keller was
 * arrested in Brenk and charged”</em>. Only where nothing stands between that could be the subject.
 */
final class SummaryParts {

    private static final Set<String> HEDGES = WordSections.read("events/lines.txt").set("hedges");

    private SummaryParts() {}

    /** What is told of this verb, null when taking it out of its sentence would guess at who is meant. */
    static @Nullable SummaryWords of(Clauses clauses, Trigger trigger, int verb) {
        if (clauses.is(verb, "conj") && SummarySubjects.subject(clauses, verb) < 0) {
            return sharing(clauses, trigger, verb);
        }
        return clauses.is(verb, "acl:relcl") ? described(clauses, trigger, verb) : null;
    }

    /** "She was arrested on Monday and charged with fraud": the second verb with the subject and the auxiliary of the first. */
    private static @Nullable SummaryWords sharing(Clauses clauses, Trigger trigger, int verb) {
        int first = clauses.head(verb);
        int subject = first < 0 || !clauses.hasChild(verb, "cc") ? Clauses.NONE : SummarySubjects.subject(clauses, first);
        boolean told =
                subject >= 0 && subject < first && !DependentClauses.isPart(clauses, first) && !DependentClauses.isLeftOpen(clauses, first);
        if (!told || isHedged(clauses, first) || saysOfOthers(clauses, first, verb) || !isRightBehindAnd(clauses, verb)) {
            return null;
        }
        SummaryWords words = new SummaryWords(clauses, trigger.from(), trigger.to()).keep(
                SummarySubjects.isBehindTime(clauses, subject) ? subject + 1 : clauses.first(subject), clauses.last(subject));
        boolean own = clauses.hasChild(verb, "aux") || clauses.hasChild(verb, "aux:pass") || clauses.hasChild(verb, "cop");
        for (int child : clauses.children(first)) {
            if (!own && clauses.relation(child).startsWith("aux") && child < first && !clauses.token(verb).isFinite()) {
                words.keep(child, child);
            }
        }
        words.keep(clauses.first(verb), clauses.last(verb));
        for (int child : clauses.children(verb)) {
            if (child < verb && SummaryClauses.OUTSIDE.contains(clauses.relation(child))) {
                words.leaveOut(child, child);
            } else if (child > verb && SummaryClauses.isJoined(clauses, child)) {
                words.drop(child);
            }
        }
        return words;
    }

    /** "Dahl said the farmer ran when police found him and <em>told</em> him to go": it may be the police as well. */
    private static boolean saysOfOthers(Clauses clauses, int first, int verb) {
        int told = clauses.child(first, "ccomp");
        for (int word = told + 1; told > first && word < verb; word++) {
            boolean another = clauses.token(word).tag().equals("VBD") && clauses.hasChild(word, "nsubj");
            if (another) {
                return true;
            }
        }
        return false;
    }

    /** "and [was] jailed"; in "and Tom Reyl was jailed" the tree may have missed the subject. */
    private static boolean isRightBehindAnd(Clauses clauses, int verb) {
        int word = verb - 1;
        while (word > 0 && clauses.head(word) == verb && !clauses.is(word, "cc") && !clauses.isNoun(word) && !clauses.is(word, "punct")) {
            word--;
        }
        return word > 0 && clauses.is(word, "cc");
    }

    /** "did not flee and hide", "allegedly fled and hid": the word before the first verb is meant for both. */
    private static boolean isHedged(Clauses clauses, int verb) {
        for (int child : clauses.children(verb)) {
            if (clauses.lemma(child).equals("not") || HEDGES.contains(clauses.word(child))) {
                return true;
            }
        }
        return false;
    }

    /** "the owner of <em>a shop that</em> was looted": nothing else can be meant. */
    private static boolean isThingBefore(Clauses clauses, int noun, int relative) {
        int article = clauses.child(noun, "det");
        return relative == noun + 1 && article >= 0 && clauses.word(article).startsWith("a") && clauses.isCommonNoun(noun)
                && !clauses.word(relative).equals("who") && !PartyNouns.isHuman(clauses, noun);
    }

    /** "the rebels who attacked the town": the noun right before "who", when it stands in no phrase of another. */
    private static @Nullable SummaryWords described(Clauses clauses, Trigger trigger, int verb) {
        int noun = clauses.head(verb);
        int relative = clauses.child(verb, "nsubj", "nsubj:pass");
        boolean alone = noun >= 0 && clauses.isNoun(noun) && !clauses.lemma(noun).equals("one")
                && (!clauses.is(noun, "nmod") || isThingBefore(clauses, noun, relative))
                && !clauses.is(noun, "appos") && !clauses.is(noun, "conj") && !clauses.hasChild(noun, "conj");
        if (!alone || relative < noun || !clauses.token(relative).tag().startsWith("W")) {
            return null;
        }
        SummaryWords words = new SummaryWords(clauses, trigger.from(), trigger.to()).keep(clauses.first(noun), relative - 1);
        for (int child : clauses.children(noun)) {
            if (child < noun && !clauses.token(child).tag().equals("POS")
                    && (clauses.is(child, "case") || SummaryClauses.OUTSIDE.contains(clauses.relation(child)))) {
                words.leaveOut(child, clauses.last(child));
            }
            boolean another = clauses.relation(child).startsWith("acl") || clauses.is(child, "nmod")
                    || clauses.is(child, "appos") && !clauses.token(child).tag().equals("CD");
            if (child > noun && child < relative && another) {
                return null;
            }
        }
        if (clauses.is(noun, "nmod")) {
            words.beginAt(words.first());
        }
        words.keep(relative + 1, clauses.last(verb));
        for (int child : clauses.children(verb)) {
            if (child > verb && SummaryClauses.isJoined(clauses, child)) {
                words.drop(child);
            }
        }
        return words;
    }
}
