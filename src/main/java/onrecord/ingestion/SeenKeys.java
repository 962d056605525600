package onrecord.ingestion;

import java.util.Arrays;
import onrecord.knowledge.Ids;

/** Which keys were seen, eight bytes each: a list may hold millions of them. That one is taken for another is less likely than a broken disk. */
final class SeenKeys {

    private long[] hashes = new long[64];
    private int number;
    private boolean sorted = true;

    void add(String key) {
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number++] = hash(key);
        sorted = false;
    }

    boolean contains(String key) {
        if (!sorted) {
            Arrays.sort(hashes, 0, number);
            sorted = true;
        }
        return Arrays.binarySearch(hashes, 0, number, hash(key)) >= 0;
    }

    private static long hash(String key) {
        return Ids.ofText(key).getLeastSignificantBits();
    }
}
