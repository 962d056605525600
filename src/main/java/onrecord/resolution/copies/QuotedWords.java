package onrecord.resolution.copies;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.language.WordRarity;
import onrecord.resolution.names.ParticipantKey;

/** The words of a quotation as they are compared, worked out once. */
final class QuotedWords {

    private static final int SHINGLE = 3;

    /** With shingles of three words, two quotations with six consecutive words in common share a key. */
    private static final int WINDOW = 4;

    /** How many of its rarest words a speaker's quotation is found by. */
    private static final int RARE_WORDS = 3;

    /** What is written together with the word before it: "we're", "don't". By itself it is no word, and looks like a rare one. */
    private static final Pattern CLITIC =
            Pattern.compile("(?<=\\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final double COMMON_BITS = 7;
    private static final double RARE_BITS = 10;
    private static final Comparator<Map.Entry<String, Double>> RAREST_FIRST =
            Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    private static final int SHORT = 6;

    /** "Our thoughts and prayers are with the families" has eight words and 18 bits. */
    private static final int WORDS_OF_NO_FORMULA = 8;

    private static final double BITS_OF_NO_FORMULA = 20;

    /** "We are very pleased" has four words and 10 bits. */
    private static final int WORDS_OF_NO_SET_PHRASE = 5;

    private static final double BITS_OF_NO_SET_PHRASE = 12;

    final PrintedQuotation quotation;
    final List<String> words;
    private final List<Long> shinglesInOrder;
    /** Each once, ascending. */
    private final long[] shingles;
    /** How much each word tells, in bits. */
    private final Map<String, Double> rarity = new LinkedHashMap<>();
    private final String surname;
    /** How much all words tell together, in bits: small for a few common words. */
    final double bits;

    QuotedWords(PrintedQuotation quotation) {
        this.quotation = quotation;
        words = Shingles.words(quotation.words());
        shinglesInOrder = Shingles.of(words, SHINGLE);
        shingles = shinglesInOrder.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        Shingles.words(CLITIC.matcher(quotation.words()).replaceAll(""))
                .forEach(word -> rarity.computeIfAbsent(word, any -> WordRarity.bits(WordRarity.term(word))));
        bits = rarity.values().stream().mapToDouble(rare -> Math.max(0, rare - COMMON_BITS)).sum();
        surname = ParticipantKey.of(quotation.speakerName());
    }

    /** Whether both have the same person, or names with the same last word where only one of them is known to be a person. */
    boolean saidBySame(QuotedWords other) {
        if (quotation.speaker() != null && other.quotation.speaker() != null) {
            return quotation.speaker().equals(other.quotation.speaker());
        }
        return surname.equals(other.surname);
    }

    /** Whether the speakers are two persons. "Police" and "an officer" may be one, and may be a person whom another paper names. */
    boolean saidByAnother(QuotedWords other) {
        return quotation.speaker() != null && other.quotation.speaker() != null && !saidBySame(other);
    }

    /** Whether at least one of the papers names a person whom the service knows: the police of two towns are two. */
    boolean isOfAKnownPerson(QuotedWords other) {
        return quotation.speaker() != null || other.quotation.speaker() != null;
    }

    /** Whether nobody says this twice in the same words without quoting himself. */
    boolean isNoFormula() {
        return words.size() >= WORDS_OF_NO_FORMULA && bits >= BITS_OF_NO_FORMULA;
    }

    /** Whether these are words for an occasion, though one may say them on another one: "The mayor lied to us". */
    boolean isNoSetPhrase() {
        return words.size() >= WORDS_OF_NO_SET_PHRASE && bits >= BITS_OF_NO_SET_PHRASE;
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (words.size() >= SHORT) {
            Shingles.winnowed(shinglesInOrder, WINDOW).forEach(shingle -> keys.add(Long.toHexString(shingle)));
        }
        rarity.entrySet().stream()
                .filter(word -> word.getValue() >= RARE_BITS)
                .sorted(RAREST_FIRST)
                .limit(RARE_WORDS)
                .forEach(word -> keys.add(surname + "|" + word.getKey()));
        if (words.size() < SHORT) {
            keys.add(surname + "|" + String.join(" ", words));
        }
        return keys;
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
