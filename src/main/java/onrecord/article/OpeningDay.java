package onrecord.article;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a story begins with in the line of its first words, as news sites without a line for it print it: <em>June 3, 2021 A bridge has been
 * opened …</em>, <em>(June 3, 2021) The council …</em>. A sentence that begins with a day goes on otherwise: <em>June 3, 2021 was …</em>.
 *
 * @param labelled whether it says that it is the day: <em>date 2021-06-03 Bridge opened</em>
 * @param length how much of the paragraph it takes, the space after it included
 */
record OpeningDay(LocalDate day, boolean labelled, int length) {

    private static final int LONGEST = 40;
    private static final Pattern BEFORE =
            Pattern.compile("\\W{0,2}(date:? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("[)\\]]?\\s?(?:[-–—|]\\s?)?(?=[\"“]?\\p{Lu})");

    /** The day a paragraph begins with, null when it begins with none. */
    static @Nullable OpeningDay of(String paragraph) {
        String start = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        PrintedDay day = PrintedDay.first(start);
        Matcher before = BEFORE.matcher(day == null ? "" : start.substring(0, day.span().start()));
        if (day == null || !before.matches()) {
            return null;
        }
        Matcher after = AFTER.matcher(paragraph).region(day.span().end(), paragraph.length());
        return after.lookingAt() && after.end() > day.span().end() ? new OpeningDay(day.day(), before.group(1) != null, after.end()) : null;
    }
}
