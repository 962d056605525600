package onrecord.resolution.topics;

import java.util.List;

/** Words as one number of 64 bits, the same for the same words and another one, as good as certainly, for others. */
public final class Fingerprint {

    private Fingerprint() {}

    /** FNV-1a over the characters (Fowler, Noll and Vo), scattered. */
    public static long of(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return scattered(hash);
    }

    /** Scatters the bits of a number: the finaliser of MurmurHash3. */
    public static long scattered(long number) {
        long mixed = (number ^ number >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
