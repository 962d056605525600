package onrecord.extraction.statements.readings;

import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;

/**
 * Says whether a sentence has another finite verb near a word that may be one: not <em>Dunn calls</em>, but <em>Dunn’s calls went
 * unheard</em>.
 */
final class OtherVerbs {

    private static final int LONGEST_WAY = 40;

    private final Page page;
    private final OuterSentences sentences;

    OtherVerbs(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
    }

    boolean finiteBefore(int i) {
        return page.hasFinite(Math.max(sentences.startOf(i), i - LONGEST_WAY), i - 1);
    }

    boolean finiteAfter(int i) {
        int end = Math.min(sentences.endOf(i), i + LONGEST_WAY);
        for (int k = i + 1; k < end; k++) {
            if (page.isFinite(k) && !page.quoted(k)) {
                return true;
            }
        }
        return false;
    }
}
