package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** A day of a month that is not named: <em>the 15th of this month</em>, <em>the 4th of last month</em>. */
final class OrdinalDayForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of(NUMBER, "the");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        int dayAt = words.is(at, "the") ? at + 1 : at;
        boolean ordinal = words.digits(dayAt) > 0 && words.digits(dayAt) <= 2 && words.isOrdinalEnding(dayAt + 1);
        if (!ordinal || !words.is(dayAt + 2, "of") || !words.is(dayAt + 4, "month")) {
            return null;
        }
        Integer offset = switch (words.at(dayAt + 3)) {
            case "this", "the" -> Integer.valueOf(0);
            case "last" -> Integer.valueOf(-1);
            case "next" -> Integer.valueOf(1);
            default -> null;
        };
        LocalDate published = reading.published();
        return offset == null ? null : new Found(dayAt + 5, published == null ? null : day(published.plusMonths(offset), words.number(
                dayAt)));
    }

    private static @Nullable Edtf day(LocalDate month, int day) {
        try {
            return Edtf.day(month.withDayOfMonth(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
