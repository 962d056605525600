package onrecord.extraction.statements.phrases;

import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.language.Gazetteer;
import onrecord.language.NounChunks;

/** Noun phrases as the tree has them: all that depends on their head, but no clauses. */
final class TreePhrases {

    private final Page page;
    private final Tree tree;
    private final PhraseWords words;

    TreePhrases(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.words = new PhraseWords(page);
    }

    /** The phrase with this head, no further than {@code limit}, without relative clauses and without quotations. */
    Source around(int head, int limit) {
        int first = head;
        int lowest = Math.max(behindOpening(head), head - NounChunks.LONGEST);
        while (first > lowest && !page.quoted(first - 1)) {
            first--;
        }
        int last = head;
        int highest = Math.min(Math.min(Math.max(limit, head), tree.lastOfSubtree(head)), head + NounChunks.LONGEST);
        int clause = firstClauseAfter(head);
        highest = clause == Page.NONE ? highest : Math.min(highest, clause - 1);
        while (last < highest && !page.quoted(last + 1)) {
            last++;
        }
        return trimmed(first, last, head);
    }

    /** In <em>He is a liar who…</em> and <em>Speaking in court, Keller…</em> the phrase begins behind the verb, or its clause. */
    private int behindOpening(int head) {
        int first = tree.firstOfSubtree(head);
        for (int child : tree.children(head)) {
            if (child < head && tree.is(child, "cop")) {
                first = child + 1;
            } else if (child < head && (tree.is(child, "advcl") || tree.is(child, "ccomp"))) {
                first = tree.lastOfSubtree(child) + 1;
            }
        }
        return first;
    }

    private int firstClauseAfter(int head) {
        for (int child : tree.children(head)) {
            boolean clause = tree.is(child, "acl") || tree.is(child, "parataxis") || tree.is(child, "advcl") || tree.is(child, "ccomp");
            if (child > head && clause) {
                return Math.max(head + 1, tree.firstOfSubtree(child));
            }
        }
        return Page.NONE;
    }

    private Source trimmed(int from, int to, int head) {
        int first = from;
        while (first < head && (isLoose(first) || page.tagged(first, "RB") && !page.lower(first).equals("not"))) {
            first++;
        }
        int last = beforeDay(head, to);
        while (last > head && (isLoose(last) || page.lower(last).equals("that"))) {
            last--;
        }
        return new Source(first, words.withBrackets(first, last, head), head, true);
    }

    /** The end of "rebels" in <em>rebels on Monday rejected</em>. */
    private int beforeDay(int head, int to) {
        for (int i = head + 1; i <= to; i++) {
            if (page.tagged(i, "NNP") && Gazetteer.isCalendarWord(page.lower(i))) {
                return i - 1;
            }
        }
        return to;
    }

    /** A mark, a conjunction or a preposition at either end belongs to no phrase. */
    private boolean isLoose(int i) {
        return page.isPunctuation(i) || page.tagged(i, "CC") || page.tagged(i, "IN");
    }
}
