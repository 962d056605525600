package onrecord.extraction.statements;

import java.util.Set;
import onrecord.extraction.dates.Names;

/** Words that tell when and never who: "Friday" in <em>A report Friday said…</em> */
final class TimeWords {

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

    private TimeWords() {}

    /** @param form in lower case */
    static boolean isDay(String form) {
        return Names.isFullWeekday(form) || DAYS.contains(form);
    }
}
