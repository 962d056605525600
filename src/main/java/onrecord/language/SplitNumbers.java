package onrecord.language;

import java.util.Locale;
import java.util.Set;
import onrecord.text.WordSections;

/**
 * Finds the end of a number that is printed in parts, as some sites do: <em>“20, 000 people”</em>, <em>“a magnitude of 6. 1”</em>. Only
 * where it can hardly be two: not in <em>“in rooms 20, 300 guests”</em> or <em>“he was 30. 12 men fled”</em>.
 */
final class SplitNumbers {

    private static final WordSections WORDS = WordSections.read("split-numbers.txt");
    private static final Set<String> BEFORE_THOUSANDS = WORDS.set("before thousands");
    private static final Set<String> BEFORE_DECIMALS = WORDS.set("before decimals");
    private static final Set<String> SMALL_WORDS = WORDS.set("small words");
    private static final Set<String> BEHIND_DECIMALS = WORDS.set("behind decimals");
    private static final String CURRENCIES = "$£€¥";
    private static final int GROUP = 3;
    private static final int LONGEST_WORD = 15;

    private final Characters text;

    SplitNumbers(Characters text) {
        this.text = text;
    }

    /** Where a number ends of which these are the first figures; the same end when no part of it follows. */
    int end(int start, int end) {
        boolean first = end - start <= GROUP && digits(start) == end - start && ".,:/".indexOf(text.at(start - 1)) < 0;
        boolean parted = first && text.at(end + 1) == ' ' && text.isDigit(end + 2);
        return !parted ? end : text.at(end) == ',' ? thousands(start, end) : text.at(end) == '.' ? decimal(start, end) : end;
    }

    private int thousands(int start, int end) {
        int at = end;
        boolean sure = CURRENCIES.indexOf(text.at(start - 1)) >= 0;
        while (text.at(at) == ',' && text.at(at + 1) == ' ' && digits(at + 2) == GROUP && !text.isWordPart(at + 2 + GROUP)) {
            sure |= text.at(at + 2) == '0';
            at += 2 + GROUP;
        }
        return sure || BEFORE_THOUSANDS.contains(wordBefore(start)) ? at : end;
    }

    private int decimal(int start, int end) {
        int last = end + 2 + digits(end + 2);
        boolean fraction = last - end <= 4 && !text.isWordPart(last);
        boolean counted = text.at(last) == '%' || BEHIND_DECIMALS.contains(wordBehind(last + 1));
        return fraction && (counted || isMeasured(start)) ? last : end;
    }

    private boolean isMeasured(int start) {
        String word = wordBefore(start);
        String measure = SMALL_WORDS.contains(word) ? wordBefore(start - 1 - word.length()) : word;
        return BEFORE_DECIMALS.contains(measure);
    }

    private int digits(int from) {
        int at = from;
        while (at - from <= GROUP && text.isDigit(at)) {
            at++;
        }
        return at - from;
    }

    /** The word before a blank or a hyphen, in lower case. */
    private String wordBefore(int at) {
        int end = at - 1;
        int from = end;
        while (end - from < LONGEST_WORD && Character.isLetter(text.at(from - 1))) {
            from--;
        }
        boolean beside = text.at(end) == ' ' || text.at(end) == '-';
        return beside && from < end ? text.between(from, end).toLowerCase(Locale.ROOT) : "";
    }

    private String wordBehind(int from) {
        int end = from;
        while (end - from < LONGEST_WORD && Character.isLetter(text.at(end))) {
            end++;
        }
        return end == from ? "" : text.between(from, end).toLowerCase(Locale.ROOT);
    }
}
