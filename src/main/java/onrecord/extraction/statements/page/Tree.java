package onrecord.extraction.statements.page;

import java.util.List;
import onrecord.language.Sentence;

/**
 * The dependency trees of a page, its tokens numbered through: in <em>Keller said it rained</em> "Keller" is the {@code nsubj} of "said",
 * and the subtree of "rained" begins with "it".
 */
public final class Tree {

    private static final int FARTHEST_HELPER = 5;
    private static final int[] NO_CHILDREN = {};

    private final Page page;
    private final List<Sentence> sentences;
    private final Subtrees[] subtrees;

    /** @param page with its sentences numbered */
    Tree(Page page, List<Sentence> sentences) {
        this.page = page;
        this.sentences = sentences;
        this.subtrees = new Subtrees[sentences.size()];
    }

    /** The token this one depends on, or {@link Page#NONE} for a root. */
    public int head(int i) {
        int head = page.token(i).head();
        return head < 0 ? Page.NONE : page.sentenceStart(i) + head;
    }

    /** The tokens that depend on this one, in reading order. */
    public int[] children(int i) {
        int[] inSentence = childrenInSentence(i);
        if (inSentence.length == 0) {
            return NO_CHILDREN;
        }
        int[] children = new int[inSentence.length];
        for (int k = 0; k < children.length; k++) {
            children[k] = page.sentenceStart(i) + inSentence[k];
        }
        return children;
    }

    /** The first child by this relation or one of its subtypes, or {@link Page#NONE}. */
    public int child(int i, String relation) {
        return childFrom(0, i, relation);
    }

    /** The first such child behind its head, or {@link Page#NONE}. */
    public int childBehind(int i, String relation) {
        return childFrom(i + 1, i, relation);
    }

    private int childFrom(int from, int i, String relation) {
        for (int inSentence : childrenInSentence(i)) {
            int child = page.sentenceStart(i) + inSentence;
            if (child >= from && is(child, relation)) {
                return child;
            }
        }
        return Page.NONE;
    }

    private int[] childrenInSentence(int i) {
        return sentences.get(page.sentenceOf(i)).children(i - page.sentenceStart(i));
    }

    public boolean isLeaf(int i) {
        return childrenInSentence(i).length == 0;
    }

    /** The first auxiliary or negation close in front of a word, or the word itself: "had" of <em>had not said</em>. */
    public int firstHelper(int i) {
        for (int inSentence : childrenInSentence(i)) {
            int child = page.sentenceStart(i) + inSentence;
            boolean helper = child < i && child >= i - FARTHEST_HELPER && !page.quoted(child);
            if (helper && (is(child, "aux") || is(child, "neg"))) {
                return child;
            }
        }
        return i;
    }

    /** Whether the token's relation is this one or a subtype of it: {@code acl:relcl} is {@code acl}. */
    public boolean is(int i, String relation) {
        String own = page.token(i).relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The first token that depends on this one, directly or not, or itself. */
    public int firstOfSubtree(int i) {
        return page.sentenceStart(i) + subtreesAround(i).first(i - page.sentenceStart(i));
    }

    public int lastOfSubtree(int i) {
        return page.sentenceStart(i) + subtreesAround(i).last(i - page.sentenceStart(i));
    }

    /** Measured for a sentence when first asked for: most sentences credit nobody. */
    private Subtrees subtreesAround(int i) {
        int sentence = page.sentenceOf(i);
        if (subtrees[sentence] == null) {
            subtrees[sentence] = new Subtrees(sentences.get(sentence));
        }
        return subtrees[sentence];
    }
}
