package onrecord.extraction.statements.cues;

import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.page.Page;
import onrecord.language.NameKind;
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

    /** Behind <em>told Ann Dunn, who owns it, that</em>, where what is said begins; {@link Page#NONE} where nothing describes who is told. */
    public int behindDescribed(Cue cue) {
        int end = page.outerSentences().endOf(cue.head());
        int comma = cue.word().has(Habit.TELLS) && cue.last() + 1 < end ? behindPhrase(cue.last() + 1, end - 1) : end;
        while (comma > cue.last() + 1 && comma + 1 < end && page.token(comma).name() == NameKind.PERSON) {
            comma++;
        }
        boolean described = comma > cue.last() + 1 && comma + 1 < end && page.form(comma).equals(",") && page.tagged(comma + 1, "W");
        for (int i = comma + 2; described && i + 2 < end; i++) {
            boolean closes = page.form(i).equals(",") && !page.quoted(i) && page.hasFinite(comma + 1, i);
            boolean that = closes && page.lower(i + 1).equals("that");
            if (that || closes && opensClause(i + 1) && !page.tagged(i + 1, "W") && page.hasFinite(i + 2, end - 1)) {
                return that ? i + 2 : i + 1;
            }
        }
        return Page.NONE;
    }

    /** Of <em>told a woman who had complained that “it takes time”</em> where the quoted words begin; otherwise {@code first}. */
    public int behindRelative(Cue cue, int first, int last) {
        boolean described =
                cue.word().has(Habit.TELLS) && first > cue.last() + 1 && page.tagged(first, "WP") && page.tagged(first - 1, "N");
        for (int i = last; described && i > first; i--) {
            if (page.lower(i - 1).equals("that") && page.quoted(i) && !page.quoted(i - 1)) {
                return i;
            }
        }
        return first;
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
