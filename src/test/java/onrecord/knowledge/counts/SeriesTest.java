package onrecord.knowledge.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static PeriodCount on(String day, int count) {
        return new PeriodCount(LocalDate.parse(day), false, count, 0);
    }

    private static List<String> days(Series series) {
        return series.points().stream().map(point -> point.firstDay() + " " + point.count()).toList();
    }

    @Test
    void whatLiesBetweenIsZero() {
        Series series = Series.of(Period.DAY, List.of(on("2020-02-27", 2), on("2020-03-01", 1)), null, null, 60);
        assertThat(days(series)).containsExactly("2020-02-27 2", "2020-02-28 0", "2020-02-29 0", "2020-03-01 1");
        assertThat(series.points().get(2).lastDay()).isEqualTo("2020-02-29");
    }

    @Test
    void nothingIsAnEmptySeries() {
        assertThat(Series.of(Period.MONTH, List.of(), null, null, 60)).isEqualTo(new Series(Period.MONTH, List.of(), 0, 0, 0));
    }

    @Test
    void daysThatAreAskedForAreThereThoughNothingIs() {
        LocalDate from = LocalDate.parse("2020-05-20");
        assertThat(days(Series.of(Period.MONTH, List.of(), from, LocalDate.parse("2020-07-01"), 60)))
                .containsExactly("2020-05-01 0", "2020-06-01 0", "2020-07-01 0");
        assertThat(days(Series.of(Period.MONTH, List.of(on("2020-06-01", 3)), from, null, 60)))
                .containsExactly("2020-05-01 0", "2020-06-01 3");
    }

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(Period.WEEK.firstDay(LocalDate.parse("2018-07-15"))).isEqualTo("2018-07-09");
        assertThat(Period.WEEK.firstDay(LocalDate.parse("2018-07-16"))).isEqualTo("2018-07-16");
        assertThat(Period.YEAR.firstDay(LocalDate.parse("2018-07-16"))).isEqualTo("2018-01-01");
    }

    @Test
    void allNumbersTogetherAreWhatThereIs() {
        Series series = Series.of(Period.YEAR, List.of(on("1815-01-01", 4), on("2020-01-01", 2), on("2018-01-01", 3),
                new PeriodCount(LocalDate.parse("2010-01-01"), true, 5, 0), new PeriodCount(null, false, 6, 0)), null, null, 3);
        assertThat(days(series)).containsExactly("2018-01-01 3", "2019-01-01 0", "2020-01-01 2");
        assertThat(series.earlier()).isEqualTo(4);
        assertThat(series.vague()).isEqualTo(5);
        assertThat(series.undated()).isEqualTo(6);
    }

    @Test
    void aSeriesOfNoPointsHasAllBeforeIt() {
        Series series = Series.of(Period.DAY, List.of(on("2020-01-01", 2)), null, null, 0);
        assertThat(series.points()).isEmpty();
        assertThat(series.earlier()).isEqualTo(2);
    }

    @Test
    void aHugeRangeIsCutToTheNewestPoints() {
        Series series =
                Series.of(Period.DAY, List.of(on("2020-01-01", 2)), LocalDate.parse("-4000-01-01"), LocalDate.parse("2020-01-02"), 2);
        assertThat(days(series)).containsExactly("2020-01-01 2", "2020-01-02 0");
    }
}
