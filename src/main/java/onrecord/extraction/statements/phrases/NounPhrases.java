package onrecord.extraction.statements.phrases;

import onrecord.extraction.statements.page.Page;
import org.jspecify.annotations.Nullable;

/** Noun phrases as they are printed: around a head of the tree, or next to a word where the tree is no guide. */
public final class NounPhrases {

    private final TreePhrases inTree;
    private final PhrasesAhead ahead;
    private final PhrasesBefore before;

    public NounPhrases(Page page) {
        this.inTree = new TreePhrases(page);
        this.ahead = new PhrasesAhead(page);
        this.before = new PhrasesBefore(page);
    }

    /** The phrase with this head, no further than {@code limit}, without relative clauses and without quotations. */
    public Source around(int head, int limit) {
        return inTree.around(head, limit);
    }

    /** The phrase that begins here, or null: "Carmel Martin, vice president of the Center" in "said Carmel Martin, …". */
    @Nullable
    public Source startingAt(int from) {
        return ahead.startingAt(from);
    }

    /** The phrase that begins here; where the tags show none, all words up to the next comma or the end of the sentence. */
    @Nullable
    public Source untilComma(int from) {
        return ahead.untilComma(from);
    }

    /** "Trump, who hopes for better relations, said": the phrase at the head of the sentence, when commas set off all that follows it. */
    @Nullable
    public Source openingSentence(int comma) {
        return ahead.openingSentence(comma);
    }

    /** The phrase that ends right before this token, or null: what stands before a verb without a subject in the tree. */
    @Nullable
    public Source endingBefore(int at) {
        return before.endingBefore(at, false);
    }

    /** The phrase that a relative clause beginning here belongs to, also behind a verb: <em>told supporters, who chanted…</em> */
    @Nullable
    public Source antecedentBefore(int at) {
        return before.endingBefore(at, true);
    }

    /**
     * The chain of phrases that ends right before this token, or null: <em>advisers to the mayor</em> in <em>…, advisers to the mayor
     * say</em>.
     */
    @Nullable
    public Source linkedBefore(int at) {
        return before.linkedBefore(at);
    }
}
