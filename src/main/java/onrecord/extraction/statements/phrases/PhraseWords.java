package onrecord.extraction.statements.phrases;

import java.util.Set;
import onrecord.extraction.statements.page.Page;

/** Says which words noun phrases are made of, and where their brackets close: <em>Ann Dunn (D-Ohio)</em>. */
public final class PhraseWords {

    /** No noun phrase is longer, in tokens either side of its head. */
    public static final int LONGEST = 40;

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "and", "&", "with", "on", "to");

    private final Page page;

    PhraseWords(Page page) {
        this.page = page;
    }

    /** Whether the word can stand inside a phrase without links: <em>the city’s two oldest bridges</em>. */
    boolean isInside(int i) {
        return switch (page.token(i).tag()) {
            case "NN", "NNS", "NNP", "NNPS", "DT", "PDT", "JJ", "JJR", "JJS", "PRP", "PRP$", "CD", "POS" -> true;
            default -> isOwning(i) || page.form(i).equals("-");
        };
    }

    /** <em>’s</em> */
    boolean isOwning(int i) {
        return page.form(i).equals("'s") || page.form(i).equals("’s");
    }

    boolean isLink(int i) {
        return LINKS.contains(page.lower(i));
    }

    /** The last token of the phrase, mended so that it ends neither before a closing bracket nor behind an opening one. */
    int withBrackets(int first, int last, int head) {
        int open = Page.NONE;
        for (int i = first; i <= last; i++) {
            if (page.form(i).equals("(")) {
                open = i;
            } else if (page.form(i).equals(")")) {
                open = Page.NONE;
            }
        }
        if (open == Page.NONE) {
            return last;
        }
        boolean closes = last + 1 < page.size() && page.form(last + 1).equals(")");
        return closes ? last + 1 : Math.max(head, open - 1);
    }
}
