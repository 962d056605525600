package onrecord.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of many words, such as all known surnames, with a number for each: their letters one after the other and a table of their numbers, which
 * together take a quarter of what a {@code HashSet} of strings does. Words are told apart by their capitals.
 */
public final class PackedWords {

    private final String letters;
    /** Where each word begins among the letters, and behind the last one where it ends. */
    private final int[] starts;
    /** The number of a word after its hash, from 1; 0 for an empty place. */
    private final int[] table;

    /** The numbers of the words are in their order, from 0; a word that is there twice has one. */
    public PackedWords(Collection<String> words) {
        List<String> each = words.stream().distinct().toList();
        StringBuilder all = new StringBuilder();
        starts = new int[each.size() + 1];
        table = new int[4 * Integer.highestOneBit(Math.max(1, each.size()))];
        for (int i = 0; i < each.size(); i++) {
            all.append(each.get(i));
            starts[i + 1] = all.length();
        }
        letters = all.toString();
        for (int i = 0; i < each.size(); i++) {
            table[place(each.get(i))] = i + 1;
        }
    }

    public int size() {
        return starts.length - 1;
    }

    public boolean contains(String word) {
        return indexOf(word) >= 0;
    }

    /** The number of the word, -1 when it is none of these. */
    public int indexOf(String word) {
        return table[place(word)] - 1;
    }

    /** The words in their order. */
    public Stream<String> words() {
        return IntStream.range(0, size()).mapToObj(this::word);
    }

    private String word(int index) {
        return letters.substring(starts[index], starts[index + 1]);
    }

    /** Where the word stands in the table, or would. */
    private int place(String word) {
        int hash = word.hashCode() * 0x9E3779B1;
        int place = (hash ^ hash >>> 16) & table.length - 1;
        while (table[place] != 0 && !isAt(table[place] - 1, word)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private boolean isAt(int index, String word) {
        int start = starts[index];
        return starts[index + 1] - start == word.length() && letters.startsWith(word, start);
    }
}
