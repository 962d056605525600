package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

class MonthsTest {

    /** From November 2022 on. */
    private static Months months(int... counts) {
        List<Map<String, Object>> points = IntStream.range(0, counts.length)
                .mapToObj(i -> Map.<String, Object>of("firstDay", LocalDate.of(2022, 11, 1).plusMonths(i).toString(), "count", counts[i]))
                .toList();
        return Months.of(new Fields(Map.of("points", points, "earlier", 3, "undated", 2, "vague", 1)));
    }

    @Test
    void theHighestBarFillsThePictureAndTheLowestIsSeen() {
        Months months = months(1, 0, 200);
        assertThat(months.most()).isEqualTo(200);
        assertThat(months.bars()).extracting(Months.Bar::height).containsExactly(1, 0, Months.HEIGHT);
        assertThat(months.bars()).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isEqualTo(Months.HEIGHT));
    }

    @Test
    void barsStandSideBySideAndYearsAreNamedWhereTheyBegin() {
        Months months = months(1, 1, 1);
        assertThat(months.bars()).extracting(Months.Bar::x).containsExactly(0, Months.STEP, 2 * Months.STEP);
        assertThat(months.bars()).extracting(Months.Bar::year).containsExactly("2022", "", "2023");
        assertThat(months.bars()).extracting(Months.Bar::name).containsExactly("November 2022", "December 2022", "January 2023");
        assertThat(months.width()).isGreaterThanOrEqualTo(3 * Months.STEP);
    }

    @Test
    void whatHasNoMonthIsCountedApart() {
        assertThat(months(1).unplaced()).isEqualTo(6);
    }

    @Test
    void aSeriesOfNothingIsNoPicture() {
        assertThat(months().bars()).isEmpty();
        assertThat(months(0, 0).bars()).extracting(Months.Bar::height).containsExactly(0, 0);
    }
}
