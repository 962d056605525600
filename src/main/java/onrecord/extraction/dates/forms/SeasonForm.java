package onrecord.extraction.dates.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.extraction.dates.words.ParagraphWords;
import onrecord.text.Edtf.Season;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/** A season: <em>last summer</em>, <em>the spring of 2014</em>, <em>winter 2021</em>, <em>in autumn</em>. The fall of a city is not one. */
final class SeasonForm implements DateForm {

    private static final Set<String> BEGINNINGS = Set.of("last", "this", "next", "the", "past", "spring", "springtime", "summer",
            "summertime", "autumn", "fall", "winter");

    @Override
    public Set<String> beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Found read(ParagraphWords words, int at, DateContext reading) {
        boolean led = words.is(at, "last", "this", "next", "the", "past");
        int seasonAt = led ? at + 1 : at;
        boolean past = words.is(seasonAt, "past");
        seasonAt += past ? 1 : 0;
        Season season = season(words.at(seasonAt));
        if (season == null || words.isCapitalised(seasonAt) && words.isCapitalised(seasonAt - 1)) {
            return null;
        }
        int end = seasonAt + 1;
        YearBeside year = YearBeside.at(words, end, reading);
        if (year != null) {
            return new Found(year.end(), year.year() == null ? null : Edtf.season(year.year(), season));
        }
        int figuresAt = words.is(end, "of") ? end + 2 : end + 1;
        LocalDate published = reading.published();
        if (words.is(figuresAt - 1, "'", "’", "‘") && words.digits(figuresAt) == 2 && published != null) {
            return new Found(figuresAt + 1, Edtf.season(YearForm.ofFigures(words.number(figuresAt), published), season));
        }
        boolean bare = !led || words.is(at, "the") && (!words.is(at - 1, "in", "by", "until", "during", "over", "since", "for")
                || words.is(end, "of", "in"));
        if (bare) {
            return null;
        }
        return new Found(end, published == null ? null
                : dated(past ? "last" : words.at(at), season, published, reading.tense(words, at, end)));
    }

    private static @Nullable Edtf dated(String lead, Season season, LocalDate published, Tense tense) {
        try {
            int year = published.getYear();
            boolean inWinterOfLastYear = season == Season.WINTER && published.getMonthValue() <= 2;
            Edtf now = Edtf.season(inWinterOfLastYear ? year - 1 : year, season);
            LocalDate begin = Objects.requireNonNull(now.earliest(), "a season of a known year begins on a known day");
            LocalDate end = Objects.requireNonNull(now.latest(), "a season of a known year ends on a known day");
            boolean begun = !begin.isAfter(published);
            boolean over = end.isBefore(published);
            int years = switch (lead) {
                case "last" -> over ? 0 : -1;
                case "next" -> begun ? 1 : 0;
                case "this" -> 0;
                default -> tense == Tense.FUTURE && over ? 1 : tense.looksBack() && !begun ? -1 : 0;
            };
            return Edtf.season(begin.getYear() + years, season);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Season season(String word) {
        return switch (word) {
            case "spring", "springtime" -> Season.SPRING;
            case "summer", "summertime" -> Season.SUMMER;
            case "autumn", "fall" -> Season.AUTUMN;
            case "winter" -> Season.WINTER;
            default -> null;
        };
    }
}
