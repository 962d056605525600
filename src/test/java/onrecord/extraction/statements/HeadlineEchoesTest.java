package onrecord.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

/** Headlines that the article says more fully. */
class HeadlineEchoesTest {

    private static List<String> said(String title, String body) {
        return Credits.statements(title + "\n" + body, new Span(0, title.length())).stream().map(ExtractedStatement::text).toList();
    }

    @Test
    void aHeadlineThatTheArticleRepeatsIsLeftOut() {
        String body = "The old ferry will sail in the first week of May, Vera Holt said.";
        assertThat(said("Vera Holt says old ferry will sail in May", body))
                .containsExactly("The old ferry will sail in the first week of May");
    }

    @Test
    void aHeadlineThatSaysSomethingElseIsKept() {
        String body = "The fare will rise, Vera Holt said.";
        assertThat(said("Vera Holt says old ferry will sail in May", body)).hasSize(2);
    }
}
