package onrecord.explorer;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days, both ends included. A whole month or year is one for whoever speaks of it, and has others before and after it. */
record Days(LocalDate first, LocalDate last) {

    Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    private boolean isYear() {
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    private boolean isMonth() {
        return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
    }

    /** Whether it is a day, a month or a year. */
    boolean isOne() {
        return first.equals(last) || isMonth() || isYear();
    }

    /** In the Extended Date/Time Format: {@code 2018}, {@code 2018-07}, {@code 2018-07-16}, {@code 2018-07-16/2018-07-20}. */
    String edtf() {
        if (isYear()) {
            return first.toString().substring(0, "2018".length());
        }
        if (isMonth()) {
            return first.toString().substring(0, "2018-07".length());
        }
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /** {@code July 2018}. */
    String name() {
        return WrittenDate.of(edtf());
    }

    /** The day, month or year before, when it is such a one. */
    Optional<Days> before() {
        return isOne() ? Optional.of(moved(-1)) : Optional.empty();
    }

    /** The day, month or year after. */
    Optional<Days> after() {
        return isOne() ? Optional.of(moved(1)) : Optional.empty();
    }

    private Days moved(int by) {
        if (isYear()) {
            return new Days(first.plusYears(by), first.plusYears(by + 1L).minusDays(1));
        }
        if (isMonth()) {
            return new Days(first.plusMonths(by), first.plusMonths(by + 1L).minusDays(1));
        }
        return new Days(first.plusDays(by), last.plusDays(by));
    }
}
