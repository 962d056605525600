package onrecord.resolution.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.resolution.topics.Fingerprint;

/**
 * Groups of words that stand side by side, each as one number: a <em>w</em>-shingling (Broder 1997, "On the resemblance and containment of
 * documents"). Texts that share many shingles share wording. Capitals, accents, apostrophes and punctuation make no
 * difference.
 */
final class Shingles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Shingles() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text)) {
            String folded = NameSpelling.fold(word);
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    /**
     * The shingles in reading order; a single one, of all words, when there are fewer than a shingle has; none of no words.
     *
     * @param size how many words a shingle has
     */
    static List<Long> of(List<String> words, int size) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Long> shingles = new ArrayList<>();
        for (int i = 0; i + size <= words.size() || i == 0; i++) {
            shingles.add(Fingerprint.of(words.subList(i, Math.min(words.size(), i + size))));
        }
        return shingles;
    }

    /**
     * A few of the shingles, chosen so that two texts with enough consecutive words in common have one of them in common: the smallest of every
     * window (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for document fingerprinting").
     *
     * @param window of how many shingles one is taken
     */
    static Set<Long> winnowed(List<Long> shingles, int window) {
        Set<Long> chosen = new LinkedHashSet<>();
        for (int i = 0; i + window <= shingles.size() || i == 0 && !shingles.isEmpty(); i++) {
            chosen.add(Collections.min(shingles.subList(i, Math.min(shingles.size(), i + window))));
        }
        return chosen;
    }
}
