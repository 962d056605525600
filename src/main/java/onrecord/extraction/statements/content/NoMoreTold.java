package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.text.WordSections;

/**
 * Knows the reporter's words that nothing more was told, to the end of a sentence: <em>said it was old, <b>but did not elaborate</b></em>,
 * <em>… <b>but gave no details</b></em>, <em>… <b>without elaborating</b></em>.
 */
final class NoMoreTold {

    private static final WordSections WORDS = WordSections.read("statements/reporters-tails.txt");
    private static final Set<String> TELLING_MORE = WORDS.set("telling more");
    private static final Set<String> GIVING = WORDS.set("giving");
    private static final Set<String> DETAILS = WORDS.set("details");
    private static final Set<String> LINKS = Set.of("but", "and");
    private static final int LONGEST = 6;

    private final Page page;

    NoMoreTold(Page page) {
        this.page = page;
    }

    /** Whether this token begins such words, which go on to {@code last}. */
    boolean begins(int link, int last) {
        boolean without = page.lower(link).equals("without");
        if (last - link > LONGEST || !without && !LINKS.contains(page.lower(link))) {
            return false;
        }
        int verb = link + 1;
        boolean denied = without;
        while (!without && verb < last && isHelper(verb)) {
            denied |= page.token(verb).lemma().equals("not");
            verb++;
        }
        boolean elaborates = verb == last && TELLING_MORE.contains(page.token(verb).lemma());
        boolean gives = verb < last && GIVING.contains(page.token(verb).lemma()) && DETAILS.contains(page.token(last).lemma());
        return denied && elaborates || gives && (denied || page.lower(verb + 1).equals("no"));
    }

    /** "she did not" */
    private boolean isHelper(int i) {
        return page.tagged(i, "PRP") || page.tagged(i, "RB") || page.token(i).lemma().equals("do");
    }
}
