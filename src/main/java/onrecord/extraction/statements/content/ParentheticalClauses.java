package onrecord.extraction.statements.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds the content of a reporting clause that stands behind its content or in the middle of it: <em>The law is dead, experts say.</em>
 * <em>The average benefit, it says, would be $300.</em>
 */
public final class ParentheticalClauses {

    private static final Set<String> BREAKS = Set.of(",", ":", ";", "—", "–", "--", "―", "-", "(", ")");

    /** <em>When the ship sank, Keller said no</em>: all that is said. */
    private static final Set<String> ANSWERS = WordSections.read("statements/pronouns.txt").set("whole answers");

    private final Page page;
    private final NounPhrases phrases;
    private final WorkTitles titles;
    private final AsClauses likewise;
    private final ClauseRests rest;
    private final Tree tree;
    private final OuterSentences sentences;
    private final Quotations quotations;

    public ParentheticalClauses(Page page) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.titles = new WorkTitles(page);
        this.likewise = new AsClauses(page);
        this.rest = new ClauseRests(page);
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
    }

    /** Empty when the clause does not stand in such a place. */
    public List<Span> contentAround(Attribution attribution) {
        Cue cue = attribution.cue();
        int sentence = sentences.of(cue.head());
        int begin = sentences.start(sentence);
        int end = sentences.end(sentence);
        int first = behindMark(likewise.startOf(attribution), begin);
        boolean owns = attribution.source() != null && attribution.source().own();
        boolean opening = first == begin && first < attribution.first();
        if (!owns || !isFinite(cue) || first > cue.head() || !opening && !isSetOff(first, begin)) {
            return List.of();
        }
        int stop = describesSpeaker(attribution, end) ? end : endOfClause(attribution.last() + 1, end);
        if (stop < 0 || hasObject(attribution, first) || saysYes(attribution, end)) {
            return List.of();
        }
        boolean afterQuotation = first > begin && page.quoted(lastWordBefore(first));
        boolean quotationFollows =
                stop < end && (page.quoted(stop) || page.form(stop).equals(":") || stop + 1 < end && page.quoted(stop + 1));
        if (quotationFollows && (!afterQuotation || isAnnounced(lastWordBefore(first), begin))) {
            return List.of();
        }
        if (opening) {
            int last = trimEnd(begin, end - 1);
            return stop + 1 < last && page.form(stop).equals(",") ? List.of(page.span(stop + 1, last)) : List.of();
        }
        if (first < attribution.first() && leavesOpen(begin, first)) {
            return List.of();
        }
        return pieces(attribution, begin, first, stop, end, afterQuotation);
    }

    /** In <em>It does not tell whether the dam broke, as police have said</em> nobody can tell which of the two they said. */
    private boolean leavesOpen(int begin, int as) {
        boolean denied = false;
        for (int i = begin; i < as && !page.quoted(i); i++) {
            denied |= page.token(i).lemma().equals("not");
            if (denied && (page.lower(i).equals("whether") || page.lower(i).equals("if"))) {
                return true;
            }
        }
        return false;
    }

    /** <em>Asked by Keller: “Why?” Olsen replied: “It is old.”</em> */
    private boolean isAnnounced(int quoted, int begin) {
        int colon = quotations.first(quotations.at(quoted)) - 1;
        return colon > begin && page.form(colon).equals(":");
    }

    private boolean isSetOff(int first, int begin) {
        return first > begin && setOff(first - 1) && !titles.isTitleBefore(first);
    }

    private List<Span> pieces(Attribution attribution, int begin, int first, int stop, int end, boolean afterQuotation) {
        int last = trimEnd(begin, first - 1);
        if (!afterQuotation && isRelative(last, begin) && stop + 1 < end && page.isFinite(stop + 1)) {
            return relativeClause(last, stop, end);
        }
        int start = afterQuotation ? startBeforeQuotation(begin, last) : startOfClause(begin, last);
        boolean clausal = afterQuotation || hasVerb(start, last);
        boolean open =
                !clausal || rest.needsMore(last) || rest.opensSubordinate(start) || rest.governedFromAfter(attribution.cue().head(), stop);
        boolean medial =
                !afterQuotation && (open && rest.mayGoOn(stop, end, rest.opensSubordinate(start)) || rest.goesOnWithAnd(stop, end)
                        || rest.completesPair(start, last, stop, end) || rest.waitsForVerb(stop, end));
        if (start > last || !clausal && !medial) {
            return List.of();
        }
        List<Span> pieces = new ArrayList<>();
        pieces.add(page.span(start, last));
        if (medial) {
            int restEnd = trimEnd(stop + 1, end - 1);
            if (restEnd > stop) {
                pieces.add(page.span(stop + 1, restEnd));
            }
        }
        return pieces;
    }

    private boolean isRelative(int last, int begin) {
        return last > begin + 1 && page.tagged(last, "W") && page.form(last - 1).equals(",") && !page.quoted(last - 1);
    }

    /** <em>It stands near <b>the mill, which</b>, he said, <b>is old</b>.</em> */
    private List<Span> relativeClause(int pronoun, int stop, int end) {
        Source antecedent = phrases.antecedentBefore(pronoun - 1);
        return List.of(page.span(antecedent == null ? pronoun : antecedent.first(), pronoun),
                page.span(stop + 1, trimEnd(stop + 1, end - 1)));
    }

    private boolean isFinite(Cue cue) {
        return cue.form() == Cue.Form.VERB && !cue.passive() && (cue.reportsSpeech() || cue.word().lemma().equals("hear"))
                && (page.tagged(cue.head(), "VBD") || page.tagged(cue.head(), "VBZ") || page.tagged(cue.head(), "VBP")
                        || page.tagged(cue.head(), "VBN") && cue.first() < cue.head());
    }

    /** In <em>…, launch director Ann Dunn said</em> "launch" may pass for a verb, and is the first word of the clause all the same. */
    private int behindMark(int first, int begin) {
        boolean lost =
                first - 2 > begin && !setOff(first - 1) && page.token(first - 1).tag().equals("VB") && page.form(first - 2).equals(",");
        return lost ? first - 1 : first;
    }

    static boolean isBreak(String form) {
        return BREAKS.contains(form);
    }

    private boolean setOff(int before) {
        return page.quoted(before) || isBreak(page.form(before)) && !page.form(before).equals(":");
    }

    /** <em>…, said a minister who left.</em> */
    private boolean describesSpeaker(Attribution attribution, int end) {
        Source source = attribution.source();
        int next = attribution.last() + 1;
        return source != null && source.first() > attribution.cue().last() && next < end && page.tagged(next, "WP");
    }

    /** Where the reporting clause ends, or -1 when a clause of its own follows it. */
    private int endOfClause(int from, int end) {
        for (int i = from; i < end; i++) {
            if (page.quoted(i) || isBreak(page.form(i)) && !page.form(i).equals("-")) {
                return i;
            }
            boolean clause = page.isFinite(i)
                    || page.tagged(i, "TO") || page.tagged(i, "W") || page.form(i).equalsIgnoreCase("that");
            if (clause) {
                return -1;
            }
        }
        return end;
    }

    /** <em>As he went on about “our families,” Keller said yes, yes, yes.</em> */
    private boolean saysYes(Attribution attribution, int end) {
        int next = attribution.last() + 1;
        return next < end && !page.quoted(next) && (page.tagged(next, "UH") || ANSWERS.contains(page.lower(next)));
    }

    private boolean hasObject(Attribution attribution, int first) {
        Cue cue = attribution.cue();
        int object = tree.child(cue.head(), "obj");
        object = object == Page.NONE ? gerund(cue) : object;
        boolean none = object == Page.NONE || object < cue.head() || page.quoted(object);
        if (none || attribution.source() != null && object <= attribution.source().last()) {
            return false;
        }
        int begin = sentences.startOf(first);
        boolean opensWithParticiple = page.tagged(begin, "VBG") && !page.quoted(begin);
        return opensWithParticiple || !page.quoted(lastWordBefore(first)) && !tellsItsObject(cue);
    }

    /** "operating" in <em>In May, the firm reported operating profits of $3 million</em> */
    private int gerund(Cue cue) {
        int open = cue.word().takes(Complement.OBJECT) ? tree.childBehind(cue.head(), "xcomp") : Page.NONE;
        return open != Page.NONE && page.tagged(open, "VBG") ? open : Page.NONE;
    }

    /** <em>…, she told them.</em> But in <em>Bug found; firm promises patch</em> the patch is what is promised. */
    private static boolean tellsItsObject(Cue cue) {
        return cue.word().has(Habit.TELLS) && !cue.word().lemma().equals("promise");
    }

    private int lastWordBefore(int first) {
        int i = first - 1;
        return i > 0 && !page.quoted(i) && page.form(i).equals(",") ? i - 1 : i;
    }

    private int trimEnd(int begin, int last) {
        while (last > begin && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        return last;
    }

    /** After “…,” only the quotation counts, unless it grows out of the words before it: <em>This is “no good,” he said</em>. */
    private int startBeforeQuotation(int begin, int last) {
        int quotation = quotations.at(last);
        int first = quotations.first(quotation);
        if (first <= begin) {
            return first;
        }
        String words = quotations.words(quotation).of(page.text());
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && !page.tagged(first + 1, "NNP");
        boolean detached =
                page.isPunctuation(first - 1) || page.tagged(first - 1, "CC") && first - 2 >= begin && page.isPunctuation(first - 2);
        return capital || detached || reportsAlready(begin, first) ? first : startOfClause(begin, last);
    }

    /** <em>Keller said she left because “it was old,” she said.</em>: the words before are reported by a clause of their own. */
    private boolean reportsAlready(int begin, int first) {
        for (int i = begin + 1; i < first; i++) {
            if (page.token(i).lemma().equals("say") && page.isFinite(i) && page.hasFinite(i + 1, first - 1)
                    && (tree.child(i, "nsubj") != Page.NONE)) {
                return true;
            }
        }
        return false;
    }

    private int startOfClause(int begin, int last) {
        int start = begin;
        for (int i = last; i >= begin; i--) {
            if (!page.quoted(i) && page.form(i).equals(";")) {
                return i + 1;
            }
        }
        while (start < last && !page.quoted(start) && (page.tagged(start, "CC") || page.isPunctuation(start))) {
            start++;
        }
        return start;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (page.quoted(i) || page.isFinite(i) || page.tagged(i, "VBN")) {
                return true;
            }
        }
        return false;
    }
}
