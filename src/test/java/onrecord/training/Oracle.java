package onrecord.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import onrecord.language.ParserState;

/**
 * Tells which moves lose no arc of the right tree that can still be had: the dynamic oracle for the arc-hybrid system (Goldberg and
 * Nivre 2013). From every state, also after a mistake, some move is best.
 */
final class Oracle {

    private Oracle() {}

    /** How many right arcs a move makes impossible. */
    static int cost(ParserState state, int[] heads, int move) {
        int top = state.stack(0);
        int next = state.next();
        int cost = 0;
        if (move == ParserState.SHIFT) {
            for (int place = 0; place < state.depth(); place++) {
                int word = state.stack(place);
                cost += heads[word] == next || place > 0 && heads[next] == word ? 1 : 0;
            }
            return cost;
        }
        int from = next;
        int head = heads[top];
        if (move == ParserState.RIGHT) {
            cost += head >= next ? 1 : 0;
        } else {
            cost += head > next || head == state.stack(1) ? 1 : 0;
        }
        for (int word = from; word < state.size(); word++) {
            cost += heads[word] == top ? 1 : 0;
        }
        return cost;
    }

    /** The moves that cost least. */
    static int[] all(ParserState state, int[] heads) {
        int[] costs = IntStream.rangeClosed(ParserState.SHIFT, ParserState.LEFT)
                .map(move -> state.allows(move) ? cost(state, heads, move) : Integer.MAX_VALUE)
                .toArray();
        int least = Arrays.stream(costs).min().getAsInt();
        return IntStream.range(0, costs.length).filter(move -> costs[move] == least).toArray();
    }

    /** The move with the highest score of those that cost least. */
    static int best(ParserState state, int[] heads, float[] scores) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int move = ParserState.SHIFT; move <= ParserState.LEFT; move++) {
            if (!state.allows(move)) {
                continue;
            }
            int cost = cost(state, heads, move);
            if (cost < least || cost == least && scores[move] > scores[best]) {
                best = move;
                least = cost;
            }
        }
        return best;
    }
}
