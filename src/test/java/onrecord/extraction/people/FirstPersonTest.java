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

    @Test
    void whoeverSignsALetterIsI() {
        String letter = "Keep the mill\n\n%s\n\n%s\n%s\n";
        String words = "As a nurse who works nights, I believe that the mill should stay.";
        assertThat(speakers(letter.formatted("Sir – " + words, "Hanna Vik", "Lund"))).containsExactly("PERSON Hanna Vik");
        assertThat(speakers(letter.formatted("To the Editor:\n\n" + words, "DR HANNA VIK", "Lund, Norra")))
                .containsExactly("PERSON Hanna Vik");
        assertThat(speakers(letter.formatted(words, "Yours faithfully,\nHanna Vik (Mrs)", "Lund"))).containsExactly("PERSON Hanna Vik");
    }

    @Test
    void ofSeveralLettersNobodyIsTheOnlyWriter() {
        String letter = "Sir – I believe that the mill should %s.\n\n%s\nLund\n\n";
        assertThat(speakers("Letters\n\n" + letter.formatted("stay", "Hanna Vik") + letter.formatted("go", "Olaf Brandt")))
                .allMatch(speaker -> speaker.startsWith("UNNAMED"));
        assertThat(speakers("Keep the mill\n\nI believe that the mill should stay.\n\nHanna Vik\nLund\n"))
                .allMatch(speaker -> speaker.startsWith("UNNAMED"));
    }
}
