package onrecord.extraction.statements.cues;

import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.page.Page;
import onrecord.text.WordSections;

/** Verbs that name somebody who is told before they say what: <em>told deputies he needed time</em>. */
public final class TellingVerbs {

    private static final Set<String> OBJECTS = WordSections.read("statements/pronouns.txt").set("object", "object or subject");

    private final Page page;

    public TellingVerbs(Page page) {
        this.page = page;
    }

    /** Where the words begin that the tree took whoever is told for a part of; {@code first} when it did not. */
    public int behindTold(Cue cue, int first, int last) {
        if (!cue.word().has(Habit.TELLS) || first != cue.last() + 1 || page.quoted(first)) {
            return first;
        }
        int next = behindPhrase(first, last);
        return next > first && next < last && opensClause(next) && page.hasFinite(next, last) ? next : first;
    }

    /** Past one noun phrase or pronoun, or {@code first} when none begins here. */
    public int behindPhrase(int first, int last) {
        if (OBJECTS.contains(page.lower(first))) {
            return first + 1;
        }
        int i = first;
        while (i < last && !page.quoted(i) && isBeforeNoun(i)) {
            i++;
        }
        int noun = i;
        while (i < last && !page.quoted(i) && page.tagged(i, "N") && (i == noun || !page.token(i).beginsName())) {
            i++;
        }
        return i == noun ? first : i;
    }

    private boolean isBeforeNoun(int i) {
        return page.tagged(i, "DT") || page.tagged(i, "PRP$") || page.tagged(i, "CD") || page.tagged(i, "J");
    }

    private boolean opensClause(int i) {
        return page.tagged(i, "PRP") || page.tagged(i, "DT") || page.tagged(i, "NN") || page.tagged(i, "EX") || page.tagged(i, "J")
                || page.tagged(i, "W");
    }
}
