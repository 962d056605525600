package onrecord.language;

import java.util.Arrays;

/**
 * How far a sentence is parsed: a stack of words whose place is open, the next word, and the arcs so far. The root stands after the last
 * word. Transitions are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 */
public final class ParserState {

    /** Puts the next word on the stack. */
    public static final int SHIFT = 0;
    /** The word on top of the stack depends on the one below it. */
    public static final int RIGHT = 1;
    /** The word on top of the stack depends on the next word. */
    public static final int LEFT = 2;

    static final int MOVES = 3;

    final int size;
    int next;
    int depth;
    final int[] stack;
    final int[] head;
    final int[] relation;
    /** The outermost two dependents on each side, -1 for none. */
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] lefts;
    final int[] rights;

    public ParserState(int size) {
        this.size = size;
        stack = new int[size + 1];
        head = filled(size + 1);
        relation = filled(size + 1);
        left1 = filled(size + 1);
        left2 = filled(size + 1);
        right1 = filled(size + 1);
        right2 = filled(size + 1);
        lefts = new int[size + 1];
        rights = new int[size + 1];
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    public boolean isFinished() {
        return next == size && depth == 0;
    }

    public boolean allows(int move) {
        switch (move) {
            case SHIFT:
                return next < size;
            case RIGHT:
                return depth >= 2;
            default:
                return next < size ? depth >= 1 : depth == 1;
        }
    }

    /** The only move that is allowed, or -1 when there is a choice. */
    public int onlyMove() {
        return next == size ? depth >= 2 ? RIGHT : LEFT : depth == 0 ? SHIFT : -1;
    }

    /** The word that a move gives a head, -1 for a shift. */
    public int dependent(int move) {
        return move == SHIFT ? -1 : stack[depth - 1];
    }

    /** The word that becomes the head. */
    public int governor(int move) {
        return move == RIGHT ? stack[depth - 2] : next;
    }

    /** @param label the relation of the new arc; without meaning for a shift */
    public void apply(int move, int label) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = dependent(move);
        int governor = governor(move);
        head[dependent] = governor;
        relation[dependent] = label;
        if (move == LEFT) {
            left2[governor] = left1[governor];
            left1[governor] = dependent;
            lefts[governor]++;
        } else {
            right2[governor] = right1[governor];
            right1[governor] = dependent;
            rights[governor]++;
        }
        depth--;
    }

    public int size() {
        return size;
    }

    public int next() {
        return next;
    }

    public int depth() {
        return depth;
    }

    /** The word at this place of the stack, 0 for the top; -1 below the bottom. */
    public int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : -1;
    }
}
