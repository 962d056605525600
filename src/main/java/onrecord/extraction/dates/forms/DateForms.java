package onrecord.extraction.dates.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.extraction.dates.forms.DateForm.Found;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/** All ways to write a date. Where several could begin at a word, the first in this order that knows the expression has it. */
public final class DateForms {

    private static final List<DateForm> ALL = List.of(
            new NumericDayForm(), new HolidayForm(), new CalendarDayForm(), new OrdinalDayForm(), new NthWeekdayForm(),
            new QuarterForm(), new PartOfYearForm(), new DecadeForm(), new SeasonForm(), new MonthForm(), new WeekdayForm(),
            new TodayForm(), new StretchForm(), new AnchoredForm(), new CountForm(), new TheUnitForm(), new UnitForm(), new YearForm());

    private static final WordMap<List<DateForm>> BY_BEGINNING = new WordMap<>(byBeginning());
    private static final List<DateForm> OF_NUMBERS =
            Objects.requireNonNull(byBeginning().get(DateForm.NUMBER), "no form begins with a number");

    private DateForms() {}

    private static Map<String, List<DateForm>> byBeginning() {
        Map<String, List<DateForm>> forms = new HashMap<>();
        for (DateForm form : ALL) {
            form.beginnings().forEach(word -> forms.computeIfAbsent(word, key -> new ArrayList<>()).add(form));
        }
        return forms;
    }

    /** The expression that begins at this word, null when none does. */
    public static @Nullable Found read(ParagraphWords words, int at, DateContext context) {
        List<DateForm> forms = words.isNumber(at) ? OF_NUMBERS : words.knownBy(BY_BEGINNING, at);
        if (forms == null) {
            return null;
        }
        for (DateForm form : forms) {
            Found found = form.read(words, at, context);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
