package onrecord.extraction.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** What the words of numbers are worth, from {@code phrases/numbers.txt}. Words are asked for in lower case. */
public final class NumberWords {

    private static final WordSections WORDS = WordSections.read("numbers.txt");
    private static final Map<String, Double> WORTH = numbers("worth");
    private static final Map<String, Double> TIMES = numbers("times");
    private static final Map<String, Double> SHORT_TIMES = numbers("times in short");
    private static final Map<String, Double> SEVERAL = numbers("several");
    private static final Set<String> SOME_OF = WORDS.set("some of");

    private NumberWords() {}

    private static Map<String, Double> numbers(String section) {
        Map<String, Double> numbers = new HashMap<>();
        for (String line : WORDS.lines(section)) {
            int blank = line.indexOf(' ');
            numbers.put(line.substring(0, blank), Double.valueOf(line.substring(blank + 1)));
        }
        return Map.copyOf(numbers);
    }

    /** The numbers that are written as one word: "zero" to "twenty", and the tens. */
    public static Set<String> spelled() {
        return WORTH.keySet();
    }

    /** What such a word is worth, null when it is none. */
    public static @Nullable Double worth(String word) {
        return WORTH.get(word);
    }

    /** "million"; after a currency also "m". */
    static @Nullable Double times(String word, boolean money) {
        Double times = TIMES.get(word);
        return times != null || !money && word.length() == 1 ? times : SHORT_TIMES.get(word);
    }

    /** The least that "dozens" are. */
    static @Nullable Double several(String word) {
        return SEVERAL.get(word);
    }

    static boolean isSomeOf(String word) {
        return SOME_OF.contains(word);
    }
}
