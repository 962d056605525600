package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of the axis under bars, with what it leads to: a year of months, or a week of days, each beginning with the first, eighth, fifteenth … of a month.
 *
 * @param label that stands in it, empty where it is too narrow for one
 * @param name of the stretch, as people say it
 * @param address of what there is of it
 * @param x where it begins, in per cent of the axis
 * @param width in per cent
 */
@TemplateData
public record AxisCell(String label, String name, String address, String x, String width) {

    /** In per cent: on the narrowest phones a year takes as much. */
    private static final double NARROWEST = 7;

    /**
     * @param first day of the axis
     * @param steps how many months or days are on it
     * @param wanted where the reader is: a cell leads to the same within its days
     */
    static List<AxisCell> of(LocalDate first, int steps, TimelineQuery wanted) {
        boolean daily = wanted.isShort();
        List<AxisCell> cells = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= steps; i++) {
            if (i == steps || isBeginning(at(first, i, daily), daily)) {
                cells.add(cell(first, begin, i, steps, wanted));
                begin = i;
            }
        }
        return cells;
    }

    private static LocalDate at(LocalDate first, int step, boolean daily) {
        return daily ? first.plusDays(step) : first.plusMonths(step);
    }

    private static boolean isBeginning(LocalDate day, boolean daily) {
        return daily ? day.getDayOfMonth() % 7 == 1 : day.getMonthValue() == 1;
    }

    private static AxisCell cell(LocalDate first, int begin, int end, int steps, TimelineQuery wanted) {
        boolean daily = wanted.isShort();
        Days days = new Days(at(first, begin, daily), at(first, end, daily).minusDays(1));
        double width = 100.0 * (end - begin) / steps;
        String label = Integer.toString(daily ? days.first().getDayOfMonth() : days.first().getYear());
        return new AxisCell(width < NARROWEST ? "" : label, days.name(), wanted.within(days).toString(), percent(100.0 * begin / steps),
                percent(width));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
