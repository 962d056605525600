package onrecord.extraction.dates.forms;

import java.time.LocalDate;
import java.util.Set;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A day counted from the day of writing: <em>yesterday</em>, <em>tonight</em>, <em>this morning</em>, <em>the day after tomorrow</em>. A
 * capital within a sentence makes it a name: <em>USA Today</em>, <em>Congress of Tomorrow</em>;
 * the <em>people of tomorrow</em> have no date.
 */
final class TodayForm implements DateForm {

    private static final Set<String> BEGINNINGS =
            Set.of("the", "day", "night", "this", "last", "today", "tonight", "yesterday", "tomorrow");

    /** "today's world" is not that of one day. */
    private static final Set<String> NOWADAYS = Phrases.set("dates/of-these-days.txt");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        if (words.is(at, "the", "day") && words.is(words.is(at, "the") ? at + 1 : at, "day")) {
            int i = words.is(at, "the") ? at + 2 : at + 1;
            boolean before = words.is(i, "before") && words.is(i + 1, "yesterday");
            boolean after = words.is(i, "after") && words.is(i + 1, "tomorrow");
            return before || after ? found(i + 2, before ? -2 : 2, reading) : null;
        }
        if (words.is(at, "this") && words.is(at + 1, "morning", "afternoon", "evening")) {
            return found(at + 2, 0, reading);
        }
        if (words.is(at, "last") && words.is(at + 1, "night", "evening")) {
            return found(at + 2, -1, reading);
        }
        if (words.is(at, "the", "night") && words.is(words.is(at, "the") ? at + 1 : at, "night")) {
            int i = words.is(at, "the") ? at + 2 : at + 1;
            return words.is(i, "before") && words.is(i + 1, "last") ? found(i + 2, -2, reading) : null;
        }
        if (words.isCapitalised(at) && !words.beginsSentence(at)) {
            return null;
        }
        if (words.is(at, "tomorrow") && words.is(at - 1, "better", "brighter", "new")) {
            return null;
        }
        if (words.is(at - 1, "of") && !words.is(at - 2, "as", "end", "morning", "evening", "afternoon", "night")) {
            return null;
        }
        if (words.is(at + 1, "'", "’") && words.is(at + 2, "s") && NOWADAYS.contains(words.at(at + 3))) {
            return null;
        }
        return switch (words.at(at)) {
            case "today", "tonight" -> found(at + 1, 0, reading);
            case "yesterday" -> found(at + 1, -1, reading);
            case "tomorrow" -> found(at + 1, 1, reading);
            default -> null;
        };
    }

    private static Found found(int end, int days, DateContext reading) {
        LocalDate published = reading.published();
        return new Found(end, published == null ? null : Edtf.day(published.plusDays(days)));
    }
}
