package onrecord.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import org.junit.jupiter.api.Test;

/** Who "I" is. */
class FirstPersonTest {

    private static final Extractor EXTRACTOR = new Extractor(English.LANGUAGE);
    private static final String BYLINE = "Why the mill must stay\n\nBy Hanna Vik\n\nMay 3, 2021\n\n";

    private static List<String> speakers(String text) {
        return EXTRACTOR.extract(new ArticleReader().read(text, Metadata.NONE)).statements().stream()
                .map(statement -> statement.speakerKind() + " " + statement.speakerName()).toList();
    }

    @Test
    void theAuthorOfAColumnIsI() {
        assertThat(speakers(BYLINE + "I said the mill was old. I told the owner in March that the roof leaked.\n"))
                .containsOnly("PERSON Hanna Vik");
    }

    @Test
    void inAQuotationIIsWhoeverSpeaks() {
        assertThat(speakers(BYLINE + "“I said it was old. I told him that it leaked,” Olaf Brandt said.\n"))
                .containsOnly("PERSON Olaf Brandt");
    }

    @Test
    void whoeverAnswersInATranscriptIsNotTheAuthor() {
        assertThat(speakers(BYLINE + "BRANDT: I said the mill was old. I told the owner that the roof leaked.\n"))
                .doesNotContain("PERSON Hanna Vik");
    }

    @Test
    void withoutABylineNobodyIsI() {
        assertThat(speakers("Why the mill must stay\n\nI said the mill was old. I told the owner that the roof leaked.\n"))
                .containsOnly("UNNAMED I");
    }
}
