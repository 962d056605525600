package onrecord.extraction.statements;

import java.util.Set;
import onrecord.language.NameKind;

/** Tells past tenses from participles where the tagger did not: <em>Cruz called him a liar</em>. */
final class PastTenses {

    private static final int LONGEST_WAY = 40;
    private static final Set<String> OBJECT_FIRST =
            Set.of("accuse", "charge", "praise", "blame", "criticize", "criticise", "thank", "condemn",
                    "credit", "remind", "inform", "convince", "assure", "notify", "describe", "suspect");

    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final NounPhrases phrases;

    PastTenses(Page page) {
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.phrases = new NounPhrases(page);
    }

    /**
     * "Cruz called him a liar", where the tagger took the past tense for a participle: right behind a name or a pronoun, without an
     * auxiliary, and either with no other finite verb before it or set off at the end of the sentence: <em>…, a spokesman announced.</em>
     */
    boolean looksFinite(int i, CueWord word) {
        int begin = frames.startOf(i);
        int end = frames.endOf(i);
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
        return OBJECT_FIRST.contains(word.lemma()) && i + 1 < page.size() && page.tagged(i + 1, "IN");
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
}
