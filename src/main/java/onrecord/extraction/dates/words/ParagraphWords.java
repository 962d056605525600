package onrecord.extraction.dates.words;

import java.util.Arrays;
import java.util.Locale;
import onrecord.text.Span;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text as words, numbers and signs, for the date forms to look at. Asking beyond either end gives the empty word, so that a
 * form may look around freely.
 */
public final class ParagraphWords {

    private static final int LONGEST = 24;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    /** Most words are never asked for: each is made small when it is. */
    private final @Nullable String[] lower;
    private final int count;

    public ParagraphWords(String text, Span stretch) {
        this.text = text;
        int[] from = new int[Math.max(4, stretch.length() / 3)];
        int[] to = new int[from.length];
        int found = 0;
        int at = stretch.start();
        while (at < stretch.end()) {
            int end = end(text, at, stretch.end());
            if (end > at) {
                if (found == from.length) {
                    from = Arrays.copyOf(from, 2 * found);
                    to = Arrays.copyOf(to, 2 * found);
                }
                from[found] = at;
                to[found++] = end;
            }
            at = Math.max(end, at + 1);
        }
        this.starts = from;
        this.ends = to;
        this.count = found;
        this.lower = new String[found];
    }

    /** The end of the letters, the figures or the sign that stands here; the same offset for a blank. */
    private static int end(String text, int start, int limit) {
        char c = text.charAt(start);
        int end = start + 1;
        if (Character.isLetter(c)) {
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(c)) {
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return start;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public int count() {
        return count;
    }

    /** The word in lower case; empty beyond the ends. */
    public String at(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        String word = lower[index];
        if (word == null) {
            word = ends[index] - starts[index] <= LONGEST ? text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT) : "…";
            lower[index] = word;
        }
        return word;
    }

    /** What is known of the word, null when nothing is. */
    public <V> @Nullable V knownBy(WordMap<V> map, int index) {
        return map.get(text, starts[index], ends[index]);
    }

    public boolean is(int index, String word) {
        return at(index).equals(word);
    }

    public boolean is(int index, String... words) {
        String word = at(index);
        for (String wanted : words) {
            if (word.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Where the word stands in the text. */
    public int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The stretch from one word up to, but without, another. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    public boolean isCapitalised(int index) {
        return index >= 0 && index < count && Character.isUpperCase(text.charAt(starts[index]));
    }

    /** Whether the word has nothing between it and the one before. */
    public boolean isGlued(int index) {
        return index > 0 && index < count && starts[index] == ends[index - 1];
    }

    public boolean isNumber(int index) {
        return index >= 0 && index < count && isDigit(text.charAt(starts[index])) && ends[index] - starts[index] <= 9;
    }

    public boolean isWord(int index) {
        return index >= 0 && index < count && Character.isLetter(text.charAt(starts[index]));
    }

    /** The value of a number in digits, -1 when it is not one. */
    public int number(int index) {
        return isNumber(index) ? Integer.parseInt(text, starts[index], ends[index], 10) : -1;
    }

    /** How many digits the number has, 0 when it is not one. */
    public int digits(int index) {
        return isNumber(index) ? ends[index] - starts[index] : 0;
    }

    /** "th" and the like, right behind a number: <em>20th</em>. */
    public boolean isOrdinalEnding(int index) {
        return isGlued(index) && is(index, "st", "nd", "rd", "th");
    }

    public boolean isDash(int index) {
        return is(index, "-", "–", "—", "‑", "‐", "−");
    }

    /** Whether a sentence begins with this word, as far as the signs before it tell. */
    public boolean beginsSentence(int index) {
        int before = index - 1;
        while (is(before, "\"", "“", "”", "‘", "'", "«", "»", "„", "(", "[", "`")) {
            before--;
        }
        return before < 0 || is(before, ".", "!", "?", ":", "…", "|", "•", "—", "–", "_");
    }
}
