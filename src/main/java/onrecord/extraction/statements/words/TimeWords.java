package onrecord.extraction.statements.words;

import java.util.Set;
import onrecord.extraction.dates.words.CalendarNames;
import onrecord.language.Gazetteer;
import onrecord.text.WordSections;

/** Words that tell when and never who: "Friday" in <em>A report Friday said…</em> */
public final class TimeWords {

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

    private static final Set<String> NEAR = Set.of("last", "this", "next", "earlier");
    private static final Set<String> TIMES =
            WordSections.read("statements/figurative-senses.txt").set("parts of the calendar", "stretches of time");

    private static final Set<String> MEASURES =
            WordSections.read("statements/figurative-senses.txt").set("parts of the calendar", "short times", "long times");

    private TimeWords() {}

    /** <em>last week</em>, <em>this month</em>, <em>last April</em>; both in lower case. */
    public static boolean isStretch(String before, String form) {
        return NEAR.contains(before) && (TIMES.contains(form) || Gazetteer.isCalendarWord(form));
    }

    /** <em>two weeks</em>, <em>hours</em>: what time is counted in. */
    public static boolean isMeasure(String lemma) {
        return MEASURES.contains(lemma);
    }

    /** @param form in lower case */
    public static boolean isDay(String form) {
        return CalendarNames.isFullWeekday(form) || DAYS.contains(form);
    }
}
