package onrecord.extraction.numbers;

import java.util.Set;
import onrecord.extraction.numbers.NumberReader.Read;
import onrecord.extraction.numbers.Quantity.Form;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Knows the words beside a number that make a range of it: <em>at least 12</em>, <em>up to 40</em>, <em>12 or more</em>, <em>some 200</em>. */
final class RangeWords {

    private static final WordSections WORDS = WordSections.read("numbers.txt");
    private static final Set<String> AT_LEAST = WORDS.set("at least");
    private static final Set<String> AT_MOST = WORDS.set("at most");
    private static final Set<String> NEARLY = WORDS.set("nearly");
    private static final Set<String> ABOUT = WORDS.set("about");
    private static final Set<String> OR_MORE = WORDS.set("or more");
    private static final Set<String> OR_FEWER = WORDS.set("or fewer");

    private static final int LONGEST = 3;

    private final NumberReader numbers;

    RangeWords(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The number with what these words make of it. */
    Quantity quantity(int start, int last, Read number, Form form, @Nullable String unit) {
        String before = before(start);
        String behind = behind(last);
        boolean least = AT_LEAST.contains(before) || OR_MORE.contains(behind) || number.open();
        boolean most = (AT_MOST.contains(before) || NEARLY.contains(before) || OR_FEWER.contains(behind)) && !number.open();
        boolean about = ABOUT.contains(before) || NEARLY.contains(before) || ABOUT.contains(behind);
        int to = OR_MORE.contains(behind) || OR_FEWER.contains(behind) || ABOUT.contains(behind) ? last + length(behind) : last;
        return new Quantity(from(start), to, form == Form.MONEY && start < last && !isDigitOrWord(start) ? start + 1 : start,
                most && !least ? null : number.value(), least ? null : number.value(), about, form, unit);
    }

    private boolean isDigitOrWord(int at) {
        return Character.isLetterOrDigit(numbers.word(at).charAt(0));
    }

    /** Where these words and the number begin. */
    int from(int start) {
        return start - length(before(start));
    }

    boolean isAbout(int start) {
        return ABOUT.contains(before(start));
    }

    private static int length(String words) {
        return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }

    /** The longest of these phrases that ends right before the number, "" without one. */
    private String before(int start) {
        String longest = "";
        String words = "";
        for (int length = 1; length <= LONGEST && start - length >= 0; length++) {
            words = length == 1 ? numbers.word(start - 1) : numbers.word(start - length) + " " + words;
            longest = isKnown(words) ? words : longest;
        }
        return longest;
    }

    private static boolean isKnown(String words) {
        return AT_LEAST.contains(words) || AT_MOST.contains(words) || NEARLY.contains(words) || ABOUT.contains(words);
    }

    private String behind(int last) {
        String one = numbers.word(last + 1);
        String two = one + " " + numbers.word(last + 2);
        return OR_MORE.contains(two) || OR_FEWER.contains(two) || ABOUT.contains(two) ? two : OR_MORE.contains(one) ? one : "";
    }
}
