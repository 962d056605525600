package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reporting clauses before a quotation. */
class ClausesBeforeTest {

    @Test
    void theClauseBeforeIntroducesTheQuotation() {
        assertThat(credited("Vera Holt said: “The ferry is late.”")).containsExactly("Vera Holt | said | “The ferry is late.”");
        assertThat(credited("Vera Holt posted a picture with the caption “So proud”.")).containsExactly("Vera Holt | posted | “So proud”");
    }

    @Test
    void aWordInMarksIsNotSaid() {
        assertThat(credited("Vera Holt wore a “lucky” hat.")).isEmpty();
    }

    @Test
    void somethingIsLikenedToTheWords() {
        assertThat(credited("Vera Holt compared it to “a sponge that drips”."))
                .containsExactly("Vera Holt | compared | “a sponge that drips”");
        assertThat(credited("Vera Holt likened the dam to “a sieve”.")).containsExactly("Vera Holt | likened | the dam to “a sieve”");
    }

    @Test
    void whatAColonAnnouncesIsNotTheNextSpeakers() {
        assertThat(credited("Vera Holt tweeted: “We sail again!” Her deputy, Olaf Brandt, replied: “At last.”"))
                .containsExactly("Vera Holt | tweeted | “We sail again!”", "Her deputy, Olaf Brandt | replied | “At last.”");
        assertThat(credited("“We sail again!” Olaf Brandt replied.")).containsExactly("Olaf Brandt | replied | “We sail again!”");
    }
}
