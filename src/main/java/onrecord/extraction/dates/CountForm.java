package onrecord.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date counted off in units: <em>two weeks ago</em>, <em>a year earlier</em>, <em>three days later</em>, <em>nearly four years ago</em>,
 * <em>year-ago</em>. "Ago" counts from the article's date, the others from the date last mentioned.
 */
final class CountForm implements DateForm {

    private static final Set<String> BEGINNINGS = Names.numbers(Set.of(NUMBER, "a", "an", "year"));

    private static final int MOST = 2000;

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        int i = at;
        int count;
        if (words.is(i, "year") && words.isDash(i + 1) && words.is(i + 2, "ago", "earlier")) {
            return found(i + 3, Unit.YEAR, -1, reading.published());
        }
        if (words.is(i, "a", "an")) {
            count = 1;
            i++;
            if (words.is(i, "couple") && words.is(i + 1, "of")) {
                count = 2;
                i += 2;
            } else if (words.is(i, "decade") || words.is(i, "full", "whole")) {
                i += words.is(i, "decade") ? 0 : 1;
            }
        } else {
            count = words.isNumber(i) ? words.number(i) : Names.number(words.at(i));
            i++;
            if (count > 0 && words.isDash(i) && Names.number(words.at(i + 1)) > 0 && Names.number(words.at(i + 1)) < 10) {
                count += Names.number(words.at(i + 1));
                i += 2;
            }
        }
        Unit unit = Unit.of(words.at(i));
        if (count <= 0 || count > MOST || unit == null) {
            return null;
        }
        i++;
        if (words.is(i, "or") && words.is(i + 1, "so")) {
            i += 2;
        }
        return switch (words.at(i)) {
            case "ago" -> found(i + 1, unit == Unit.YEAR && count == 1 ? Unit.MONTH : unit, unit == Unit.YEAR && count == 1 ? -12
                    : -count, reading.published());
            case "earlier", "before", "previously" -> found(i + 1, unit, -count, reading.anchor(unit));
            case "later", "afterwards" -> found(i + 1, unit, count, reading.anchor(unit));
            default -> null;
        };
    }

    private static Found found(int end, Unit unit, int count, @Nullable LocalDate base) {
        try {
            return new Found(end, base == null ? null : unit.away(base, count));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Found(end, null);
        }
    }
}
