package onrecord.storage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    private static SoughtWords words(String text, String... beginnings) {
        return new SoughtWords(text, List.of(beginnings), List.of());
    }

    @Test
    void aStarEndsTheBeginningOfAWord() {
        assertThat(SoughtWords.of("new sanct* now")).isEqualTo(words("new   now", "sanct"));
        assertThat(SoughtWords.of("sanct*")).isEqualTo(words(" ", "sanct"));
        assertThat(SoughtWords.of("élect* 2018*")).isEqualTo(words("   ", "élect", "2018"));
    }

    @Test
    void otherStarsAreLeftAsTheyAre() {
        for (String typed : List.of("2 * 3", "*sanct", "s*", "-sanct*", "\"sanct*\"", "sanct*ion", "plain words")) {
            assertThat(SoughtWords.of(typed)).isEqualTo(words(typed));
        }
    }

    @Test
    void phrasesAreKeptAsTheyWereTyped() {
        assertThat(SoughtWords.of("the \"Not guilty\" plea \"don't know\"").phrases()).containsExactly("Not guilty", "don t know");
        assertThat(SoughtWords.of("\"new sanct* now\"")).isEqualTo(
                new SoughtWords("\"new sanct* now\"", List.of(), List.of("new sanct now")));
        for (String typed : List.of("-\"not guilty\"", "\"guilty\"", "\"not guilty\" or acquitted", "not guilty", "\"not guilty")) {
            assertThat(SoughtWords.of(typed).phrases()).as(typed).isEmpty();
        }
        assertThat(SoughtWords.of("\"guilty or not\"").phrases()).hasSize(1);
    }

    @Test
    void beginningsAreBounded() {
        assertThat(SoughtWords.of("ab* ".repeat(500)).beginnings()).hasSize(10);
    }
}
