package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({"2018-07-16, 16 July 2018", "2018-07, July 2018", "2018, 2018", "XXXX-02-04, 4 February", "XXXX-02, February",
        "2016/2019, 2016 to 2019", "201X, 2010s", "20XX, 21st century", "19XX, 20th century", "10XX, 11th century", "2017-22, summer 2017",
        "2017-35, third quarter of 2017", "2018-07-16/2018-08-02, 16 July 2018 to 2 August 2018"})
    void aDateIsWrittenAsPeopleDo(String edtf, String written) {
        assertThat(WrittenDate.of(edtf)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"soon", "2018-7", "18-07-16"})
    void whatIsNoSuchDateStaysAsItIs(String other) {
        assertThat(WrittenDate.of(other)).isEqualTo(other);
    }
}
