package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speakers in the sentence before. */
class SentenceBeforeTest {

    @Test
    void whoeverReportsOrActsThereSpeaks() {
        assertThat(said("The ferry is old, Vera Holt said. “We painted it twice.”"))
                .containsExactly("Vera Holt: The ferry is old “We painted it twice.”");
        assertThat(said("Vera Holt shook her head. “We painted it twice last year.”"))
                .containsExactly("Vera Holt: “We painted it twice last year.”");
    }

    @Test
    void aReporterWithANameActs() {
        assertThat(said("“Sit!” a guard yelled. Reporter Vera Holt kept walking. “I have a pass!”"))
                .containsExactly("a guard: “Sit!”", "Vera Holt: “I have a pass!”");
    }
}
