package onrecord.storage.sql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the columns named {@code …_key} hold them: counted from 1970, an unknown day before all others. */
public final class DayKey {

    static final int UNKNOWN = Integer.MIN_VALUE;
    static final int FIRST = UNKNOWN + 1;
    public static final int LAST = Integer.MAX_VALUE;

    private DayKey() {}

    /** The key of a day; those too far away to be counted become the first or the last. */
    public static int of(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : (int) Math.max(FIRST, Math.min(LAST, day.toEpochDay()));
    }

    /** The day of a key; null for the key of an unknown one. */
    public static @Nullable LocalDate day(int key) {
        return key == UNKNOWN ? null : LocalDate.ofEpochDay(key);
    }
}
