package onrecord.extraction.statements.content;

import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.words.HumanNouns;

/** Knows the claims of others that somebody answers: <em>Dunn responded to Keller’s charge that the bridge was unsafe</em>. */
final class AnsweredClaims {

    private static final int LONGEST = 12;

    private final CueWords words;
    private final Page page;

    AnsweredClaims(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** Whether what follows is such a claim; not in <em>responded to reporters that</em>, <em>replied in a statement that</em>. */
    boolean follow(Cue cue) {
        int end = Math.min(page.outerSentences().endOf(cue.head()), cue.last() + LONGEST);
        boolean answers = cue.form() == Cue.Form.VERB && cue.word().has(Habit.ANSWERS);
        boolean about = false;
        boolean owned = false;
        for (int i = cue.last() + 1; answers && i < end && !page.quoted(i) && !page.isPunctuation(i) && !page.isFinite(i); i++) {
            if (page.lower(i).equals("that")) {
                return about && page.tagged(i - 1, "N") && !isHuman(i - 1)
                        && (owned || words.noun(page.token(i - 1).lemma()) != null);
            }
            about |= page.lower(i).equals("to") || page.lower(i).equals("about");
            owned |= page.tagged(i, "POS") || page.tagged(i, "PRP$");
        }
        return false;
    }

    private boolean isHuman(int noun) {
        return HumanNouns.isOne(page.token(noun)) || HumanNouns.areSeveral(page.token(noun));
    }
}
