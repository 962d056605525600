package onrecord.extraction.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateForm.Found;
import onrecord.language.Sentence;
import onrecord.text.Span;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article: <em>on Wednesday</em>, <em>4 February</em>, <em>last month</em>, <em>from 2016-19</em>. Each
 * word is shown to the date forms in turn; the first one that knows an expression beginning there has it. Noise is never looked at.
 * Thread-safe; takes time linear in the length of the text.
 */
public final class DateFinder {

    private static final List<DateForm> FORMS = List.of(
            new NumericDayForm(), new HolidayForm(), new CalendarDayForm(), new OrdinalDayForm(), new NthWeekdayForm(),
            new QuarterForm(), new PartOfYearForm(), new DecadeForm(), new SeasonForm(), new MonthForm(), new WeekdayForm(),
            new TodayForm(),
            new StretchForm(), new AnchoredForm(), new CountForm(), new TheUnitForm(), new UnitForm(), new YearForm());

    private static final WordMap<List<DateForm>> FORMS_BY_BEGINNING = new WordMap<>(formsByBeginning());
    private static final List<DateForm> FORMS_OF_NUMBERS = formsByBeginning().get(DateForm.NUMBER);

    private static Map<String, List<DateForm>> formsByBeginning() {
        Map<String, List<DateForm>> forms = new HashMap<>();
        for (DateForm form : FORMS) {
            form.beginnings().forEach(word -> forms.computeIfAbsent(word, key -> new ArrayList<>()).add(form));
        }
        return forms;
    }

    /** In reading order, none overlapping. */
    public List<DateMention> find(ParsedArticle article, List<Sentence> sentences) {
        List<ParagraphWords> paragraphs = new ArrayList<>();
        for (Span paragraph : article.paragraphs()) {
            paragraphs.add(new ParagraphWords(article.text(), paragraph));
        }
        DateContext reading = new DateContext(article.publishedOn(), new Tenses(sentences), article.text().contains("May")
                && MayAsName.in(paragraphs));
        List<DateMention> mentions = new ArrayList<>();
        for (ParagraphWords words : paragraphs) {
            find(words, reading, mentions);
        }
        return mentions;
    }

    private static void find(ParagraphWords words, DateContext reading, List<DateMention> mentions) {
        int at = 0;
        int free = 0;
        while (at < words.count()) {
            Found found = read(words, at, reading);
            if (found == null) {
                at++;
                continue;
            }
            mentions.add(new DateMention(words.span(Math.max(free, withModifiers(words, at)), found.end()), found.date()));
            if (found.date() != null && found.isTold()) {
                reading.remember(found.date());
            }
            at = found.end();
            free = at;
        }
    }

    private static @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        List<DateForm> forms = words.isNumber(at) ? FORMS_OF_NUMBERS : words.knownBy(FORMS_BY_BEGINNING, at);
        if (forms == null) {
            return null;
        }
        for (DateForm form : forms) {
            Found found = form.read(words, at, reading);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "early", "late", "mid-" before a date belong to it. */
    private static int withModifiers(ParagraphWords words, int at) {
        int start = at;
        start -= words.isDash(start - 1) && words.is(start - 2, "mid", "early", "late") ? 2 : 0;
        start -= words.is(start - 1, "early", "late", "earlier", "later") ? 1 : 0;
        return start;
    }
}
