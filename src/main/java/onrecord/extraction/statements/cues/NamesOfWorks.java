package onrecord.extraction.statements.cues;

import onrecord.extraction.statements.page.Page;
import onrecord.language.HeadlineCase;

/**
 * Tells verbs that are words of a title from verbs that report: in <em>The band played Tell Me You Love Me</em> nobody is told anything. In a
 * sentence a verb has a capital letter only as its first word.
 */
final class NamesOfWorks {

    private final Page page;

    NamesOfWorks(Page page) {
        this.page = page;
    }

    /** Not in a line of capitals, nor in a headline with a capital letter on every word. */
    boolean hold(int verb) {
        int begin = page.outerSentences().startOf(verb);
        boolean capital = verb > begin && Character.isUpperCase(page.form(verb).charAt(0)) && !isShouted(page.form(verb))
                && Character.isLetterOrDigit(page.form(verb - 1).charAt(0));
        return capital && !HeadlineCase.isTitleCase(page.tokens(begin, page.outerSentences().endOf(verb)));
    }

    private static boolean isShouted(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(1));
    }
}
