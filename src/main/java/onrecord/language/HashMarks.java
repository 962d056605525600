package onrecord.language;

/** Bits by hash, in one flat table. Two words of one hash share their bits, which is rare and harmless. */
final class HashMarks {

    private final int[] keys;
    private final int[] bits;

    /** @param size the logarithm of the number of places; at most half of them should be filled */
    HashMarks(int size) {
        keys = new int[1 << size];
        bits = new int[1 << size];
    }

    void add(int key, int bit) {
        int place = place(key);
        keys[place] = key;
        bits[place] |= bit;
    }

    /** 0 for an unknown key. */
    int of(int key) {
        return bits[place(key)];
    }

    private int place(int key) {
        int place = key * 0x9E3779B9 >>> 32 - Integer.numberOfTrailingZeros(keys.length);
        while (bits[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
