package onrecord.extraction.dates.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.numbers.NumberWords;

/** What the calendar's words mean: months, weekdays, numbers. All in lower case. */
public final class CalendarNames {

    private static final List<String> MONTHS = lowerCase(Month.values());
    private static final List<String> WEEKDAYS = lowerCase(DayOfWeek.values());
    private static final List<String> ORDINALS = List.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Map<String, Integer> ORDINAL = new HashMap<>();
    private static final Map<String, Integer> MONTH = new HashMap<>();
    private static final Map<String, Integer> WEEKDAY = new HashMap<>();

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            MONTH.put(MONTHS.get(i), i + 1);
            MONTH.put(MONTHS.get(i).substring(0, 3), i + 1);
        }
        MONTH.put("sept", 9);
        for (int i = 0; i < ORDINALS.size(); i++) {
            ORDINAL.put(ORDINALS.get(i), i + 1);
        }
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            WEEKDAY.put(WEEKDAYS.get(i), i + 1);
        }
        Map.of("mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thur", 4, "thurs", 4, "fri", 5, "sat", 6, "sun",
                7).forEach(WEEKDAY::put);
    }

    private CalendarNames() {}

    /** Java names its months and weekdays in English, regardless of the locale. */
    private static List<String> lowerCase(Enum<?>[] days) {
        return Arrays.stream(days).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** These words and the names of the months, written out or not. */
    public static Set<String> months(Set<String> words) {
        return joined(words, MONTH.keySet());
    }

    /** These words and the names of the weekdays, written out or not. */
    public static Set<String> weekdays(Set<String> words) {
        return joined(words, WEEKDAY.keySet());
    }

    /** These words and "first" to "twentieth". */
    public static Set<String> ordinals(Set<String> words) {
        return joined(words, ORDINAL.keySet());
    }

    /** These words and the numbers that are written as one word. */
    public static Set<String> numbers(Set<String> words) {
        return joined(words, NumberWords.spelled());
    }

    private static Set<String> joined(Set<String> words, Collection<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /** 1 to 12, also for an abbreviation; 0 when it is no month. */
    public static int month(String word) {
        return MONTH.getOrDefault(word, 0);
    }

    /** Whether a month is written out, so that it needs no full stop and no number beside it. */
    public static boolean isFullMonth(String word) {
        return MONTHS.contains(word);
    }

    /** 1 (Monday) to 7, also for an abbreviation; 0 when it is no weekday. */
    public static int weekday(String word) {
        return WEEKDAY.getOrDefault(word, 0);
    }

    /** Whether a weekday is written out. */
    public static boolean isFullWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** 1 to 20, 0 when it is no ordinal. */
    public static int ordinal(String word) {
        return ORDINAL.getOrDefault(word, 0);
    }

    /** "twenty" plus "second": the value of one or two words that count a day of the month; 0 when they do not. */
    public static int spokenDay(String word, String next) {
        if (ordinal(word) > 0) {
            return ordinal(word);
        }
        int tens = word.equals("thirtieth") ? 30 : word.equals("twenty") ? 20 : word.equals("thirty") ? 30 : 0;
        int units = ordinal(next);
        return word.equals("thirtieth") ? 30 : tens > 0 && units > 0 && units < 10 && tens + units <= 31 ? tens + units : 0;
    }

    /** "seven" is 7, "ninety" is 90; -1 when it is no number. */
    public static int number(String word) {
        Double worth = NumberWords.worth(word);
        return worth == null ? -1 : worth.intValue();
    }
}
