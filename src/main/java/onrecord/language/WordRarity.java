package onrecord.language;

import java.util.List;
import java.util.Locale;
import onrecord.text.PackedWords;
import onrecord.text.WordList;

/**
 * Knows how rare a word is in English at large, from its count in the treebanks. The list never changes with what is read, so that a text's rare
 * words are always the same ones.
 */
public final class WordRarity {

    /** Words counted less often are not listed, and are taken for words counted once. */
    public static final int LEAST_COUNT = 3;

    private WordRarity() {}

    /**
     * The form under which a word is counted: small letters, the plural taken for the singular. The rules are those of the "S stemmer" in
     * Harman, <em>How effective is suffixing?</em> (1991).
     */
    public static String term(String word) {
        String plain = Lemmatizer.plain(word).toLowerCase(Locale.ROOT);
        String bare = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        if (bare.length() < 4 || !bare.endsWith("s") || bare.endsWith("us") || bare.endsWith("ss")) {
            return bare;
        }
        if (bare.endsWith("ies") && !bare.endsWith("eies") && !bare.endsWith("aies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        return bare.substring(0, bare.length() - 1);
    }

    /**
     * How much it tells that a text has this word, in bits: minus the binary logarithm of its share of all words. About 4 for "the", 11 for
     * "president", 16 for a word that is not listed.
     *
     * @param term as {@link #term} gives it
     */
    public static double bits(String term) {
        int word = Counts.WORDS.indexOf(term);
        return word < 0 ? Counts.UNLISTED : Counts.BITS[word];
    }

    /** Read when first asked for, as the file is made with the help of {@link #term}. */
    private static final class Counts {

        static final PackedWords WORDS;
        static final double[] BITS;
        static final double UNLISTED;

        static {
            List<String> lines = WordList.read("/models/" + Models.WORD_COUNTS);
            long all = lines.stream().mapToLong(Counts::count).sum();
            WORDS = new PackedWords(lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
            BITS = new double[WORDS.size()];
            lines.forEach(line -> BITS[WORDS.indexOf(line.substring(0, line.indexOf(' ')))] = bits(all, count(line)));
            UNLISTED = bits(all, 1);
        }

        private static long count(String line) {
            return Long.parseLong(line.substring(line.indexOf(' ') + 1));
        }

        private static double bits(long all, long count) {
            return Math.log((double) all / count) / Math.log(2);
        }
    }
}
