package onrecord.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Span;

/** A text as its words, so that spans are compared by the words in them and not by blanks and marks. */
final class WordsOfText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]++(?:[’'\\-.][\\p{L}\\p{N}_]++)*+");

    private final int[] wordAt;
    private final int[] starts;
    private final QuotedText quoted;

    WordsOfText(String text) {
        wordAt = new int[text.length()];
        Arrays.fill(wordAt, -1);
        quoted = new QuotedText(text);
        int[] found = new int[text.length()];
        int count = 0;
        for (Matcher word = WORD.matcher(text); word.find(); count++) {
            found[count] = word.start();
            Arrays.fill(wordAt, word.start(), word.end(), count);
        }
        starts = Arrays.copyOf(found, count);
    }

    BitSet of(Collection<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), wordAt.length); i++) {
                if (wordAt[i] >= 0) {
                    words.set(wordAt[i]);
                }
            }
        }
        return words;
    }

    /** "direct" when nine words in ten are quoted, "mixed" when some are, else "indirect". */
    String kind(BitSet words) {
        long inside = words.stream().filter(word -> quoted.contains(starts[word])).count();
        return inside >= 0.9 * words.cardinality() ? "direct" : inside > 0 ? "mixed" : "indirect";
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Twice the shared words by all words of both, 0 to 1. */
    static double dice(BitSet one, BitSet other) {
        int shared = shared(one, other);
        return shared == 0 ? 0 : 2.0 * shared / (one.cardinality() + other.cardinality());
    }
}
