package onrecord.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is known of half a million English words before any context: the class of words used alike (Brown clusters: <em>said</em>,
 * <em>warned</em>, <em>insisted</em>) and the set of tags a word can have. Words are kept as 32-bit hashes in an open table.
 */
public final class Lexicon {

    /** The hash that the letters of a lower-case word are added to. */
    static final int LOWER = 17;

    private static final String RESOURCE = "/language/lexicon.gz";
    private static final int BITS = 20;

    /** A word's hash in the upper half, its class and its set of tags below; 0 for an empty slot. */
    private final long[] entries = new long[1 << BITS];
    private final int[] broadClasses;

    private Lexicon(int classes) {
        broadClasses = new int[classes + 1];
    }

    /** What is known of a word, for {@link #wordClass} and {@link #tagSet}; 0 for a word that is not listed. */
    long entry(int word) {
        return entries[slot(word)];
    }

    /** The number of a word's class, 0 for none. */
    static int wordClass(long entry) {
        return (int) (entry >>> 16) & 0xffff;
    }

    /** The number of the set of tags that a word can have, 0 for none. */
    static int tagSet(long entry) {
        return (int) entry & 0xffff;
    }

    /** A few dozen groups of classes, as coarse as parts of speech. */
    int broadClass(int wordClass) {
        return broadClasses[wordClass];
    }

    private int slot(int word) {
        int slot = word * 0x9E3779B1 >>> 32 - BITS;
        while (entries[slot] != 0 && (int) (entries[slot] >>> 32) != word) {
            slot = slot + 1 & (1 << BITS) - 1;
        }
        return slot;
    }

    /** The number that stands for a lower-case word. */
    public static int hash(String word) {
        int hash = LOWER;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, Glyphs.plain(word.charAt(i)));
        }
        return hash;
    }

    /** The hash of a word that goes on with this letter. */
    static int hash(int hash, char c) {
        return (hash ^ c) * 0x01000193 + (hash >>> 15);
    }

    /**
     * Writes a lexicon.
     *
     * @param paths of the classes in the tree of clusters, in bits; the first class is number 1
     * @param classes the number of the class for each word's hash
     * @param sets the number of the set of tags for each word's hash
     */
    public static void write(OutputStream stream, List<String> paths, Map<Integer, Integer> classes, Map<Integer, Integer> sets)
            throws IOException {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        sorted.putAll(classes);
        sets.forEach((word, set) -> sorted.putIfAbsent(word, 0));
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeShort(paths.size());
            for (String path : paths) {
                out.writeUTF(path);
            }
            out.writeInt(sorted.size());
            int last = 0;
            for (Map.Entry<Integer, Integer> word : sorted.entrySet()) {
                out.writeInt(word.getKey() - last);
                last = word.getKey();
            }
            for (int wordClass : sorted.values()) {
                out.writeShort(wordClass);
            }
            for (int word : sorted.keySet()) {
                out.writeShort(sets.getOrDefault(word, 0));
            }
        }
    }

    static Lexicon load() {
        try (InputStream stream = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource " + RESOURCE);
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + RESOURCE, e);
        }
    }

    private static Lexicon read(DataInputStream in) throws IOException {
        int classes = in.readUnsignedShort();
        Lexicon lexicon = new Lexicon(classes);
        for (int i = 1; i <= classes; i++) {
            String path = in.readUTF();
            lexicon.broadClasses[i] = Integer.parseInt("1" + path.substring(0, Math.min(path.length(), 6)), 2);
        }
        int[] slots = new int[in.readInt()];
        int word = 0;
        for (int i = 0; i < slots.length; i++) {
            word += in.readInt();
            slots[i] = lexicon.slot(word);
            lexicon.entries[slots[i]] = (long) word << 32;
        }
        for (int slot : slots) {
            lexicon.entries[slot] |= (long) in.readUnsignedShort() << 16;
        }
        for (int slot : slots) {
            lexicon.entries[slot] |= in.readUnsignedShort();
        }
        return lexicon;
    }
}
