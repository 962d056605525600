package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import onrecord.text.Edtf.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02-24, 2022-02-24, 2022-02-24",
        "2014-03, 2014-03-01, 2014-03-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "1998, 1998-01-01, 1998-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2017-22, 2017-06-01, 2017-08-31",
        "2017-24, 2017-12-01, 2018-02-28",
        "2017-35, 2017-07-01, 2017-09-30",
        "2016/2019, 2016-01-01, 2019-12-31",
        "2017-02-04/2017-02-05, 2017-02-04, 2017-02-05",
        "XXXX-02-04, ,",
        "XXXX-02, ,",
    })
    void aNotationHasItsFirstAndItsLastDay(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text)).contains(new Edtf(text, earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2017-02-30", "2017-13", "2017-99", "2017-2-3", "17", "2019/2016", "2016/2017/2018",
        "199X-02", "XXXX-02-30"})
    void whatIsNoDateIsNone(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }

    @Test
    void datesAreWrittenInTheFormat() {
        assertThat(Edtf.day(LocalDate.of(2022, 2, 24))).hasToString("2022-02-24");
        assertThat(Edtf.month(YearMonth.of(987, 3))).hasToString("0987-03");
        assertThat(Edtf.season(2017, Season.AUTUMN)).hasToString("2017-23");
        assertThat(Edtf.quarter(2017, 1)).hasToString("2017-33");
        assertThat(Edtf.dayOfUnknownYear(2, 29)).hasToString("XXXX-02-29");
        assertThat(Edtf.range(Edtf.year(2016), Edtf.year(2019))).hasToString("2016/2019");
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> new Edtf("soon", null, null)).hasMessageContaining("soon");
        assertThatThrownBy(() -> Edtf.decade(1995)).hasMessageContaining("1995");
        assertThatThrownBy(() -> Edtf.quarter(2017, 5)).hasMessageContaining("5");
        assertThatThrownBy(() -> Edtf.dayOfUnknownYear(2, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Edtf.year(12_345)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Edtf.range(Edtf.year(2019), Edtf.year(2016))).hasMessageContaining("2019/2016");
    }
}
