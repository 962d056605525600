package onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void aNameACapitalAndADemonymMeanTheSameCountry() {
        assertThat(Countries.of("U.S.")).contains("United States");
        assertThat(Countries.of("Moscow")).contains("Russia");
        assertThat(Countries.of("Moroccans")).contains("Morocco");
    }

    @Test
    void capitalsAndDemonymsAreNoNamesOfCountries() {
        assertThat(Countries.named("Paris")).isEmpty();
        assertThat(Countries.named("French")).isEmpty();
        assertThat(Countries.ofCapital("France")).isEmpty();
    }

    @Test
    void anyOtherWordMeansNoCountry() {
        assertThat(Countries.of("Reuters")).isEmpty();
        assertThat(Countries.of("")).isEmpty();
    }
}
