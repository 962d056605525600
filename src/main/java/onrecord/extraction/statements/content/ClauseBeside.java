package onrecord.extraction.statements.content;

import java.util.List;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.TellingVerbs;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.NameKind;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds the content of a verb of saying where the tree lost it: what follows the verb to the end of the sentence, if "that" leads to it or
 * there is a verb in it.
 */
final class ClauseBeside {

    private static final Set<String> SUBORDINATE =
            WordSections.read("statements/conjunctions.txt").set("time or reason", "comparison or condition");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why");
    private static final int FARTHEST_THAT = 12;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_ASIDE = 16;
    private static final int FARTHEST_VERB = 30;

    private final Page page;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final TellingVerbs telling;
    private final ClausesWithGap gaps;
    private final CueWords words;

    ClauseBeside(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.telling = new TellingVerbs(page);
        this.gaps = new ClausesWithGap(page);
    }

    /** Empty when what follows is no clause. */
    List<Span> contentOf(Attribution attribution) {
        Cue cue = attribution.cue();
        int end = Math.min(sentences.endOf(cue.head()), attribution.last() + 1 + LONGEST);
        int from = attribution.last() + 1;
        end = Math.min(end, beforeMainClause(cue));
        if (attribution.source() == null || from >= end) {
            return List.of();
        }
        if (cue.form() == Cue.Form.NOUN || cue.word().takes(Complement.ATTITUDE)) {
            return behindNoun(cue, from, end);
        }
        if (cue.form() != Cue.Form.VERB || cue.passive() && !isToldBy(attribution) || !cue.word().takes(Complement.CLAUSE)) {
            return List.of();
        }
        if (saysBehind(from, end) || isAnswered(cue, from, end)) {
            return List.of();
        }
        int that = thatAfter(from, end);
        if (that != Page.NONE && reactsTo(cue, that)) {
            return List.of(page.span(cue.last() + 2, lastOf(that, end)));
        }
        int first = that == Page.NONE ? telling.behindTold(cue, skipAdjunct(from, end), end - 1) : that + 1;
        first = telling.behindRelative(cue, first, end - 1);
        if (that == Page.NONE && cue.word().takes(Complement.INFINITIVE) && page.tagged(from, "NNP") && from + 2 < end
                && page.form(from + 1).equals("to")) {
            return List.of(page.span(from + 1, lastOf(from + 1, end)));
        }
        if (first == from && tellsOfAntecedent(attribution.source(), first)) {
            return List.of(page.span(first, gaps.endOf(first, lastOf(first, end))));
        }
        boolean led = that != Page.NONE || !page.quoted(first) && QUESTIONS.contains(page.lower(first));
        boolean relative = attribution.last() > cue.last() && page.tagged(first, "W");
        boolean begins = led || cue.reportsSpeech() && !relative && opensClause(first);
        int last = withoutAdjunct(first, lastOf(first, endOfRelative(cue, first, end)));
        if (!led && goesOnDoing(cue, first, last)) {
            return List.of();
        }
        boolean clause = begins && last > first && (led ? page.hasFinite(first, last) : hasVerbOfItsOwn(first, last));
        return clause && !introducesQuotation(first, last) ? List.of(page.span(first, last)) : List.of();
    }

    /** <em>snapped his wrist and called a nurse</em>: the first verb behind it goes on with what the same person did. */
    private boolean goesOnDoing(Cue cue, int first, int last) {
        for (int i = first; i <= last && !page.quoted(i); i++) {
            if (page.isFinite(i)) {
                boolean next =
                        page.tagged(i, "VB") && page.tree().is(i, "conj") && page.tree().head(i) == cue.head() && page.tagged(i - 1, "CC");
                return next && (page.form(i - 2).equals(",") || !cue.word().has(Habit.SUPPOSES));
            }
        }
        return false;
    }

    /** Where <em>When Dunn told the paper it was old, its owner had sold it</em> goes on; behind the text where it does not. */
    private int beforeMainClause(Cue cue) {
        int main = page.tree().is(cue.head(), "advcl") ? page.tree().head(cue.head()) : Page.NONE;
        int comma = main > cue.last() ? page.tree().lastOfSubtree(cue.head()) + 1 : Page.NONE;
        return comma > cue.last() && comma < main && page.form(comma).equals(",") ? comma : page.size();
    }

    /** <em>questioned his claim that it rained</em>, <em>voiced concern that it might rain</em>: to the next mark, and not to a verb beyond it. */
    private List<Span> behindNoun(Cue cue, int from, int end) {
        boolean owned = cue.form() == Cue.Form.NOUN;
        int that = owned ? from : behindNouns(from, end);
        boolean clause = that + 1 < end && page.lower(that).equals("that") && !page.tagged(that, "DT") && !page.quoted(that)
                && !page.isFinite(that + 1);
        boolean told = !owned || page.hasFinite(Math.max(sentences.startOf(from), from - FARTHEST_VERB), cue.first() - 1);
        if (!clause || !told) {
            return List.of();
        }
        int last = that;
        while (last + 1 < end
                && (page.quoted(last + 1) || !SeparatingMarks.setsOff(page.form(last + 1)) && !page.form(last + 1).equals("."))) {
            last++;
        }
        return page.hasFinite(that, last) ? List.of(page.span(owned ? that + 1 : from, last)) : List.of();
    }

    private int behindNouns(int from, int end) {
        int i = from;
        while (i < end && i - from < LONGEST_NOUN && !page.quoted(i) && (page.tagged(i, "N") || page.tagged(i, "J") || page.tagged(i, "DT"))
                && !page.lower(i).equals("that")) {
            i++;
        }
        return i;
    }

    /** Not <em>added a dam, because the river rose</em>, nor <em>shared plans that were made</em>: there the verbs are another clause's. */
    private boolean hasVerbOfItsOwn(int first, int last) {
        int relatives = 0;
        for (int i = first; i <= last; i++) {
            if (page.quoted(i) || page.isFinite(i) && relatives-- == 0) {
                return page.hasFinite(i, last) || i > first && page.quoted(i) && opensWithVerb(i);
            }
            if (i > first && SUBORDINATE.contains(page.lower(i)) && page.tagged(i, "IN")) {
                return false;
            }
            relatives += i > first && page.tagged(i, "W") ? 1 : 0;
        }
        return false;
    }

    /** <em>said name changes “matter a lot”</em>, where the tags take the verb for an infinitive; not <em>told him to “go”</em> */
    private boolean opensWithVerb(int mark) {
        return page.tagged(mark - 1, "N") && page.tagged(mark + 1, "VB");
    }

    /** <em>boasted “I run this town” in a message</em>: a clause in marks is all that is said, unless the sentence needs it for more. */
    int withoutAdjunct(int first, int last) {
        if (!page.quoted(first) || page.quotations().lastAt(first) >= last) {
            return last;
        }
        int end = page.quotations().lastAt(first);
        if (SeparatingMarks.isDash(page.form(end + 1))) {
            return end;
        }
        if (goesOnWithDeed(end, last)) {
            return end;
        }
        boolean adjunct = page.tagged(end + 1, "IN") && !page.lower(end + 1).equals("of");
        return adjunct && page.hasFinite(first, end) ? end : last;
    }

    /** <em>chanted “Whose bridge?” and marched on</em>: a sentence in marks is all that was said. */
    private boolean goesOnWithDeed(int closing, int last) {
        boolean sentence = page.form(closing - 1).equals("?") || page.form(closing - 1).equals("!");
        return sentence && closing + 2 <= last && page.tagged(closing + 1, "CC") && page.tagged(closing + 2, "VBD");
    }

    /** <em>conceded, however, that…</em> <em>told her on Monday that…</em>, but not <em>answered questions that were asked</em> */
    private int thatAfter(int from, int end) {
        for (int i = from; i < Math.min(end, from + FARTHEST_THAT) && !page.isFinite(i); i++) {
            boolean that = page.form(i).equals("that") && (page.tagged(i, "IN") || page.tagged(i, "WDT"));
            if (that && !page.quoted(i) && i + 1 < end && !page.isFinite(i + 1)) {
                return i;
            }
        }
        return Page.NONE;
    }

    /** <em>seethed after the disclosure that it rained</em>: it is somebody else's news that the clause tells. */
    private boolean reactsTo(Cue cue, int that) {
        boolean cries = cue.word().prepositions().contains("over") && that - 2 > cue.last();
        return cries && page.token(that - 1).tag().equals("NN") && page.token(that - 1).name() == NameKind.NONE
                && page.tagged(cue.last() + 1, "IN") && !TimeWords.isDay(page.lower(that - 1));
    }

    /** <em>told an aide: “It was close”</em>: the quoted words are all there is. */
    private boolean introducesQuotation(int first, int last) {
        int quoted = first;
        while (quoted <= last && !page.quoted(quoted)) {
            if (page.isFinite(quoted)) {
                return false;
            }
            quoted++;
        }
        boolean introduced = quoted > first && quoted <= last && (page.form(quoted - 1).equals(":") || page.form(quoted - 1).equals(","));
        return introduced && quotations.lastAt(quoted) >= last;
    }

    /** <em>the vote, which polls suggest will be close</em>: the subject of the clause is the antecedent. */
    private boolean tellsOfAntecedent(Source source, int verb) {
        int pronoun = source.first() - 1;
        return page.isFinite(verb) && !page.quoted(verb) && source.own() && pronoun > sentences.startOf(verb)
                && (page.tagged(pronoun, "WDT") || page.tagged(pronoun, "WP"));
    }

    /**
     * What two say in one sentence: <em>The city says, and the owner agrees, that the bridge is old.</em> Empty where no second one stands
     * between the verb and "that".
     */
    List<Span> sharedContentOf(Attribution attribution) {
        Cue cue = attribution.cue();
        int comma = cue.last() + 1;
        int end = sentences.endOf(cue.head());
        boolean shared =
                cue.form() == Cue.Form.VERB && cue.word().takes(Complement.CLAUSE) && comma + 1 < end && page.form(comma).equals(",")
                        && page.tagged(comma + 1, "CC");
        for (int i = comma + 2; shared && i + 2 < Math.min(end, comma + LONGEST_ASIDE); i++) {
            if (page.form(i).equals(",") && page.lower(i + 1).equals("that") && !page.quoted(i) && !page.isFinite(i + 2)) {
                return List.of(page.span(i + 2, lastOf(i + 2, end)));
            }
        }
        return List.of();
    }

    /** <em>The man, who knew the house, fled.</em> <em>The paper, citing Ann Dunn, said…</em> */
    private int endOfRelative(Cue cue, int first, int end) {
        boolean relative = cue.first() > 0 && (page.tagged(cue.first() - 1, "WP")
                || page.tagged(cue.first(), "VBG") && page.form(cue.first() - 1).equals(","));
        for (int i = first; relative && i + 1 < end; i++) {
            if (page.form(i).equals(",") && !page.quoted(i) && page.isFinite(i + 1)) {
                return i;
            }
        }
        return end;
    }

    /** <em>told Keller – to which he replied, “No”</em>: what follows is the answer. */
    private boolean isAnswered(Cue cue, int from, int end) {
        int mark = cue.word().has(Habit.TELLS) ? telling.behindPhrase(from, end - 1) : from;
        return mark > from && mark + 2 < end && SeparatingMarks.setsOff(page.form(mark)) && page.lower(mark + 1).equals("to")
                && page.lower(mark + 2).equals("which");
    }

    /** <em>was told by his boss that it rained</em> */
    private boolean isToldBy(Attribution attribution) {
        int that = attribution.last() + 1;
        return attribution.cue().word().has(Habit.TELLS) && attribution.last() > attribution.cue().last()
                && page.lower(that).equals("that") && !page.quoted(that) && !page.isFinite(that + 1);
    }

    private boolean saysBehind(int from, int end) {
        for (int i = from; i + 1 < Math.min(end, from + FARTHEST_THAT) && !page.isFinite(i); i++) {
            if (says(i)) {
                return true;
            }
        }
        return false;
    }

    /** In <em>wrote to the mayor complaining that it rained</em> the participle has the words. */
    private boolean says(int participle) {
        boolean leads = page.tagged(participle, "VBG") && !page.quoted(participle) && page.lower(participle + 1).equals("that");
        CueWord word = leads ? words.verb(page.token(participle).lemma()) : null;
        return word != null && word.takes(Complement.CLAUSE);
    }

    private boolean opensClause(int first) {
        if (page.quoted(first)) {
            return true;
        }
        boolean nominal = page.tagged(first, "N") || page.tagged(first, "DT") || page.tagged(first, "PRP") || page.tagged(first, "J")
                || page.tagged(first, "EX") || page.tagged(first, "CD") || page.tagged(first, "W");
        return nominal && !SUBORDINATE.contains(page.lower(first));
    }

    private int lastOf(int first, int end) {
        int last = first;
        while (last + 1 < end && (page.quoted(last + 1) || !page.form(last + 1).equals(";"))) {
            last++;
        }
        while (last > first && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        return last;
    }

    /** <em>said after the meeting he would leave</em>: to the pronoun that begins the clause. */
    private int skipAdjunct(int first, int end) {
        boolean adjunct = page.tagged(first, "IN") || page.tagged(first, "R");
        if (page.quoted(first) || !adjunct || page.form(first).equals("that")) {
            return first;
        }
        for (int i = first + 1; i < Math.min(end, first + 8) && !page.quoted(i) && !page.tagged(i, "VB") && !page.tagged(i, "MD")
                && !page.tagged(i, "W"); i++) {
            boolean conjunction = i == first + 1 && SUBORDINATE.contains(page.lower(first));
            if (page.tagged(i, "PRP") && !page.tagged(i, "PRP$") && !conjunction) {
                return i;
            }
        }
        return first;
    }
}
