package onrecord.extraction.statements.words;

import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;

/** Words that tell when and never who: "Friday" in <em>A report Friday said…</em> */
public final class TimeWords {

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

    private TimeWords() {}

    /** @param form in lower case */
    public static boolean isDay(String form) {
        return CalendarNames.isFullWeekday(form) || DAYS.contains(form);
    }
}
