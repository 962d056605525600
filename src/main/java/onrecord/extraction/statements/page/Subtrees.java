package onrecord.extraction.statements.page;

import java.util.Arrays;
import onrecord.language.Sentence;

/**
 * Where the subtree of each word of a sentence begins and ends. Every word climbs towards the root until it meets one that has been there
 * before it, so that deep trees cost no more than flat ones.
 */
final class Subtrees {

    private static final int UNSEEN = -1;

    private final int[] first;
    private final int[] last;

    Subtrees(Sentence sentence) {
        this.first = new int[sentence.size()];
        this.last = new int[sentence.size()];
        Arrays.fill(first, UNSEEN);
        Arrays.fill(last, UNSEEN);
        for (int i = 0; i < first.length; i++) {
            climb(sentence, i, first);
        }
        for (int i = last.length - 1; i >= 0; i--) {
            climb(sentence, i, last);
        }
    }

    private static void climb(Sentence sentence, int from, int[] seenFirst) {
        for (int at = from; at >= 0 && seenFirst[at] == UNSEEN; at = sentence.token(at).head()) {
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
