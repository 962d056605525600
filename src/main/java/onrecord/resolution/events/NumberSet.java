package onrecord.resolution.events;

import java.util.function.IntConsumer;

/** Some numbers from 0, be they few far from each other or thousands that follow each other: a bit for each, in words that are only there where needed. */
final class NumberSet {

    private final NumberedLongs words = new NumberedLongs();

    boolean contains(int number) {
        return (words.get(number / Long.SIZE, 0) & bit(number)) != 0;
    }

    void add(int number) {
        int word = number / Long.SIZE;
        words.put(word, words.get(word, 0) | bit(number));
    }

    void remove(int number) {
        int word = number / Long.SIZE;
        long left = words.get(word, 0) & ~bit(number);
        if (left == 0) {
            words.remove(word);
        } else {
            words.put(word, left);
        }
    }

    /** In no order; nothing may be added or removed meanwhile. */
    void forEach(IntConsumer consumer) {
        words.forEach((word, bits) -> {
            for (long left = bits; left != 0; left &= left - 1) {
                consumer.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        });
    }

    void clear() {
        words.clear();
    }

    private static long bit(int number) {
        return 1L << number;
    }
}
