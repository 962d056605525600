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
    private final Sentence[] sentences;

    /** @param page with its sentences numbered */
    Tree(Page page, List<Sentence> sentences) {
        this.page = page;
        this.sentences = sentences.toArray(Sentence[]::new);
    }

    private Sentence sentence(int i) {
        return sentences[page.sentenceOf(i)];
    }

    String lower(int i) {
        return sentence(i).lower(inSentence(i));
    }

    private int inSentence(int i) {
        return i - page.sentenceStart(i);
    }

    private int onPage(int inSentence, int besides) {
        return inSentence < 0 ? Page.NONE : page.sentenceStart(besides) + inSentence;
    }

    /** The token this one depends on, or {@link Page#NONE} for a root. */
    public int head(int i) {
        return onPage(page.token(i).head(), i);
    }

    /** The tokens that depend on this one, in reading order. */
    public int[] children(int i) {
        int[] inSentence = sentence(i).children(inSentence(i));
        if (inSentence.length == 0) {
            return NO_CHILDREN;
        }
        int[] children = new int[inSentence.length];
        for (int k = 0; k < children.length; k++) {
            children[k] = onPage(inSentence[k], i);
        }
        return children;
    }

    /** The first child by this relation or one of its subtypes, or {@link Page#NONE}. */
    public int child(int i, String relation) {
        return onPage(sentence(i).child(inSentence(i), relation), i);
    }

    /** The first such child behind its head, or {@link Page#NONE}. */
    public int childBehind(int i, String relation) {
        return onPage(sentence(i).child(inSentence(i), relation, inSentence(i) + 1), i);
    }

    public boolean isLeaf(int i) {
        return sentence(i).children(inSentence(i)).length == 0;
    }

    /** The first auxiliary or negation close in front of a word, or the word itself: "had" of <em>had not said</em>. */
    public int firstHelper(int i) {
        for (int child : children(i)) {
            boolean helper = child < i && child >= i - FARTHEST_HELPER && !page.quoted(child);
            if (helper && (is(child, "aux") || is(child, "neg"))) {
                return child;
            }
        }
        return i;
    }

    /** Whether the token's relation is this one or a subtype of it: {@code acl:relcl} is {@code acl}. */
    public boolean is(int i, String relation) {
        return sentence(i).is(inSentence(i), relation);
    }

    /** The first token that depends on this one, directly or not, or itself. */
    public int firstOfSubtree(int i) {
        return onPage(sentence(i).firstOfSubtree(inSentence(i)), i);
    }

    public int lastOfSubtree(int i) {
        return onPage(sentence(i).lastOfSubtree(inSentence(i)), i);
    }
}
