package onrecord.extraction.statements.phrases;

import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import org.jspecify.annotations.Nullable;

/** Noun phrases by where they begin: "Carmel Martin, vice president of the Center" in <em>said Carmel Martin, …</em> */
final class PhrasesAhead {

    private static final int LONGEST_UNTAGGED = 5;
    private static final int LONGEST_ROLE = 6;

    private final Page page;
    private final OuterSentences sentences;
    private final PhraseWords words;

    PhrasesAhead(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.words = new PhraseWords(page);
    }

    @Nullable
    Source untilComma(int from) {
        Source phrase = startingAt(from);
        if (phrase != null) {
            return withParticiple(withoutNextSubject(phrase));
        }
        if (from >= page.size()) {
            return null;
        }
        int end = sentences.endOf(from);
        int last = from;
        while (last + 1 < end && !page.quoted(last + 1) && !page.isPunctuation(last + 1)) {
            last++;
        }
        return last - from > LONGEST_UNTAGGED ? null : new Source(from, last, last, true);
    }

    /** In <em>According to police, the man fled</em> what follows the comma is no apposition but has a verb of its own. */
    private Source withoutNextSubject(Source phrase) {
        int next = phrase.last() + 1;
        while (next < sentences.endOf(phrase.last()) && page.tagged(next, "RB")) {
            next++;
        }
        boolean hasVerb = next < sentences.endOf(phrase.last()) && !page.quoted(next) && page.isFinite(next);
        for (int i = phrase.last() - 1; hasVerb && i > phrase.head(); i--) {
            if (page.form(i).equals(",")) {
                return new Source(phrase.first(), i - 1, phrase.head(), true);
            }
        }
        return phrase;
    }

    /** <em>According to a person briefed on the talks, …</em> */
    private Source withParticiple(Source phrase) {
        int end = Math.min(sentences.endOf(phrase.last()), phrase.last() + NounChunks.LONGEST);
        int next = phrase.last() + 1;
        boolean participle = next + 1 < end && !page.quoted(next)
                && (page.tagged(next, "VBN") || page.tagged(next, "VBD") && page.tagged(next + 1, "IN"));
        for (int i = next + 1; participle && i < end && !page.quoted(i) && !page.isFinite(i); i++) {
            if (page.form(i).equals(",")) {
                return new Source(phrase.first(), i - 1, phrase.head(), true);
            }
        }
        return phrase;
    }

    @Nullable
    Source startingAt(int from) {
        if (from >= page.size()) {
            return null;
        }
        int end = sentences.endOf(from);
        int first = from;
        while (first < end && page.tagged(first, "RB") && !page.isPunctuation(first)) {
            first++;
        }
        int head = Page.NONE;
        int i = first;
        while (i < end && !page.quoted(i) && i - first < NounChunks.LONGEST
                && (words.isInside(i) || linksAdjectives(i, first, end) || linksRoles(i, first, end))) {
            if (words.isOwning(i)) {
                head = Page.NONE;
            } else if (page.tagged(i, "NN") || page.tagged(i, "PRP") || page.tagged(i, "CD")) {
                head = i;
            }
            i++;
        }
        if (head != Page.NONE) {
            return new Source(first, words.withBrackets(first, withAppositions(head, end), head), head, true);
        }
        boolean headless = i > first && (page.tagged(i - 1, "DT") || page.tagged(i - 1, "JJ"));
        return headless ? new Source(first, i - 1, i - 1, true) : null;
    }

    /** "Russian and Western experts" */
    private boolean linksAdjectives(int i, int first, int end) {
        return i > first && i + 1 < end && page.tagged(i, "CC") && page.tagged(i - 1, "JJ") && page.tagged(i + 1, "JJ");
    }

    /** "founder and chief executive Ann Dunn" */
    private boolean linksRoles(int and, int first, int end) {
        boolean role = and > first && page.tagged(and, "CC") && RoleNouns.isListed(page.form(and - 1));
        for (int i = and + 1; role && i < Math.min(end, and + LONGEST_ROLE) && words.isInside(i); i++) {
            if (page.token(i).name() == NameKind.PERSON) {
                return i > and + 1;
            }
        }
        return false;
    }

    /** To the end of "of the Center, a think tank", stopping before verbs and quotations. */
    private int withAppositions(int head, int end) {
        int last = head;
        for (int i = head + 1; i < end && i - head < NounChunks.LONGEST && !page.quoted(i); i++) {
            boolean comma = page.form(i).equals(",");
            if (words.isInside(i)) {
                last = page.tagged(i, "DT") ? last : i;
            } else if (comma ? !isApposition(i + 1, end) : !words.isLink(i) && !page.form(i).equals("(") && !isParticiple(i)) {
                break;
            }
        }
        return last;
    }

    /** <em>a retired postman</em> */
    private boolean isParticiple(int i) {
        return page.tagged(i, "VBN") && page.tagged(i - 1, "DT");
    }

    private boolean isApposition(int i, int end) {
        return i < end && !page.quoted(i) && (page.tagged(i, "DT") || page.tagged(i, "NN"));
    }

    @Nullable
    Source openingSentence(int comma) {
        int first = sentences.startOf(comma);
        while (first < comma && (page.tagged(first, "CC") || page.lower(first).equals("as"))) {
            first++;
        }
        first = behindParticiple(first, comma);
        Source phrase = first < comma && !page.quoted(first) ? startingAt(first) : null;
        if (phrase == null || phrase.head() + 1 >= comma) {
            return null;
        }
        String next = page.form(phrase.head() + 1);
        boolean setOff = next.equals(",") || next.equals("(") && phrase.last() + 1 < comma;
        int last = setOff ? withName(phrase.head(), comma) : beforeRelativeClause(phrase.head(), comma);
        return last == Page.NONE ? null : new Source(phrase.first(), last, phrase.head(), true);
    }

    /** The end of <em>Its chief executive, Ann Dunn,</em> or else the head. */
    private int withName(int head, int comma) {
        int i = head + 2;
        while (i < comma && page.token(i).name() == NameKind.PERSON) {
            i++;
        }
        return i == comma && i > head + 2 ? comma - 1 : head;
    }

    /** <em>Speaking after the hearing, Ann Dunn, from the union, said…</em> */
    private int behindParticiple(int first, int comma) {
        int i = first;
        while (page.tagged(first, "VBG") && i < comma && !page.quoted(i) && !page.form(i).equals(",")) {
            i++;
        }
        return i == first || i >= comma ? first : i + 1;
    }

    /** The end of <em>a person familiar with the matter</em> where <em>, who …,</em> follows; {@link Page#NONE} where it does not. */
    private int beforeRelativeClause(int head, int comma) {
        int end = Math.min(comma, head + NounChunks.LONGEST);
        for (int i = head + 1; i < end && !page.quoted(i) && !page.isFinite(i); i++) {
            if (page.form(i).equals(",")) {
                return page.tagged(i + 1, "WP") ? i - 1 : Page.NONE;
            }
        }
        return Page.NONE;
    }
}
