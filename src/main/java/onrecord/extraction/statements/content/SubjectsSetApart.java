package onrecord.extraction.statements.content;

import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.TellingVerbs;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.words.TimeWords;

/**
 * Gives what is said back its subject where a phrase between commas keeps the two apart, for which the tree takes the subject for an object
 * of the cue: <em>said the bridge, built in 1932, was unsafe</em>.
 */
final class SubjectsSetApart {

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
        boolean lost = page.isFinite(verb) && verb - 1 > cue.last() && verb - cue.last() < FARTHEST && page.form(verb - 1).equals(",");
        if (!lost) {
            return first;
        }
        int subject = behindDay(telling.behindTold(cue, cue.last() + 1, verb), verb);
        return opensNounPhrase(subject) && isOneInsertion(subject, verb - 1) ? subject : first;
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
    private boolean isOneInsertion(int subject, int lastComma) {
        boolean inside = false;
        boolean relative = false;
        for (int i = subject; i < lastComma; i++) {
            if (page.quoted(i) || page.form(i).equals(";") || page.form(i).equals(":") || page.isFinite(i) && !relative) {
                return false;
            }
            inside |= page.form(i).equals(",");
            relative |= inside && page.tagged(i, "W");
        }
        return inside;
    }
}
