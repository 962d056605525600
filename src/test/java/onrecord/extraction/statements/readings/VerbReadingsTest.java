package onrecord.extraction.statements.readings;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that the tagger misses. */
class VerbReadingsTest {

    @Test
    void aPluralNounMayBeAVerb() {
        assertThat(credited("But Brandt claims that the ferry is old.")).containsExactly("Brandt | claims | the ferry is old");
    }

    @Test
    void aNounMayBeAParticiple() {
        assertThat(credited("Vera Holt left, warning that the ferry was old.")).containsExactly("Vera Holt | warning | the ferry was old");
    }

    @Test
    void aHeadlineQuotesRightBehindItsVerb() {
        assertThat(credited("Vera Holt slams “wrong” law")).containsExactly("Vera Holt | slams | “wrong” law");
        assertThat(credited("Vera Holt sells “the finest” boats")).isEmpty();
    }
}
