package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.Edtf;
import org.junit.jupiter.api.Test;

class DateAgreementTest {

    private static DateAgreement of(String one, String other) {
        return DateAgreement.of(Edtf.parse(one).orElseThrow(), Edtf.parse(other).orElseThrow());
    }

    @Test
    void aDayIsInItsMonthAndItsYear() {
        assertThat(of("2021-05-03", "2021-05-03")).isEqualTo(DateAgreement.SAME_DAY);
        assertThat(of("2021-05-03", "2021-05")).isEqualTo(DateAgreement.COMPATIBLE);
        assertThat(of("2021", "2021-05-03")).isEqualTo(DateAgreement.COMPATIBLE);
        assertThat(of("2021-05-03", "2021-05-05")).isEqualTo(DateAgreement.DIFFERENT);
        assertThat(of("2020", "2021-05-03")).isEqualTo(DateAgreement.DIFFERENT);
    }

    @Test
    void aDayOfAnUnknownYearIsComparedByDayAndMonth() {
        assertThat(of("XXXX-05-03", "XXXX-05-03")).isEqualTo(DateAgreement.SAME_DAY);
        assertThat(of("XXXX-05-03", "2021-05-03")).isEqualTo(DateAgreement.SAME_DAY);
        assertThat(of("XXXX-05", "2021-05-03")).isEqualTo(DateAgreement.COMPATIBLE);
        assertThat(of("XXXX-05-03", "2021-05-05")).isEqualTo(DateAgreement.DIFFERENT);
        assertThat(of("XXXX-05-03", "2021")).isEqualTo(DateAgreement.UNKNOWN);
    }

    @Test
    void aDayAndTheNextAreNoPlainContradiction() {
        assertThat(of("2021-05-03", "2021-05-04")).isEqualTo(DateAgreement.NEXT_DAY);
        assertThat(of("2021-06-01", "2021-05-31")).isEqualTo(DateAgreement.NEXT_DAY);
        assertThat(of("XXXX-02-29", "2021-03-01")).isEqualTo(DateAgreement.NEXT_DAY);
        assertThat(of("XXXX-05-03", "XXXX-05-04")).isEqualTo(DateAgreement.NEXT_DAY);
        assertThat(of("2020", "2021-01-01")).isEqualTo(DateAgreement.DIFFERENT);
        assertThat(of("2020-12", "2021-01")).isEqualTo(DateAgreement.DIFFERENT);
    }

    @Test
    void whatIsNotToldContradictsNothing() {
        assertThat(DateAgreement.of(null, Edtf.year(2021))).isEqualTo(DateAgreement.UNKNOWN);
    }
}
