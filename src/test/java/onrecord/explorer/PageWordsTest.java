package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void oneIsSingularAndThousandsAreParted() {
        assertThat(PageWords.count(1, "article")).isEqualTo("1 article");
        assertThat(PageWords.count(0, "article")).isEqualTo("0 articles");
        assertThat(PageWords.count(1_234_567, "word")).isEqualTo("1,234,567 words");
    }

    @Test
    void sharesAreWholePercent() {
        assertThat(PageWords.percent(0.871)).isEqualTo("87 %");
        assertThat(PageWords.percent(1.0)).isEqualTo("100 %");
    }

    @Test
    void namesOfTheSchemaAreWords() {
        assertThat(PageWords.small("NOT_GUILTY")).isEqualTo("not guilty");
        assertThat(PageWords.capital("NOT_GUILTY")).isEqualTo("Not guilty");
        assertThat(PageWords.capital("")).isEmpty();
    }

    @Test
    void whatStandsInAnAddressCannotEndIt() {
        assertThat(PageWords.encoded("a b&c=d#e/\u00e9")).isEqualTo("a%20b%26c%3Dd%23e%2F%C3%A9");
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThat(PageWords.web("https://weir.example/a?b=1#c")).isEqualTo("https://weir.example/a?b=1#c");
        assertThat(PageWords.web("javascript:alert(1)")).isEmpty();
        assertThat(PageWords.web("//weir.example")).isEmpty();
        assertThat(PageWords.web(null)).isEmpty();
    }

    @Test
    void noDateIsNoWord() {
        assertThat(PageWords.date(null)).isEmpty();
        assertThat(PageWords.date("2018-07-16")).isEqualTo("16 July 2018");
    }
}
