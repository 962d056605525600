package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    private static final String TEXT = "Bridge reopens after repairs\n\n%sThe bridge has reopened, the council said on Thursday evening.\n";

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "2021-06-03-bridge.txt, 2021-06-03", "news/courier_20210603.txt, 2021-06-03", "2021.06.03.html, 2021-06-03",
        "20210603/bridge.txt, null", "120210603.txt, null", "2021-13-03.txt, null", "2021-02-30.txt, null", "2021-06.txt, null",
        "000_ff8b6b2a0dfb1eca.txt, null", "null, null"
    })
    void theNameOfAFileMayTellTheDay(@Nullable String source, @Nullable String day) {
        assertThat(day(source, "")).isEqualTo(day);
    }

    @Test
    void whatTheTextSaysWins() {
        assertThat(day("2021-06-03.txt", "Published 1 June 2021\n\n")).isEqualTo("2021-06-01");
        assertThat(day("2021-06-03.txt", "Updated: 2 June 2021\n\n")).isEqualTo("2021-06-02");
    }

    @Test
    void aDatelineWithoutYearHasThatOfTheFile() {
        assertThat(day("2021-06-03.txt", "HARLE, June 1 (Reuters) - ")).isEqualTo("2021-06-01");
        assertThat(day("2021-01-02.txt", "HARLE, Dec. 30 (Reuters) - ")).isEqualTo("2020-12-30");
    }

    @Test
    void aDatelineOfAnotherTimeOfYearMakesTheNameWorthless() {
        assertThat(day("2021-06-03.txt", "HARLE, Nov 15 (Reuters) - ")).isNull();
        assertThat(day(null, "HARLE, Nov 15 (Reuters) - ")).isNull();
    }

    private static @Nullable String day(@Nullable String source, String before) {
        Metadata known = new Metadata(null, null, List.of(), null, null, source);
        Object day = new ArticleReader().read(TEXT.replace("%s", before), known).publishedOn();
        return day == null ? null : day.toString();
    }
}
