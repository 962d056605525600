package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.text.WordSections;

/**
 * Tells the reporter's remark behind a mark from what was said before it: <em>said the bridge was safe<b>, a claim that the inspectors
 * reject</b></em>, <em>promised help <b>— a reversal of her earlier view</b></em>, <em>said it would work<b>, drawing cheers</b></em>. An
 * apposition or a relative clause that the speaker may have said stays.
 */
final class ReportersTails {

    private static final WordSections WORDS = WordSections.read("statements/reporters-tails.txt");
    private static final Set<String> SAID = WORDS.set("what was said");
    private static final Set<String> TURNS = WORDS.set("turn");
    private static final Set<String> DRAWS = WORDS.set("draws");
    private static final Set<String> REACTIONS = WORDS.set("reactions");
    private static final Set<String> PLACING = WORDS.set("placing");
    private static final int LONGEST = 200;
    private static final int LONGEST_NOUN = 6;

    private final CueWords words;
    private final Page page;
    private final NoMoreTold silence;

    ReportersTails(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.silence = new NoMoreTold(page);
    }

    /**
     * The last word that was said of those from {@code first} to {@code last}.
     *
     * @param thing whether they name a thing, and are no clause
     */
    int lastSaid(int first, int last, boolean thing) {
        for (int i = first + 1; i < Math.min(last, first + LONGEST); i++) {
            boolean closing = page.quoted(i) && page.form(i - 1).equals(",");
            if ((closing || setsOff(i)) && !page.quoted(i + 1) && isRemark(first, i, last, thing)) {
                return closing ? i : i - 1;
            }
            if (!page.quoted(i) && silence.begins(i, last)) {
                return page.form(i - 1).equals(",") && !page.quoted(i - 1) ? i - 2 : i - 1;
            }
        }
        return last;
    }

    /** A mark outside a quotation; a hyphen only between spaces. */
    private boolean setsOff(int i) {
        boolean hyphen = page.form(i).equals("-") && !page.isAttached(i);
        return !page.quoted(i) && (hyphen || SeparatingMarks.setsOff(page.form(i)));
    }

    private boolean isRemark(int first, int mark, int last, boolean thing) {
        int next = mark + 1;
        while (next < last && page.tagged(next, "RB") && !page.quoted(next)) {
            next++;
        }
        boolean dash = !page.quoted(mark) && !page.form(mark).equals(",");
        return namesWhatWasSaid(first, mark, next, last) || isToldByOthers(next, last) || drawsReaction(next, last)
                || thing && (places(next, last) || dash && page.tagged(next, "VBG"));
    }

    /** <em>a claim that the inspectors reject</em>, <em>an about-face</em>; not <em>said she made a promise, a promise that she kept</em> */
    private boolean namesWhatWasSaid(int first, int mark, int article, int last) {
        if (!page.tagged(article, "DT")) {
            return false;
        }
        int noun = endOfNoun(article, last);
        if (TURNS.contains(page.token(noun).lemma())) {
            return true;
        }
        boolean named = SAID.contains(page.token(noun).lemma()) && !isNamedBefore(first, mark, noun);
        int next = noun + 1;
        boolean echoed = page.quoted(mark) && next < last && page.lower(next + 1).equals("by");
        return named && !echoed && next < last
                && (page.tagged(next, "DT") || page.tagged(next, "PRP") || page.tagged(next, "W") || page.tagged(next, "VBN")
                        || page.tagged(next, "VBD") || page.tagged(next, "RB") || page.tagged(next, "NNP")
                        || page.lower(next).equals("that"));
    }

    private boolean isNamedBefore(int first, int mark, int noun) {
        for (int i = first; i < mark; i++) {
            if (page.token(i).lemma().equals(page.token(noun).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The noun at the end of <em>a widely disputed claim</em>, or the article. */
    private int endOfNoun(int article, int last) {
        int noun = article;
        for (int i = article + 1; i <= Math.min(last, article + LONGEST_NOUN) && !page.quoted(i); i++) {
            boolean inside =
                    page.tagged(i, "J") || page.tagged(i, "NN") || page.tagged(i, "RB") || page.tagged(i, "VBN") || page.tagged(i, "VBD")
                            || page.form(i).equals("-");
            if (!inside) {
                break;
            }
            noun = page.tagged(i, "NN") ? i : noun;
        }
        return noun;
    }

    /** <em>something the engineers had told the council</em>, not <em>something she had never said</em> */
    private boolean isToldByOthers(int something, int last) {
        int subject = something + 1;
        boolean clause = page.lower(something).equals("something") && subject < last && page.tagged(subject, "DT");
        for (int i = subject + 1; clause && i <= last; i++) {
            if (page.isFinite(i) || page.tagged(i, "VBN")) {
                CueWord word = words.verb(page.token(i).lemma());
                if (word != null && word.reportsSpeech()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** <em>drawing loud cheers from the crowd</em> */
    private boolean drawsReaction(int participle, int last) {
        boolean draws = page.tagged(participle, "VBG") && DRAWS.contains(page.token(participle).lemma());
        for (int i = participle + 1; draws && i <= last && !page.isFinite(i) && !page.tagged(i, "IN"); i++) {
            if (REACTIONS.contains(page.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** <em>another example of …</em>, <em>the latest chapter in …</em> */
    private boolean places(int article, int last) {
        boolean the = page.lower(article).equals("the") && article + 2 < last;
        return PLACING.contains(page.lower(the ? article + 1 : article)) && article + 1 < last
                && page.tagged(the ? article + 2 : article + 1, "NN");
    }
}
