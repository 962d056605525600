package onrecord.resolution.events;

import java.util.Arrays;

/**
 * A long for each of some numbers from 0, where there are millions of them: 12 bytes and some room, and no object for each (open addressing with
 * linear probing, Knuth 6.4). Not thread-safe.
 */
final class NumberedLongs {

    private static final int FREE = -1;
    private static final int FEWEST = 4;

    /** Spreads numbers that follow each other: the golden ratio as a fraction of 2³². */
    private static final int SPREAD = 0x9E3779B9;

    interface Visitor {
        void visit(int number, long value);
    }

    private int[] numbers = new int[0];
    private long[] values = new long[0];
    private int size;

    /** @param otherwise where the number has none */
    long get(int number, long otherwise) {
        if (size == 0) {
            return otherwise;
        }
        int at = placeOf(number);
        return numbers[at] == FREE ? otherwise : values[at];
    }

    void put(int number, long value) {
        if (number < 0) {
            throw new IllegalArgumentException("numbers begin at 0: " + number);
        }
        if (4 * (size + 1) > 3 * numbers.length) {
            grow();
        }
        int at = placeOf(number);
        size += numbers[at] == FREE ? 1 : 0;
        numbers[at] = number;
        values[at] = value;
    }

    /** Does nothing where there is none. */
    void remove(int number) {
        int free = size == 0 ? FREE : placeOf(number);
        if (free == FREE || numbers[free] == FREE) {
            return;
        }
        for (int at = next(free); numbers[at] != FREE; at = next(at)) {
            if (distance(home(numbers[at]), at) >= distance(free, at)) {
                numbers[free] = numbers[at];
                values[free] = values[at];
                free = at;
            }
        }
        numbers[free] = FREE;
        size--;
    }

    /** In no order; nothing may be put or removed meanwhile. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != FREE) {
                visitor.visit(numbers[i], values[i]);
            }
        }
    }

    void clear() {
        numbers = new int[0];
        values = new long[0];
        size = 0;
    }

    /** Where the number is, or else the free place where it belongs. */
    private int placeOf(int number) {
        int at = home(number);
        while (numbers[at] != FREE && numbers[at] != number) {
            at = next(at);
        }
        return at;
    }

    private int home(int number) {
        return (int) (Integer.toUnsignedLong(number * SPREAD) * numbers.length >>> Integer.SIZE);
    }

    private int next(int at) {
        return at + 1 == numbers.length ? 0 : at + 1;
    }

    private int distance(int from, int to) {
        return to >= from ? to - from : to - from + numbers.length;
    }

    private void grow() {
        int[] before = numbers;
        long[] theirs = values;
        int length = Math.max(FEWEST, 2 * before.length);
        numbers = new int[length];
        values = new long[length];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int at = placeOf(before[i]);
                numbers[at] = before[i];
                values[at] = theirs[i];
            }
        }
    }
}
