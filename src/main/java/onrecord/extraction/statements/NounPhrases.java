package onrecord.extraction.statements;

import java.util.Set;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Noun phrases as they are printed: around a head of the tree, or next to a word where the tree is no guide. */
final class NounPhrases {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "and", "&", "with", "on", "to");
    private static final int LONGEST = 40;

    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final Quotations quotations;

    NounPhrases(Page page) {
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.quotations = page.quotations;
    }

    /**
     * The phrase with this head, no further than {@code limit}, without relative clauses and without quotations.
     */
    Source around(int head, int limit) {
        int first = head;
        int last = head;
        int lowest = Math.max(tree.firstOfSubtree(head), head - LONGEST);
        while (first > lowest && joins(first - 1)) {
            first--;
        }
        int highest = Math.min(Math.min(Math.max(limit, head), tree.lastOfSubtree(head)), head + LONGEST);
        int clause = firstClauseAfter(head);
        highest = clause == Page.NONE ? highest : Math.min(highest, clause - 1);
        while (last < highest && joins(last + 1)) {
            last++;
        }
        return trimmed(first, last, head);
    }

    private boolean joins(int i) {
        return !page.quoted(i);
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

    private Source trimmed(int first, int last, int head) {
        while (first < head
                && (page.isPunctuation(first) || page.tagged(first, "CC") || page.tagged(first, "IN") || page.tagged(first, "RB"))) {
            first++;
        }
        while (last > head && (page.isPunctuation(last) || page.tagged(last, "CC") || page.tagged(last, "IN"))) {
            last--;
        }
        return new Source(first, withBrackets(first, last, head), head, true);
    }

    /** Ends neither before a closing bracket nor behind an opening one. */
    private int withBrackets(int first, int last, int head) {
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

    /** The phrase that begins here; where the tags show none, all words up to the next comma or the end of the sentence. */
    @Nullable
    Source untilComma(int from) {
        Source phrase = startingAt(from);
        int end = from < page.size() ? frames.endOf(from) : from;
        int last = from;
        while (last + 1 < end && !page.quoted(last + 1) && !page.isPunctuation(last + 1)) {
            last++;
        }
        return phrase != null || from >= end || last - from > 5 ? phrase : new Source(from, last, last, true);
    }

    /** The phrase that begins here, or null: "Carmel Martin, vice president of the Center" in "said Carmel Martin, …". */
    @Nullable
    Source startingAt(int from) {
        int end = from < page.size() ? frames.endOf(from) : from;
        int i = from;
        while (i < end && (page.tagged(i, "RB") && !page.isPunctuation(i))) {
            i++;
        }
        int first = i;
        int head = Page.NONE;
        while (i < end && !page.quoted(i) && i - first < LONGEST && (insideBase(i) || linksAdjectives(i, first, end))) {
            if (page.tagged(i, "NN") || page.tagged(i, "PRP") || page.tagged(i, "CD")) {
                head = i;
            }
            i++;
            if (page.form(i - 1).equals("'s") || page.form(i - 1).equals("’s")) {
                head = Page.NONE;
            }
        }
        if (head == Page.NONE) {
            return i > first && (page.tagged(i - 1, "DT") || page.tagged(i - 1, "JJ")) ? new Source(first, i - 1, i - 1, true) : null;
        }
        int last = withAppositions(head, end);
        return new Source(first, withBrackets(first, last, head), head, true);
    }

    /** "Russian and Western experts" */
    private boolean linksAdjectives(int i, int first, int end) {
        return i > first && i + 1 < end && page.tagged(i, "CC") && page.tagged(i - 1, "JJ") && page.tagged(i + 1, "JJ");
    }

    private boolean insideBase(int i) {
        return page.tagged(i, "NN") || page.tagged(i, "DT") || page.tagged(i, "JJ") || page.tagged(i, "PRP") || page.tagged(i, "CD")
                || page.tagged(i, "POS") || page.form(i).equals("'s") || page.form(i).equals("’s") || page.form(i).equals("-")
                || page.tagged(i, "PDT") || page.tagged(i, "NNP");
    }

    /** "Trump, who hopes for better relations, said": the phrase at the head of the sentence, when commas set off all that follows it. */
    @Nullable
    Source openingSentence(int comma) {
        int first = frames.startOf(comma);
        while (first < comma && page.tagged(first, "CC")) {
            first++;
        }
        Source phrase = first < comma && !page.quoted(first) ? startingAt(first) : null;
        boolean setOff = phrase != null && phrase.head() + 1 < comma
                && (page.form(phrase.head() + 1).equals(",") || page.form(phrase.head() + 1).equals("(") && phrase.last() + 1 < comma);
        return setOff ? new Source(phrase.first(), phrase.head(), phrase.head(), true) : null;
    }

    /** To the end of "of the Center, a think tank", stopping before verbs and quotations. */
    private int withAppositions(int head, int end) {
        int last = head;
        for (int i = head + 1; i < end && i - head < LONGEST && !page.quoted(i); i++) {
            if (insideBase(i)) {
                last = i;
            } else if (!page.form(i).equals(",") && !LINKS.contains(page.lower(i)) && !page.form(i).equals("(")) {
                break;
            } else if (page.form(i).equals(",") && !apposition(i + 1, end)) {
                break;
            }
        }
        return last;
    }

    private boolean apposition(int i, int end) {
        return i < end && !page.quoted(i) && (page.tagged(i, "DT") || page.tagged(i, "NN"));
    }

    /** The chain of phrases that ends right before this token, or null: <em>advisers to the mayor</em> in <em>…, advisers to the mayor say</em>. */
    @Nullable
    Source linkedBefore(int at) {
        int begin = Math.max(frames.startOf(at), at - LONGEST);
        int first = at;
        int head = Page.NONE;
        while (first > begin && !page.quoted(first - 1) && (insideBase(first - 1) || LINKS.contains(page.lower(first - 1)))) {
            first--;
            boolean noun = page.tagged(first, "NN");
            head = noun && (head == Page.NONE || LINKS.contains(page.lower(first + 1))) ? first : head;
        }
        boolean phrase = first < at && head != Page.NONE && insideBase(first) && (page.tagged(at - 1, "NN") || page.tagged(at - 1, "CD"));
        return phrase ? new Source(first, at - 1, head, true) : null;
    }

    /** The phrase that ends right before this token, or null: what stands before a verb without a subject in the tree. */
    @Nullable
    Source endingBefore(int at) {
        return endingBefore(at, false);
    }

    /** The phrase that a relative clause beginning here belongs to, also behind a verb: <em>told supporters, who chanted…</em> */
    @Nullable
    Source antecedentBefore(int at) {
        return endingBefore(at, true);
    }

    private @Nullable Source endingBefore(int at, boolean anywhere) {
        int begin = frames.startOf(at);
        int i = at - 1;
        while (i >= begin && !page.quoted(i) && (page.tagged(i, "RB") || page.tagged(i, "MD") || page.form(i).equals("has")
                || page.form(i).equals("have") || page.form(i).equals("had"))) {
            i--;
        }
        int last = i;
        while (i >= begin && last - i < LONGEST && !page.quoted(i) && insideBase(i)) {
            i--;
        }
        boolean participle =
                i > begin && last > i && !page.quoted(i) && (page.tagged(i, "VBN") || page.tagged(i, "VBD")) && page.isPunctuation(i - 1)
                        && !page.token(i).lemma().equals("say") && page.token(i + 1).name() != NameKind.PERSON;
        i = participle ? i - 1 : i;
        boolean name = last == i + 1 && i < begin && page.tagged(last, "JJ") && Character.isUpperCase(page.form(last).codePointAt(0));
        boolean nominal = name || last > i && (page.tagged(last, "NN") || page.tagged(last, "PRP")) && !page.tagged(last, "PRP$");
        boolean free = anywhere || i < begin || page.quoted(i) || !page.tagged(i, "IN") && !page.tagged(i, "TO") && !page.tagged(i, "VB");
        return nominal && free ? new Source(i + 1, last, last, true) : null;
    }
}
