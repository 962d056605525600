package onrecord.extraction.statements.phrases;

import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.NameKind;
import onrecord.language.NounChunks;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Noun phrases by where they end: "a spokesman" in <em>…, a spokesman has said</em>. */
final class PhrasesBefore {

    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    private static final Set<String> OBJECTS = WordSections.read("statements/pronouns.txt").set("object");
    private static final Set<String> AFTER = Set.of("after", "before");
    private static final int LONGEST_TIME = 4;
    private static final int LONGEST_BRACKET = 12;

    private final Page page;
    private final OuterSentences sentences;
    private final PhraseWords words;

    PhrasesBefore(Page page) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.words = new PhraseWords(page);
    }

    @Nullable
    Source linkedBefore(int at) {
        int begin = Math.max(sentences.startOf(at), at - NounChunks.LONGEST);
        int first = at;
        int head = Page.NONE;
        while (first > begin && !page.quoted(first - 1) && (words.isInside(first - 1) || words.isLink(first - 1))) {
            first--;
            boolean noun = page.tagged(first, "NN");
            head = noun && (head == Page.NONE || words.isLink(first + 1)) ? first : head;
        }
        boolean phrase =
                first < at && head != Page.NONE && words.isInside(first) && (page.tagged(at - 1, "NN") || page.tagged(at - 1, "CD"));
        return phrase ? new Source(first, at - 1, head, true) : null;
    }

    /** @param anywhere also right behind a verb or a preposition, whose object it may be */
    @Nullable
    Source endingBefore(int at, boolean anywhere) {
        int begin = sentences.startOf(at);
        int end = beforeHelpers(at - 1, begin);
        int last = beforeBracket(end, begin);
        int before = last;
        while (before >= begin && last - before < NounChunks.LONGEST && !page.quoted(before) && words.isInside(before)
                && !beginsBehindNoun(before + 1, last)) {
            before--;
        }
        before = isParticiple(before, last, begin) ? before - 1 : before;
        boolean free = anywhere || opensComparison(before, begin) || tellsHowLong(before, begin) || before < begin || page.quoted(before)
                || !page.tagged(before, "IN") && !page.tagged(before, "TO") && !page.tagged(before, "VB");
        if (!free) {
            return behindAdjunct(last, begin);
        }
        return isNominal(before + 1, last, begin) ? new Source(before + 1, end, last, true) : null;
    }

    /** "the inspectors" in <em>a claim the inspectors reject</em>, "she" in <em>something she said</em>; not in <em>Ivan the Fool said</em> */
    private boolean beginsBehindNoun(int article, int last) {
        boolean begins = article <= last && !page.quoted(article) && (page.tagged(article, "DT") || page.tagged(article, "PRP"));
        return begins && page.token(article - 1).name() == NameKind.NONE
                && (page.token(article - 1).tag().equals("NN") || page.token(article - 1).tag().equals("NNS"));
    }

    /** <em>In a radio interview Keller said…</em>: a person named right behind the noun of a phrase that opens the sentence. */
    private @Nullable Source behindAdjunct(int last, int begin) {
        int first = last;
        while (first > begin && page.token(first).name() == NameKind.PERSON && !page.token(first).beginsName()) {
            first--;
        }
        boolean person = first > begin + 1 && page.token(first).name() == NameKind.PERSON && page.token(first).beginsName();
        boolean fronted = person && page.tagged(begin, "IN") && page.tagged(first - 1, "NN") && !RoleNouns.isListed(page.form(first - 1));
        return fronted && page.token(first - 1).name() != NameKind.PERSON ? new Source(first, last, last, true) : null;
    }

    /** <em>As the economist Ann Dunn once wrote, …</em> */
    private boolean opensComparison(int as, int begin) {
        return as >= begin && page.lower(as).equals("as") && (as == begin || page.isPunctuation(as - 1) || page.tagged(as - 1, "CC"));
    }

    /** <em>Days after Ann Dunn said it was safe, …</em>, <em>Two months before she spoke, …</em> */
    private boolean tellsHowLong(int conjunction, int begin) {
        boolean after = conjunction > begin && conjunction - begin <= LONGEST_TIME && AFTER.contains(page.lower(conjunction));
        return after && TimeWords.isMeasure(page.token(conjunction - 1).lemma());
    }

    private int beforeHelpers(int from, int begin) {
        int i = from;
        while (i >= begin && !page.quoted(i) && (isHelper(i) || isTime(i, begin))) {
            i -= isHelper(i) ? 1 : 2;
        }
        return i;
    }

    /** <em>Keller never said</em>, <em>the report Friday said</em> */
    private boolean isHelper(int i) {
        return page.tagged(i, "RB") || page.tagged(i, "MD") || PERFECT.contains(page.form(i))
                || page.tagged(i, "NN") && TimeWords.isDay(page.lower(i));
    }

    /** <em>The report last week said</em>, <em>the bank this month said</em>, <em>Keller last April said</em> */
    private boolean isTime(int i, int begin) {
        return i - 1 > begin && TimeWords.isStretch(page.lower(i - 1), page.lower(i));
    }

    /** "Norvane AG" of <em>Norvane AG (NYSE: NRV) today announced</em> */
    private int beforeBracket(int end, int begin) {
        int i = end;
        while (i > begin && page.form(end).equals(")") && end - i < LONGEST_BRACKET && !page.form(i).equals("(")) {
            i--;
        }
        return i > begin && page.form(i).equals("(") ? i - 1 : end;
    }

    /** <em>…, exhausted workers said</em>, but not <em>…, said Dunn</em> */
    private boolean isParticiple(int i, int last, int begin) {
        boolean participle = i > begin && last > i && !page.quoted(i) && (page.tagged(i, "VBN") || page.tagged(i, "VBD"));
        return participle && page.isPunctuation(i - 1) && !page.token(i).lemma().equals("say")
                && page.token(i + 1).name() != NameKind.PERSON;
    }

    private boolean isNominal(int first, int last, int begin) {
        boolean name = last == first && first == begin && page.tagged(last, "JJ") && Character.isUpperCase(page.form(last).codePointAt(0));
        boolean noun = last >= first && (page.tagged(last, "NN") || page.tagged(last, "PRP")) && !page.tagged(last, "PRP$")
                && !OBJECTS.contains(page.lower(last));
        return name || noun;
    }
}
