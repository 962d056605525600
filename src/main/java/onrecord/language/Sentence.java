package onrecord.language;

import java.util.List;
import java.util.Locale;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence with its dependency tree. Words are known by their index, from 0. */
public final class Sentence {

    private final Token[] tokens;
    private final List<Token> list;
    private final int[][] children;
    /** In lower case, as far as they have been asked for. */
    private final @Nullable String[] lower;
    private @Nullable Subtrees subtrees;

    /** @param tokens at least one, in reading order; heads refer to indexes in this list */
    public Sentence(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.list = List.copyOf(tokens);
        this.tokens = tokens.toArray(Token[]::new);
        this.lower = new String[this.tokens.length];
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(Token[] tokens) {
        int[] count = new int[tokens.length];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                count[token.head()]++;
            }
        }
        int[][] children = new int[tokens.length][];
        for (int i = 0; i < children.length; i++) {
            children[i] = new int[count[i]];
        }
        int[] filled = new int[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            int head = tokens[i].head();
            if (head >= 0) {
                children[head][filled[head]++] = i;
            }
        }
        return children;
    }

    public List<Token> tokens() {
        return list;
    }

    public Token token(int index) {
        return tokens[index];
    }

    /** The form of a word in lower case. Many rules ask; two threads may both find it. */
    public String lower(int index) {
        String known = lower[index];
        if (known == null) {
            known = tokens[index].form().toLowerCase(Locale.ROOT);
            lower[index] = known;
        }
        return known;
    }

    public int size() {
        return tokens.length;
    }

    public Span span() {
        return new Span(tokens[0].span().start(), tokens[tokens.length - 1].span().end());
    }

    /** The words that depend on this one, in reading order. The array is shared: do not write to it. */
    public int[] children(int index) {
        return children[index];
    }

    /** The word that this one depends on, -1 for a root. */
    public int head(int index) {
        return tokens[index].head();
    }

    /** The first word that depends on no other; the last word of all when every word does. */
    public int root() {
        int root = 0;
        while (root < tokens.length - 1 && head(root) >= 0) {
            root++;
        }
        return root;
    }

    /** Whether the word's relation is this one or a subtype of it: {@code acl:relcl} is {@code acl}. */
    public boolean is(int index, String relation) {
        String own = tokens[index].relation();
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** The first child, from this word on, by this relation or one of its subtypes; -1 when there is none. */
    public int child(int index, String relation, int from) {
        for (int child : children[index]) {
            if (child >= from && is(child, relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The first child by this relation or one of its subtypes, -1 when there is none. */
    public int child(int index, String relation) {
        return child(index, relation, 0);
    }

    /** The first word that depends on this one, directly or not, or itself. */
    public int firstOfSubtree(int index) {
        return subtrees().first(index);
    }

    /** The last word that depends on this one, directly or not, or itself. */
    public int lastOfSubtree(int index) {
        return subtrees().last(index);
    }

    /** Measured when first asked for: most sentences tell nothing. Two threads may both measure, and find the same. */
    private Subtrees subtrees() {
        Subtrees known = subtrees;
        if (known == null) {
            known = new Subtrees(tokens);
            subtrees = known;
        }
        return known;
    }

    /** @param prefix of a Penn Treebank tag: {@code VB} for all forms of verbs */
    public boolean tagged(int index, String prefix) {
        return tokens[index].tag().startsWith(prefix);
    }

    /** Whether a verb, or an auxiliary, stands here that makes a clause: "said", "says", "will". */
    public boolean isFinite(int index) {
        return tokens[index].isFinite();
    }
}
