package onrecord.resolution.copies;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.language.WordRarity;
import onrecord.resolution.names.ParticipantKey;

/** The words of a quotation as they are compared, worked out once. */
final class QuotedWords {

    private static final int SHINGLE = 3;

    /** With shingles of three words, two quotations with six consecutive words in common share a key. */
    private static final int WINDOW = 4;

    /** How many of its rarest words a speaker's quotation is found by. */
    private static final int RARE_WORDS = 3;

    private static final double RARE_BITS = 10;
    private static final int SHORT = 6;

    final PrintedQuotation quotation;
    final List<String> words;
    /** Each once, ascending. */
    private final long[] shingles;
    /** How much all words tell together, in bits: small for a few common words. */
    final double bits;

    QuotedWords(PrintedQuotation quotation) {
        this.quotation = quotation;
        words = Shingles.words(quotation.words());
        shingles = Shingles.of(words, SHINGLE).stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        bits = new HashSet<>(words).stream().mapToDouble(QuotedWords::telling).sum();
    }

    private static double telling(String word) {
        return Math.max(0, WordRarity.bits(WordRarity.term(word)) - 7);
    }

    /** Whether both have the same person, or names with the same last word where only one of them is known to be a person. */
    boolean saidBySame(QuotedWords other) {
        if (quotation.speaker() != null && other.quotation.speaker() != null) {
            return quotation.speaker().equals(other.quotation.speaker());
        }
        return surname().equals(other.surname());
    }

    /** Whether the speakers are two persons. "Police" and "an officer" may be one, and may be a person whom another paper names. */
    boolean saidByAnother(QuotedWords other) {
        return quotation.speaker() != null && other.quotation.speaker() != null && !saidBySame(other);
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (words.size() >= SHORT) {
            Shingles.winnowed(Shingles.of(words, SHINGLE), WINDOW).forEach(shingle -> keys.add(Long.toHexString(shingle)));
        }
        words.stream()
                .distinct()
                .filter(word -> WordRarity.bits(WordRarity.term(word)) >= RARE_BITS)
                .sorted(Comparator.comparingDouble((String word) -> -WordRarity.bits(WordRarity.term(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(RARE_WORDS)
                .forEach(word -> keys.add(surname() + "|" + word));
        if (words.size() < SHORT) {
            keys.add(surname() + "|" + String.join(" ", words));
        }
        return keys;
    }

    private String surname() {
        return ParticipantKey.of(quotation.speakerName());
    }

    /** The share of the shorter quotation's shingles that are in the longer one, 0 to 1. */
    double containment(QuotedWords other) {
        boolean isShorter = shingles.length <= other.shingles.length;
        int fewer = Math.min(shingles.length, other.shingles.length);
        if (fewer == 0) {
            return 0;
        }
        List<String> shorter = isShorter ? words : other.words;
        List<String> longer = isShorter ? other.words : words;
        if (shorter.size() < SHINGLE) {
            return Collections.indexOfSubList(longer, shorter) >= 0 ? 1 : 0;
        }
        return (double) inBoth(shingles, other.shingles) / fewer;
    }

    private static int inBoth(long[] some, long[] others) {
        int both = 0;
        int next = 0;
        for (long one : some) {
            while (next < others.length && others[next] < one) {
                next++;
            }
            both += next < others.length && others[next] == one ? 1 : 0;
        }
        return both;
    }
}
