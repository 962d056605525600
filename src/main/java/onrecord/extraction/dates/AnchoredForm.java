package onrecord.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit seen from the date last mentioned: <em>the next day</em>, <em>the same year</em>, <em>that month</em>, <em>the following
 * week</em>, <em>earlier in the day</em>, <em>the day before</em>.
 */
final class AnchoredForm implements DateForm {

    @Override
    public @Nullable Found read(Words words, int at, Reading reading) {
        if (words.is(at, "earlier", "later") && words.is(at + 1, "in", "that") && Unit.of(words.at(at + 3)) != null && words.is(at + 2, "the")) {
            return found(at + 4, Unit.of(words.at(at + 3)), 0, reading);
        }
        if (words.is(at, "earlier", "later", "late", "early") && words.is(at + 1, "that", "the") && words.is(at + 2, "day", "same")) {
            return words.is(at + 2, "day") && words.is(at + 1, "that") ? found(at + 3, Unit.DAY, 0, reading) : null;
        }
        if (words.is(at, "that") && Unit.of(words.at(at + 1)) != null && !words.at(at + 1).endsWith("s") && words.is(at - 1, PREPOSITIONS)) {
            return found(at + 2, Unit.of(words.at(at + 1)), 0, reading);
        }
        if (words.is(at, "the") && words.is(at + 1, "day") && words.is(at + 2, "before", "after") && !words.isWord(at + 3)) {
            return found(at + 3, Unit.DAY, words.is(at + 2, "before") ? -1 : 1, reading);
        }
        if (!words.is(at, "the")) {
            return null;
        }
        Unit unit = words.is(at + 2, "morning", "evening", "afternoon", "night") ? Unit.DAY : Unit.of(words.at(at + 2));
        if (unit == null || words.at(at + 2).endsWith("s")) {
            return null;
        }
        return switch (words.at(at + 1)) {
            case "next" -> unit == Unit.DAY ? found(at + 3, unit, 1, reading) : null;
            case "following" -> found(at + 3, unit, 1, reading);
            case "previous", "preceding" -> found(at + 3, unit, -1, reading);
            case "same" -> found(at + 3, unit, 0, reading);
            default -> null;
        };
    }

    private static final String[] PREPOSITIONS = {"on", "in", "of", "later", "earlier", "by", "during", "imports", "since", "until"};

    private static Found found(int end, Unit unit, int offset, Reading reading) {
        Edtf last = reading.last();
        boolean known = last != null && (unit.compareTo(Unit.MONTH) >= 0 || last.isDay());
        LocalDate base = known ? last.earliest() : reading.published();
        try {
            return new Found(end, base == null ? null : unit.whole(base, offset));
        } catch (DateTimeException | IllegalArgumentException e) {
            return new Found(end, null);
        }
    }
}
