package onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that is not English is kept and says so; nothing is read in it. */
class ForeignTextTest {

    private static final Extractor EXTRACTOR = new Extractor(Language.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | \"Wir haben gewonnen\", sagte Anna Keller am Montag. Der Rat hatte das Geld für die Brücke nicht bewilligt.",
        "es | «Hemos ganado», dijo Ana Ruiz el lunes, pero el alcalde Pedro Soler no quiso hablar con los periodistas.",
        "ja | 市長のアナ・ケラーさんは「勝った」と述べた。App Storeおよびサイトで配布する。"
    })
    void nothingIsReadInATextThatIsNotEnglish(String language, String text) {
        Extraction found = extract(text);
        assertThat(found.article().language()).isEqualTo(language);
        assertThat(found.article().text()).isEqualTo(text);
        assertThat(found.persons()).isEmpty();
        assertThat(found.statements()).isEmpty();
        assertThat(found.events()).isEmpty();
        assertThat(found.dates()).isEmpty();
    }

    @Test
    void anEnglishTextWithForeignWordsIsRead() {
        assertThat(extract("\"C'est la vie,\" said Ana Ruiz, who had lost the race in Le Mans on Monday.").statements()).hasSize(1);
        assertThat(extract("Ana Ruiz slams law").persons()).hasSize(1);
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new ArticleReader().read(text, Metadata.NONE));
    }
}
