package onrecord.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import onrecord.text.Span;

/** A sentence with its dependency tree. Words are known by their index, from 0. */
public final class Sentence {

    private final Token[] tokens;
    private final int[][] children;

    /** @param tokens at least one, in reading order; heads refer to indexes in this list */
    public Sentence(List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
        this.tokens = tokens.toArray(Token[]::new);
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
        return Collections.unmodifiableList(Arrays.asList(tokens));
    }

    public Token token(int index) {
        return tokens[index];
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

    /** The word and everything that depends on it, directly or not, as indexes in reading order. */
    public int[] subtree(int index) {
        List<Integer> open = new ArrayList<>();
        open.add(index);
        for (int i = 0; i < open.size(); i++) {
            for (int child : children[open.get(i)]) {
                open.add(child);
            }
        }
        return open.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
