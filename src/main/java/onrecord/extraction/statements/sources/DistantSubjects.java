package onrecord.extraction.statements.sources;

import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb where the tree has lost it, farther left in its sentence: <em>the experts I interviewed said</em>, <em>Trump,
 * who hopes for better relations, said</em>.
 */
final class DistantSubjects {

    private static final int LONGEST_WAY = 60;
    private static final int LONGEST_CLIMB = 5;

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;

    DistantSubjects(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
    }

    /** In <em>The museum, Mr. Bush said, …</em> the phrase between comma and verb is the subject, whatever stands farther left. */
    boolean isSetOff(int first, Cue cue) {
        int before = first - 1;
        if (before < page.outerSentences().startOf(cue.head())) {
            return false;
        }
        String mark = page.form(before);
        return page.quoted(before) || mark.equals(",") || mark.equals(";") || SeparatingMarks.isDashOrHyphen(mark);
    }

    /** <em>The panel — Dunn, Keller and Lind — said…</em>: a noun that opens the sentence, with those it stands for between dashes. */
    @Nullable
    Source beforeList(Cue cue) {
        int begin = page.outerSentences().startOf(cue.head());
        int close = cue.first() - 1;
        boolean enclosed = close > begin + 1 && SeparatingMarks.isDash(page.form(close)) && !page.quoted(close);
        int open = close - 1;
        while (enclosed && open > begin && !SeparatingMarks.isDash(page.form(open))) {
            if (page.quoted(open) || !page.tagged(open, "NNP") && !page.tagged(open, "CC") && !page.form(open).equals(",")) {
                return null;
            }
            open--;
        }
        Source opening = enclosed && open > begin ? phrases.endingBefore(open) : null;
        return opening != null && opening.first() == begin && page.token(opening.head()).name() != NameKind.PERSON ? opening : null;
    }

    @Nullable
    Source ofFinite(Cue cue) {
        int noun = modifiedBy(cue.first() - 1, page.outerSentences().startOf(cue.head()));
        if (noun != Page.NONE) {
            return phrases.around(noun, noun);
        }
        Source linked = phrases.linkedBefore(cue.first());
        if (linked != null && isSetOff(linked.first(), cue)) {
            return linked;
        }
        int comma = commaBefore(cue.first());
        if (comma == Page.NONE) {
            Source opening = allBefore(cue);
            return opening == null ? ofParticiple(cue) : opening;
        }
        Source opening = phrases.openingSentence(comma);
        return opening == null ? namedBefore(comma) : opening;
    }

    /** <em>A source close to Keller said</em>: all words from the beginning of the sentence to its first verb. */
    private @Nullable Source allBefore(Cue cue) {
        int begin = page.outerSentences().startOf(cue.head());
        for (int i = begin; i < cue.first(); i++) {
            if (page.isPunctuation(i) || page.quoted(i) || page.isFinite(i) || page.tagged(i, "W") || page.tagged(i, "VBG")) {
                return null;
            }
        }
        boolean nominal = page.tagged(begin, "DT") || page.tagged(begin, "CD") || page.tagged(begin, "NNS") || page.tagged(begin, "PRP$");
        Source opening = nominal && cue.first() - begin <= NounChunks.LONGEST ? phrases.startingAt(begin) : null;
        return opening == null ? null : new Source(begin, cue.first() - 1, opening.head(), true);
    }

    /** The noun whose relative clause ends with this token: <em>the experts I interviewed</em>. */
    private int modifiedBy(int last, int begin) {
        boolean contact = last - 2 >= begin && page.isFinite(last) && page.tagged(last - 1, "PRP") && page.tagged(last - 2, "NN");
        if (contact && !page.quoted(last - 2) && !page.tagged(last - 1, "PRP$")) {
            return last - 2;
        }
        int verb = last;
        for (int i = 0; i < LONGEST_CLIMB && verb >= begin && !page.quoted(verb); i++) {
            int head = tree.head(verb);
            if (tree.is(verb, "acl") && head != Page.NONE && head < verb && page.tagged(head, "N") && !page.quoted(head)) {
                return page.isFinite(verb) ? head : Page.NONE;
            }
            verb = head;
        }
        return Page.NONE;
    }

    /** The comma right before, also inside a closing mark; {@link Page#NONE} if there is none. */
    private int commaBefore(int first) {
        int before = first - 1;
        if (before > 0 && page.quoted(before) && page.quotations().lastAt(before) == before) {
            before--;
        }
        return before >= 0 && page.form(before).equals(",") ? before : Page.NONE;
    }

    /** <em>Shares fell after its founder, Ann Dunn, called for talks.</em> */
    @Nullable
    Source namedBeforeComma(Cue cue) {
        int comma = commaBefore(cue.first());
        Source name = comma == Page.NONE ? null : namedBefore(comma);
        return name != null && name.first() > 0 && page.form(name.first() - 1).equals(",") ? name : null;
    }

    /** <em>On Monday, her lawyer, Ann Dunn, told the court…</em> */
    private @Nullable Source namedBefore(int comma) {
        Source name = page.quoted(comma) ? null : phrases.endingBefore(comma);
        return name != null && page.token(name.head()).name() == NameKind.PERSON ? name : null;
    }

    /** The subject that a participle borrows where the tree hangs it elsewhere: the last one before it in the sentence. */
    @Nullable
    Source ofParticiple(Cue cue) {
        if (cue.form() != Cue.Form.VERB || !page.tagged(cue.head(), "VBG")) {
            return null;
        }
        int begin = Math.max(page.outerSentences().startOf(cue.head()), cue.first() - LONGEST_WAY);
        for (int i = cue.first() - 1; i >= begin; i--) {
            if (tree.is(i, "nsubj") && !page.quoted(i) && !page.tagged(i, "W") && !page.tagged(i + 1, "POS")) {
                return phrases.around(i, cue.first() - 1).borrowed();
            }
        }
        return null;
    }
}
