package onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextFragmentTest {

    private static final String PAGE = "https://courier.example/sluice";

    private static String link(String... words) {
        return TextFragment.link(PAGE, List.of(words)).orElseThrow();
    }

    @Test
    void aFewWordsAreNamedAsTheyAre() {
        assertThat(link("The sluice holds")).isEqualTo(PAGE + "#:~:text=The%20sluice%20holds");
    }

    @Test
    void manyWordsAreNamedByTheirBeginningAndEnd() {
        assertThat(link("The sluice holds as long as nobody opens both gates at once"))
                .isEqualTo(PAGE + "#:~:text=The%20sluice%20holds%20as,both%20gates%20at%20once");
    }

    @Test
    void wordsOfTwoParagraphsAreNamedByTheirBeginningAndEnd() {
        assertThat(link("It holds.\n\nFor now.")).isEqualTo(PAGE + "#:~:text=It%20holds,For%20now");
    }

    @Test
    void signsThatMeanSomethingInAnAddressAreEncoded() {
        assertThat(link("well-known, R&D 100% #1")).isEqualTo(PAGE + "#:~:text=well%2Dknown%2C%20R%26D%20100%25%20%231");
    }

    @Test
    void marksAroundTheWordsAreLeftOut() {
        assertThat(link("“The sluice holds,”")).isEqualTo(PAGE + "#:~:text=The%20sluice%20holds");
    }

    @Test
    void eachStretchIsNamed() {
        assertThat(link("It holds", "for now")).isEqualTo(PAGE + "#:~:text=It%20holds&text=for%20now");
    }

    @Test
    void anAddressThatNamesAPlaceAlreadyKeepsIt() {
        assertThat(TextFragment.link(PAGE + "#gates", List.of("It holds"))).hasValue(PAGE + "#gates:~:text=It%20holds");
    }

    @Test
    void whatHasNoWordsLeadsToThePage() {
        assertThat(link("…")).isEqualTo(PAGE);
    }

    @Test
    void onlyPagesOfTheWebAreLinked() {
        assertThat(TextFragment.link(null, List.of("It holds"))).isEmpty();
        assertThat(TextFragment.link("javascript:alert(1)", List.of("It holds"))).isEmpty();
        assertThat(TextFragment.link("gazette/sluice.txt", List.of("It holds"))).isEmpty();
        assertThat(TextFragment.link("HTTPS://courier.example/", List.of("It holds"))).isPresent();
    }
}
