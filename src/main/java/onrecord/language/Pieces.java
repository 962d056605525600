package onrecord.language;

import java.util.Arrays;

/** Where the tokens of a text stand: a growing list of stretches, in reading order. */
final class Pieces {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int length(int index) {
        return ends[index] - starts[index];
    }
}
