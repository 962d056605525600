package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.TellingVerbs;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.text.WordSections;

/**
 * Gives what is said back its subject where a phrase between commas keeps the two apart, for which the tree takes the subject for an object
 * of the cue: <em>said the bridge, built in 1932, was unsafe</em>.
 */
final class SubjectsSetApart {

    private static final Set<String> EXAMPLES = WordSections.read("statements/prepositions.txt").set("examples");
    private static final int FARTHEST = 40;

    private final Page page;
    private final TellingVerbs telling;

    SubjectsSetApart(Page page) {
        this.page = page;
        this.telling = new TellingVerbs(page);
    }

    /** Where the subject begins; {@code first} itself, with which the words begin in the tree, when none is set apart from it. */
    int withSubject(Cue cue, int first) {
        int verb = page.form(first).equals(",") && first + 1 < page.sentenceEnd(first) ? first + 1 : first;
        if (describes(verb, cue)) {
            int described = behindDay(telling.behindTold(cue, cue.last() + 1, verb), verb);
            return opensNounPhrase(described) && isPlain(described, verb - 1) ? described : first;
        }
        boolean lost = page.isFinite(verb) && verb - 1 > cue.last() && verb - cue.last() < FARTHEST;
        if (!lost) {
            return first;
        }
        int subject = behindDay(telling.behindTold(cue, cue.last() + 1, verb), verb);
        String mark = page.form(verb - 1);
        boolean closed = mark.equals(",") || SeparatingMarks.isDashOrHyphen(mark) && !page.isAttached(verb - 1);
        return opensNounPhrase(subject) && (closed || holdsExamples(subject, verb))
                && isOneInsertion(subject, closed ? verb - 1 : verb, closed ? mark : ",") ? subject : first;
    }

    /** "who" of <em>said Beck, who had lost his job, was drunk</em>, with a verb for the clause and one for whom it describes. */
    private boolean describes(int pronoun, Cue cue) {
        boolean relative = page.tagged(pronoun, "W") && page.form(pronoun - 1).equals(",") && pronoun - 2 > cue.last()
                && (page.lower(pronoun).equals("who") || page.lower(pronoun).equals("which"));
        int verbs = 0;
        for (int i = pronoun + 1; relative && i < page.sentenceEnd(pronoun); i++) {
            verbs += page.isFinite(i) && !page.quoted(i) ? 1 : 0;
        }
        return verbs > 1;
    }

    private boolean isPlain(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.quoted(i) || page.isFinite(i) || page.isPunctuation(i) && !page.tagged(i, "$") || page.tagged(i, "W")) {
                return false;
            }
        }
        return first < end;
    }

    /** <em>said the goods, including tents and water were sent</em>: the second comma is often left out. */
    private boolean holdsExamples(int subject, int verb) {
        for (int i = subject + 1; i + 1 < verb; i++) {
            if (page.form(i).equals(",") && (EXAMPLES.contains(page.lower(i + 1)) || page.lower(i + 1).equals("such"))) {
                return true;
            }
        }
        return false;
    }

    /** <em>said on Monday the bridge, …</em> */
    private int behindDay(int first, int verb) {
        int day = page.tagged(first, "IN") ? first + 1 : first;
        return TimeWords.isDay(page.lower(day)) && day + 1 < verb ? day + 1 : first;
    }

    private boolean opensNounPhrase(int i) {
        return page.tagged(i, "DT") || page.tagged(i, "PRP$") || page.tagged(i, "N") || page.tagged(i, "J") || page.tagged(i, "CD")
                || isApproximate(i);
    }

    /** <em>around 15 people</em>, <em>at least three roads</em> */
    private boolean isApproximate(int i) {
        return (page.tagged(i, "IN") || page.tagged(i, "RB")) && (page.tagged(i + 1, "CD") || page.tagged(i + 2, "CD"));
    }

    /** From a first comma to the last one no verb of another clause stands, but for a relative one. */
    private boolean isOneInsertion(int subject, int lastComma, String mark) {
        boolean inside = false;
        boolean relative = false;
        for (int i = subject; i < lastComma; i++) {
            if (page.quoted(i) || page.form(i).equals(";") || page.form(i).equals(":") || page.isFinite(i) && !relative) {
                return false;
            }
            inside |= page.form(i).equals(mark);
            relative |= inside && page.tagged(i, "W");
        }
        return inside;
    }
}
