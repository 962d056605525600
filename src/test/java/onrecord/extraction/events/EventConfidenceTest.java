package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extractor;
import onrecord.language.Language;
import onrecord.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely it is that a report is right. */
class EventConfidenceTest {

    private static final Extractor ENGINE = new Extractor(Language.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Lisbon arrested Milo Trent on Friday.    | Milo Trent is to visit Norway.
            The tenor died in Basel on Monday.                 | Ruth Calder backs the idea of a treaty.
            A court in Basel sentenced Milo Trent to two years. | The board plans to appoint a new director.
            Three men were hurt in the crash.                  | Milo Trent hopes for the endorsement of Ruth Calder by Norway.
            """)
    void aFactInPlainWordsIsSurerThanPlansAndWordsOfManySenses(String surer, String lessSure) {
        assertThat(confidence(surer)).isGreaterThan(confidence(lessSure));
    }

    private static double confidence(String text) {
        return ENGINE.extract(
                new ParsedArticle(text, "x", null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length()))))
                .events().stream().mapToDouble(ExtractedEvent::confidence).max().orElseThrow(() -> new AssertionError(text));
    }
}
