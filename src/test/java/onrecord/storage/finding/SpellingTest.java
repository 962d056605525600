package onrecord.storage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("ottoline marsh", "orson march", "mira marsden", "bo li");

    private static Optional<String> corrected(String words) {
        return Spelling.corrected(List.of(words.split(" ")), KNOWN);
    }

    @Test
    void oneLetterOfAShortNameMayBeWrongAndTwoOfALongOne() {
        assertThat(corrected("masrh")).contains("marsh");
        assertThat(corrected("ottolynne marsh")).contains("ottoline marsh");
        assertThat(corrected("mrahc")).isEmpty();
        assertThat(corrected("marzzen")).contains("marsden");
    }

    @Test
    void aNameOrItsBeginningStays() {
        assertThat(corrected("marsh")).isEmpty();
        assertThat(corrected("otto mars")).isEmpty();
    }

    @Test
    void ofTwoThatAreAsNearTheOneInMoreArticlesIsMeant() {
        assertThat(corrected("marzh")).contains("marsh");
    }

    @Test
    void shortWordsAndOtherWordsStay() {
        assertThat(corrected("bu")).isEmpty();
        assertThat(corrected("harbour")).isEmpty();
    }

    @Test
    void aNameThatTwoWordsAreCorrectedToIsSaidOnce() {
        assertThat(corrected("masrh or marzh or harbour")).contains("marsh or harbour");
        assertThat(corrected("marsh or marzh")).contains("marsh");
        assertThat(corrected("marsh or harbour or marsh")).as("what is typed twice").isEmpty();
    }
}
