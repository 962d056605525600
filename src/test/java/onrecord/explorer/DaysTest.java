package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Months and years are called by their names, and have others before and after them. */
class DaysTest {

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static String around(Days days) {
        return days.before().map(Days::edtf).orElse("-") + " " + days.edtf() + " " + days.after().map(Days::edtf).orElse("-");
    }

    @Test
    void eachHasItsNeighbours() {
        assertThat(around(days("2016-03-01", "2016-03-31"))).isEqualTo("2016-02 2016-03 2016-04");
        assertThat(around(days("2015-12-01", "2015-12-31"))).isEqualTo("2015-11 2015-12 2016-01");
        assertThat(around(days("2016-01-01", "2016-12-31"))).isEqualTo("2015 2016 2017");
        assertThat(around(days("2016-02-29", "2016-02-29"))).isEqualTo("2016-02-28 2016-02-29 2016-03-01");
    }

    @Test
    void anyOtherStretchHasNone() {
        assertThat(around(days("2016-03-01", "2016-03-30"))).isEqualTo("- 2016-03-01/2016-03-30 -");
        assertThat(around(days("2016-02-01", "2016-03-31"))).isEqualTo("- 2016-02-01/2016-03-31 -");
        assertThat(days("2016-03-01", "2016-03-31").name()).isEqualTo("March 2016");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(() -> days("2016-03-02", "2016-03-01")).hasMessageContaining("2016-03-01 is before");
    }
}
