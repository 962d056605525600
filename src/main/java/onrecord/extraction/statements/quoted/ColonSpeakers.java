package onrecord.extraction.statements.quoted;

import java.util.Set;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks behind a colon without a verb of saying: <em>He had an answer: “No.”</em> The colon is the cue, the subject of the
 * sentence or a name beside the colon the source.
 */
final class ColonSpeakers {

    private static final Set<String> LOOKS = WordSections.read("statements/speaking-nouns.txt").set("looks");
    private static final int LONGEST_GAP = 30;

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;
    private final Attributions attributions;

    ColonSpeakers(CueWords words, Page page, Attributions attributions) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** The attribution that this colon makes, or null. */
    @Nullable
    Attribution speakerBefore(int colon) {
        int begin = page.outerSentences().startOf(colon);
        for (int i = colon - 1; i >= begin && colon - i < LONGEST_GAP && !page.quoted(i); i--) {
            if (!tree.is(i, "nsubj")) {
                continue;
            }
            Attribution noun = attributions.ofCue(i);
            if (noun != null && noun.cue().form() == Cue.Form.NOUN) {
                return noun;
            }
            if (speaks(i, colon)) {
                return attributions.make(Cue.Form.COLON, colon, phrases.around(i, colon - 1));
            }
        }
        Source named = nominal(colon, begin);
        return named == null ? null : attributions.make(Cue.Form.COLON, colon, named);
    }

    /** A person, whoever <em>released a statement:</em>, and whoever does something that ends in the colon: <em>The actress raged:</em> */
    private boolean speaks(int subject, int colon) {
        boolean pronoun = page.tagged(subject, "PRP") && !page.form(subject).equalsIgnoreCase("it");
        if (pronoun || page.token(subject).name() == NameKind.PERSON) {
            return true;
        }
        boolean acts = !LOOKS.contains(page.token(subject).lemma()) && page.tagged(colon - 1, "VBD")
                && !page.token(colon - 1).lemma().equals("be");
        return page.tagged(subject, "NN") && (acts || words.noun(page.token(colon - 1).lemma()) != null || isNamed(subject, colon));
    }

    /** <em>Her brother, Peter, is more blunt:</em> */
    private boolean isNamed(int subject, int colon) {
        int apposition = tree.childBehind(subject, "appos");
        return apposition != Page.NONE && apposition < colon && page.token(apposition).name() == NameKind.PERSON;
    }

    /**
     * <em>Ann Dunn, in a letter: “…”</em>; <em>One voter: “…”</em>; <em>9:15 – Dunn: “…”</em>; <em>Then came this from Ann Dunn:
     * “…”</em>
     */
    private @Nullable Source nominal(int colon, int begin) {
        Source right = phrases.endingBefore(colon);
        if (right != null && isDetached(right.first() - 1, begin) && isSomebody(right)) {
            return right;
        }
        if (colon - begin >= LONGEST_GAP) {
            return null;
        }
        Source left = page.hasFinite(begin, colon - 1) ? fromName(colon, begin) : phrases.startingAt(begin);
        return left != null && page.token(left.head()).name() != NameKind.NONE ? left : null;
    }

    private boolean isDetached(int before, int begin) {
        return before < begin || page.quoted(before) || page.isPunctuation(before) || page.tagged(before, "RB");
    }

    /** A bare noun, as in <em>Update:</em>, is nobody. */
    private boolean isSomebody(Source phrase) {
        boolean determined = phrase.first() < phrase.head() && page.tagged(phrase.head(), "NN");
        return determined || page.token(phrase.head()).name() != NameKind.NONE || page.lower(phrase.head()).equals("another");
    }

    /** <em>The last word went to Ann Dunn: “…”</em> */
    private boolean givesWord(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (page.token(i).lemma().equals("word") && page.token(i).tag().equals("NN")) {
                return true;
            }
        }
        return false;
    }

    /** <em>Then there was this from Ann Dunn: “…”</em> */
    private @Nullable Source fromName(int colon, int begin) {
        for (int i = colon - 1; i > begin && page.token(i).name() != NameKind.NONE; i--) {
            if (page.lower(i - 1).equals("from") || page.lower(i - 1).equals("to") && givesWord(begin, i)) {
                return new Source(i, colon - 1, colon - 1, true);
            }
        }
        return null;
    }
}
