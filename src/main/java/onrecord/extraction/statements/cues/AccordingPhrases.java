package onrecord.extraction.statements.cues;

import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases that credit without a verb: <em>according to the police</em>, <em>in the words of Ann Dunn</em>, <em>per Ann
 * Dunn</em>.
 */
final class AccordingPhrases {

    private final CueWords words;
    private final Page page;

    AccordingPhrases(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** The phrase that begins with this token, or null. */
    @Nullable
    Cue at(int i) {
        int length = lengthAt(i);
        return length == 0 ? null : new Cue(i, i, i + length - 1, words.say(), Cue.Form.ACCORDING_TO, false);
    }

    private int lengthAt(int i) {
        String form = page.form(i);
        return switch (form.length()) {
            case 2 -> form.equalsIgnoreCase("in") && isInTheWords(i) ? 4 : 0;
            case 3 -> form.equals("per") && introducesSource(i) ? 1 : 0;
            case 9 -> form.equalsIgnoreCase("according") && isFollowedByTo(i) ? 2 : 0;
            default -> 0;
        };
    }

    private boolean isFollowedByTo(int according) {
        return according + 1 < page.sentenceEnd(according) && page.form(according + 1).equalsIgnoreCase("to");
    }

    private boolean isInTheWords(int in) {
        return in + 4 < page.sentenceEnd(in) && page.form(in + 1).equals("the") && page.lower(in + 2).equals("words")
                && page.lower(in + 3).equals("of");
    }

    /** <em>“…,” per Ann Dunn</em> */
    private boolean introducesSource(int per) {
        boolean setOff = per > page.outerSentences().startOf(per) && (page.quoted(per - 1) || page.form(per - 1).equals(","));
        return setOff && per + 1 < page.sentenceEnd(per) && page.token(per + 1).name() != NameKind.NONE;
    }
}
