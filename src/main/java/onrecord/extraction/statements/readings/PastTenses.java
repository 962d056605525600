package onrecord.extraction.statements.readings;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;

/** Tells past tenses from participles where the tagger did not: <em>Cruz called him a liar</em>. */
final class PastTenses {

    private static final int LONGEST_WAY = 40;
    private static final int FARTHEST_AUXILIARY = 3;
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get");

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;
    private final NounPhrases phrases;
    private final OtherVerbs others;

    PastTenses(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
        this.phrases = new NounPhrases(page);
        this.others = new OtherVerbs(page);
    }

    /**
     * "Cruz called him a liar", where the tagger took the past tense for a participle: right behind a name or a pronoun, without an
     * auxiliary, and either with no other finite verb before it or set off at the end of the sentence: <em>…, a spokesman announced.</em>
     */
    boolean looksFinite(int i, CueWord word) {
        int begin = sentences.startOf(i);
        int end = sentences.endOf(i);
        int subject = i - 1;
        while (subject > begin && page.tagged(subject, "RB")) {
            subject--;
        }
        if (subject >= begin && page.form(subject).equals(")")) {
            subject = beforeBracket(subject, begin);
        }
        boolean adjunct = i + 1 < end && page.tagged(i + 1, "IN") && !word.prepositions().contains(page.lower(i + 1));
        boolean object = i + 1 < end && !adjunct && !page.form(i + 1).equals(",") && !page.form(i + 1).equals(".");
        boolean named = subject >= begin && !page.quoted(subject) && (page.tagged(subject, "NN") || page.tagged(subject, "PRP")
                || subject == begin && page.tagged(subject, "JJ"));
        if (tree.child(i, "aux") != Page.NONE || subject >= begin && page.token(subject).lemma().equals("be")) {
            return false;
        }
        if (isReducedRelative(i, word)) {
            return false;
        }
        if (named && !page.hasFinite(Math.max(begin, i - LONGEST_WAY), i - 1) && object) {
            return true;
        }
        return word.reportsSpeech() && word.takes(Complement.CLAUSE) && (named && setOff(subject, begin) || turnedRound(i, begin))
                && closesAfter(i, end);
    }

    /** In <em>A man accused of theft told the court…</em> the man is accused, for whoever accuses names somebody first. */
    private boolean isReducedRelative(int i, CueWord word) {
        return word.has(Habit.OBJECT_FIRST) && i + 1 < page.size() && page.tagged(i + 1, "IN");
    }

    private int beforeBracket(int closing, int begin) {
        int i = closing;
        while (i > begin && !page.form(i).equals("(")) {
            i--;
        }
        return Math.max(begin, i - 1);
    }

    private boolean setOff(int last, int begin) {
        Source phrase = phrases.endingBefore(last + 1);
        return phrase != null && phrase.first() > begin && (page.quoted(phrase.first() - 1) || page.form(phrase.first() - 1).equals(","));
    }

    /** <em>…, noted NBC’s Dante Chinni.</em> */
    private boolean turnedRound(int i, int begin) {
        boolean comma = i > begin && (page.quoted(i - 1) || page.form(i - 1).equals(","));
        Source phrase = comma ? phrases.startingAt(i + 1) : null;
        return phrase != null && page.token(phrase.head()).name() != NameKind.NONE;
    }

    /** Whether the sentence ends, or a quotation begins, before another verb does. */
    private boolean closesAfter(int i, int end) {
        for (int k = i + 1; k < end && !page.quoted(k) && !page.form(k).equals(","); k++) {
            if (page.tagged(k, "VB") || page.tagged(k, "MD") || page.tagged(k, "TO")) {
                return false;
            }
        }
        return true;
    }

    /** <em>as one viewer put it</em> */
    boolean putsIt(int i) {
        boolean subject = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP");
        return subject && page.lower(i).equals("put") && page.lower(i + 1).equals("it") && tree.child(i, "aux") == Page.NONE;
    }

    /** <em>They have marched and called for…</em>, and the main verb behind an apposition. */
    boolean isPast(int i, CueWord word) {
        if (page.lower(i).equals("said") && !hasAuxiliaryBefore(i) && (page.tagged(i + 1, "DT") || page.tagged(i + 1, "PRP"))) {
            return true;
        }
        if (introducesQuotation(i, word) || tellsSomebody(i) || goesOn(i, word)) {
            return true;
        }
        if (tree.child(i, "aux") != Page.NONE || tree.child(i, "nsubj:pass") != Page.NONE || page.lower(i + 1).equals("by")) {
            return false;
        }
        int head = tree.head(i);
        boolean second = page.tagged(i - 1, "CC") && tree.is(i, "conj") && head != Page.NONE && head < i
                && (isActive(head) || isActive(tree.head(head)));
        return second || behindApposition(i, word) || behindRelativeClause(i);
    }

    /** <em>should be mended but said …</em>, <em>to give “room and time” and called for …</em>: nothing is said by itself, no noun is called. */
    private boolean goesOn(int i, CueWord word) {
        if (!page.tagged(i - 1, "CC") || page.lower(i + 1).equals("by")) {
            return false;
        }
        int head = tree.head(i);
        boolean behindNoun = tree.is(i, "conj") && head != Page.NONE && head < i && page.tagged(head, "N");
        return page.lower(i).equals("said") || behindNoun && word.prepositions().contains(page.lower(i + 1));
    }

    /** <em>A nurse, who gave no name, described people dying.</em> */
    private boolean behindRelativeClause(int i) {
        boolean closes = page.form(i - 1).equals(",") && i - sentences.startOf(i) <= LONGEST_WAY && !others.finiteAfter(i);
        Source opening = closes ? phrases.openingSentence(i - 1) : null;
        return opening != null && opening.last() + 2 < i && page.form(opening.last() + 1).equals(",")
                && page.tagged(opening.last() + 2, "W");
    }

    /** <em>Ann Dunn, the mayor, told reporters…</em>: nobody is "a told reporter". */
    private boolean tellsSomebody(int i) {
        boolean listener = page.tagged(i + 1, "NN") || page.tagged(i + 1, "PRP") || page.tagged(i + 1, "DT");
        return page.lower(i).equals("told") && listener && !hasAuxiliaryBefore(i);
    }

    /** <em>The crowd chanted, “Open the bridge!”</em> */
    private boolean introducesQuotation(int i, CueWord word) {
        boolean introduces = i + 2 < page.size() && (page.form(i + 1).equals(",") || page.form(i + 1).equals(":")) && page.quoted(i + 2)
                && word.reportsSpeech() && word.takes(Complement.CLAUSE);
        boolean subject = page.tagged(i - 1, "NN") || page.tagged(i - 1, "PRP") || page.tagged(i - 1, "RB");
        return introduces && subject && !hasAuxiliaryBefore(i);
    }

    private boolean hasAuxiliaryBefore(int i) {
        for (int k = i - 1; k >= Math.max(sentences.startOf(i), i - FARTHEST_AUXILIARY); k--) {
            if (AUXILIARIES.contains(page.token(k).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isActive(int verb) {
        if (verb == Page.NONE) {
            return false;
        }
        if (page.tagged(verb, "VBD")) {
            return true;
        }
        int auxiliary = tree.child(verb, "aux");
        return page.tagged(verb, "VBN") && auxiliary != Page.NONE && !tree.is(auxiliary, "aux:pass")
                && page.token(auxiliary).lemma().equals("have");
    }

    /** <em>Ann Dunn, the mayor, called for talks.</em> */
    private boolean behindApposition(int i, CueWord word) {
        boolean led = word.prepositions().contains(page.lower(i + 1));
        if (!led || !page.form(i - 1).equals(",") || i - sentences.startOf(i) > LONGEST_WAY || others.finiteBefore(i)
                || others.finiteAfter(i)) {
            return false;
        }
        Source opening = phrases.openingSentence(i - 1);
        return opening != null && (page.token(opening.head()).name() != NameKind.NONE || page.token(i - 2).name() != NameKind.NONE);
    }
}
