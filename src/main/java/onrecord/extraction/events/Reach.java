package onrecord.extraction.events;

import java.util.Arrays;
import onrecord.language.Sentence;

/** How far the phrase of each word of a sentence reaches, and which clause the word belongs to. */
final class Reach {

    private final int[] first;
    private final int[] last;
    private final int[] clause;

    Reach(Clauses clauses) {
        int size = clauses.size();
        first = new int[size];
        last = new int[size];
        clause = new int[size];
        int[] order = fromTheRootsDown(clauses.sentence());
        for (int word : order) {
            first[word] = word;
            last[word] = word;
            clause[word] = clauses.opensClause(word) || clauses.head(word) < 0 ? word : clause[clauses.head(word)];
        }
        for (int i = order.length - 1; i >= 0; i--) {
            int head = clauses.head(order[i]);
            if (head >= 0) {
                first[head] = Math.min(first[head], first[order[i]]);
                last[head] = Math.max(last[head], last[order[i]]);
            }
        }
    }

    private static int[] fromTheRootsDown(Sentence sentence) {
        int[] order = new int[sentence.size()];
        int filled = 0;
        for (int word = 0; word < order.length; word++) {
            if (sentence.token(word).head() < 0) {
                order[filled++] = word;
            }
        }
        for (int i = 0; i < filled; i++) {
            for (int child : sentence.children(order[i])) {
                order[filled++] = child;
            }
        }
        return Arrays.copyOf(order, filled);
    }

    int first(int word) {
        return first[word];
    }

    int last(int word) {
        return last[word];
    }

    int clauseOf(int word) {
        return clause[word];
    }
}
