package onrecord.extraction.numbers;

import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one number without the words around it: "1.2 million", "twenty-five", "two hundred and fifty", "dozens", "half a million". */
final class NumberReader {

    /** A number of more words is none. */
    private static final int LONGEST = 10;

    /** Behind a comma and a blank, as badly set texts have it: "1, 400". */
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

    private static final Pattern DIGITS = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})++|\\d{1,15})(?:\\.\\d{1,6})?+");

    /**
     * A number.
     *
     * @param value what it is, or the least it can be
     * @param open whether it can be more: "dozens"
     * @param times what a "million" behind the digits multiplied them by, 1 without one
     * @param last index of its last word
     */
    record Read(double value, boolean open, double times, int last) {}

    private final Sentence sentence;

    NumberReader(Sentence sentence) {
        this.sentence = sentence;
    }

    String word(int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    /** The number that begins here, null when none does. */
    @Nullable
    Read at(int start, boolean money) {
        String word = word(start);
        if (word.isEmpty()) {
            return null;
        }
        if (Character.isDigit(word.charAt(0))) {
            return digits(start, word, money);
        }
        Double several = NumberWords.several(word);
        if (several != null) {
            return several(start, several);
        }
        if (word.equals("tens") && word(start + 1).equals("of") && NumberWords.several(word(start + 2)) != null) {
            Read counted = at(start + 2, money);
            return counted == null ? null : new Read(10 * counted.value, true, 1, counted.last);
        }
        return words(start, word);
    }

    private @Nullable Read digits(int start, String word, boolean money) {
        String figures = word.replace(" ", "");
        if (!DIGITS.matcher(figures).matches()) {
            return null;
        }
        double value = Double.parseDouble(figures.replace(",", ""));
        double times = 1;
        int last = start;
        while (!isNumbered(start) && word(last).length() <= 3 && word(last + 1).equals(",")
                && THREE_DIGITS.matcher(word(last + 2)).matches()) {
            value = value * 1000 + Double.parseDouble(word(last + 2));
            last += 2;
        }
        if (word(last + 1).equals("-") && NumberWords.times(word(last + 2), false) != null) {
            last++;
        }
        Double next = NumberWords.times(word(last + 1), money);
        while (next != null && last - start < LONGEST) {
            times *= next;
            last++;
            next = NumberWords.times(word(last + 1), money);
        }
        return new Read(value * times, false, times, last);
    }

    /** "in rooms <em>20</em>, 300 guests", "on May 20, 300 guests": it tells which one, and not how many. */
    private boolean isNumbered(int at) {
        return at > 0 && sentence.token(at - 1).tag().startsWith("N");
    }

    /** "hundreds of thousands". */
    private Read several(int start, double least) {
        Double counted = word(start + 1).equals("of") ? NumberWords.several(word(start + 2)) : null;
        return counted == null ? new Read(least, true, 1, start) : new Read(least / 2 * counted, true, 1, start + 2);
    }

    private @Nullable Read words(int start, String word) {
        boolean some = NumberWords.isSomeOf(word);
        if (some || word.equals("a") || word.equals("an") || word.equals("half")) {
            int at = word.equals("half") && (word(start + 1).equals("a") || word(start + 1).equals("an")) ? start + 2 : start + 1;
            at += some && word(at).equals("of") ? 1 : 0;
            Double times = NumberWords.times(word(at), false);
            if (times == null) {
                return null;
            }
            return new Read(times * (word.equals("half") ? 0.5 : some ? 2 : 1), some, 1, at);
        }
        return NumberWords.worth(word) == null ? null : spelled(start);
    }

    /** "two hundred and fifty thousand": what is smaller is added, what multiplies multiplies what came before it. */
    private Read spelled(int start) {
        double total = 0;
        double open = 0;
        int last = start - 1;
        for (int at = start; at < sentence.size() && at - start < LONGEST; at++) {
            String word = word(at);
            Double worth = NumberWords.worth(word);
            Double times = NumberWords.times(word, false);
            if (worth != null && goesOn(open, worth)) {
                open += worth;
                last = at;
            } else if (times != null && times >= 1000) {
                total += Math.max(1, open) * times;
                open = 0;
                last = at;
            } else if (times != null) {
                open = Math.max(1, open) * times;
                last = at;
            } else if (!links(at, last, open)) {
                break;
            }
        }
        return new Read(total + open, false, 1, last);
    }

    private static boolean goesOn(double open, double worth) {
        return open == 0 || open % 100 == 0 && worth < 100 || open % 10 == 0 && open % 100 >= 20 && worth < 10;
    }

    /** "twenty-five", "two hundred and fifty". */
    private boolean links(int at, int last, double open) {
        boolean hyphen = word(at).equals("-") && open % 100 >= 20;
        boolean and = word(at).equals("and") && open >= 100;
        Double next = NumberWords.worth(word(at + 1));
        return at == last + 1 && (hyphen || and) && next != null && goesOn(open, next);
    }
}
