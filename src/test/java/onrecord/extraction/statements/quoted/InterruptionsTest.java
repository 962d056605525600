package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dashes in the middle of a quotation. */
class InterruptionsTest {

    @Test
    void whoActsBetweenTheDashesSpeaks() {
        assertThat(said("“It rained” — Holt paused — “for weeks.”")).containsExactly("Holt: “It rained” “for weeks.”");
        assertThat(said("“It rained” – the captain wiped her eyes – “for weeks.”"))
                .containsExactly("the captain: “It rained” “for weeks.”");
    }

    @Test
    void aRemarkWithoutAPersonIsNone() {
        assertThat(said("“Rain” — a word from the north — “snow”.")).isEmpty();
    }
}
