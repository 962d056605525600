package onrecord.extraction.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in the Extended Date/Time Format (ISO 8601-2): {@code "2014-03"}, {@code "XXXX-02-04"} (year unknown), {@code "2022-02-24"},
 * {@code "2016/2019"}, {@code "201X"}.
 *
 * @param text the EDTF notation
 * @param earliest the first day it can mean, null when the year is unknown
 * @param latest the last day it can mean, null when the year is unknown
 */
public record Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    @Override
    public String toString() {
        return text;
    }
}
