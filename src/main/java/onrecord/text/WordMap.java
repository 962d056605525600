package onrecord.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, whichever letters are capitals: {@code "President"} and {@code "PRESIDENT"} are {@code "president"}. A word is
 * looked up where it stands in a text, and need not be cut out of it.
 */
public final class WordMap<V> {

    private final @Nullable String[] words;
    private final int[] hashes;
    private final List<@Nullable V> values;
    private int longest;
    /** A bit for every letter, small or capital, that a word begins with: most unknown words have another. */
    private long initials;

    /** @param known by words in lower case */
    public WordMap(Map<String, ? extends V> known) {
        int places = 4 * Integer.highestOneBit(Math.max(1, known.size()));
        words = new String[places];
        hashes = new int[places];
        values = new ArrayList<@Nullable V>(Collections.nCopies(places, null));
        known.forEach(this::put);
    }

    /** A map that knows these words, each by itself. */
    public static WordMap<String> of(Collection<String> words) {
        Map<String, String> known = new HashMap<>();
        words.forEach(word -> known.put(word, word));
        return new WordMap<>(known);
    }

    private void put(String word, V value) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the word is to be in lower case: \"" + word + "\"");
        }
        int hash = hash(word, 0, word.length());
        int place = place(hash, word, 0, word.length());
        words[place] = word;
        hashes[place] = hash;
        values.set(place, value);
        longest = Math.max(longest, word.length());
        initials |= word.isEmpty() ? 0 : 1L << word.charAt(0) | 1L << Character.toUpperCase(word.charAt(0));
    }

    /** What is known of the word, null when nothing is. */
    public @Nullable V get(String word) {
        return get(word, 0, word.length());
    }

    /** What is known of the word that stands between two offsets. */
    public @Nullable V get(String text, int start, int end) {
        boolean likely = start < end && end - start <= longest && (initials >>> text.charAt(start) & 1) != 0;
        return likely ? values.get(place(hash(text, start, end), text, start, end)) : null;
    }

    public boolean contains(String word) {
        return get(word) != null;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        return hash;
    }

    /** Where the word stands in the table, or would. */
    private int place(int hash, String text, int start, int end) {
        int place = (hash ^ hash >>> 16) & words.length - 1;
        while (words[place] != null && !(hashes[place] == hash && isAt(words[place], text, start, end))) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private static boolean isAt(String word, String text, int start, int end) {
        return word.length() == end - start && word.regionMatches(true, 0, text, start, word.length());
    }
}
