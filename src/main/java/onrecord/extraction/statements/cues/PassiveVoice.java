package onrecord.extraction.statements.cues;

import java.util.Locale;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.page.Page;

/** Finds passive verbs, whose subject is told something and says nothing: <em>was told</em>, <em>Asked about it, he smiled</em>. */
final class PassiveVoice {

    private final CueWords words;
    private final Page page;

    PassiveVoice(CueWords words, Page page) {
        this.words = words;
        this.page = page;
    }

    /** By its place or by the auxiliary in front; without one, a participle is passive unless it looks like a past tense. */
    boolean isPassive(int i) {
        if (isAskedFirst(i) || isSetOff(i) || isDubbed(i) || isSecondPassive(i)) {
            return true;
        }
        if (!page.tagged(i, "VBN")) {
            return false;
        }
        int before = i - 1;
        while (before >= page.sentenceStart(i) && page.tagged(before, "RB")) {
            before--;
        }
        String auxiliary = before < page.sentenceStart(i) ? "" : page.token(before).lemma().toLowerCase(Locale.ROOT);
        if (auxiliary.equals("be") || auxiliary.equals("get")) {
            return true;
        }
        return !auxiliary.equals("have") && !startsClause(i + 1);
    }

    /** <em>Asked about it, he smiled.</em> <em>Dubbed “the Wolf” for his temper, he smiled.</em> */
    private boolean isAskedFirst(int i) {
        int next = i + 1;
        return i == page.outerSentences().startOf(i) && (page.tagged(i, "VBN") || page.tagged(i, "VBD")) && next < page.sentenceEnd(i)
                && (page.quoted(next) || page.tagged(next, "IN") || page.tagged(next, "RB") || page.tagged(next, "TO")
                        || page.tagged(next, "W"));
    }

    /** <em>Dunn, asked if she would go, said yes.</em> <em>The shark, thought to be old, has left.</em> */
    private boolean isSetOff(int i) {
        boolean behindComma = i > page.outerSentences().startOf(i) + 1 && i + 1 < page.sentenceEnd(i) && page.form(i - 1).equals(",")
                && page.tagged(i - 2, "N") && (page.tagged(i, "VBN") || page.tagged(i, "VBD"));
        if (!behindComma) {
            return false;
        }
        String lemma = page.token(i).lemma();
        return lemma.equals("ask") ? page.tagged(i + 1, "IN") || page.tagged(i + 1, "W") || page.tagged(i + 1, "TO")
                : supposes(lemma) && page.tagged(i + 1, "TO");
    }

    /** <em>She was called in and reported missing</em>, <em>was praised and thanked for it</em>; not <em>was arrested and confessed to it</em>. */
    private boolean isSecondPassive(int i) {
        int first = page.tree().is(i, "conj") && page.tagged(i - 1, "CC") ? page.tree().head(i) : Page.NONE;
        int auxiliary = first == Page.NONE || first > i ? Page.NONE : page.tree().child(first, "aux");
        boolean passive = auxiliary != Page.NONE && page.token(auxiliary).relation().equals("aux:pass") && i + 1 < page.sentenceEnd(i);
        if (!passive || startsClause(i + 1)) {
            return false;
        }
        CueWord word = words.verb(page.token(i).lemma());
        boolean found = page.tree().childBehind(i, "xcomp") == i + 1 && !page.tagged(i + 1, "TO");
        boolean bare = page.tagged(i + 1, "IN") || page.isPunctuation(i + 1);
        return found || bare && word != null && word.has(Habit.OBJECT_FIRST);
    }

    private boolean supposes(String lemma) {
        CueWord word = words.verb(lemma);
        return word != null && word.has(Habit.SUPPOSES);
    }

    /** <em>Dunn, dubbed “the Wolf” by his friends</em> */
    private boolean isDubbed(int i) {
        if (i + 1 >= page.size() || !page.quoted(i + 1)) {
            return false;
        }
        CueWord word = words.verb(page.token(i).lemma());
        boolean naming = word != null && word.takes(Complement.OBJECT) && !word.takes(Complement.CLAUSE);
        if (!naming || page.tree().child(i, "aux") != Page.NONE) {
            return false;
        }
        int behind = page.quotations().lastAt(i + 1) + 1;
        boolean by = behind < page.size() && page.lower(behind).equals("by");
        return by || page.tagged(i, "VBN") && page.tree().is(i, "acl");
    }

    /** "Protesters chanted they would stay": with a clause behind it, the form is the past tense. */
    private boolean startsClause(int i) {
        return i < page.sentenceEnd(i - 1) && (page.quoted(i) || page.tagged(i, "PRP") || page.form(i).equals("that"));
    }
}
