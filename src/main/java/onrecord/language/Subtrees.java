package onrecord.language;

import java.util.Arrays;

/**
 * Where the subtree of each word of a sentence begins and ends. Every word climbs towards the root until it meets one that has been there
 * before it, so that deep trees cost no more than flat ones.
 */
final class Subtrees {

    private static final int UNSEEN = -1;

    private final int[] first;
    private final int[] last;

    Subtrees(Token[] tokens) {
        this.first = new int[tokens.length];
        this.last = new int[tokens.length];
        Arrays.fill(first, UNSEEN);
        Arrays.fill(last, UNSEEN);
        for (int i = 0; i < first.length; i++) {
            climb(tokens, i, first);
        }
        for (int i = last.length - 1; i >= 0; i--) {
            climb(tokens, i, last);
        }
    }

    private static void climb(Token[] tokens, int from, int[] seenFirst) {
        for (int at = from; at >= 0 && seenFirst[at] == UNSEEN; at = tokens[at].head()) {
            seenFirst[at] = from;
        }
    }

    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }
}
