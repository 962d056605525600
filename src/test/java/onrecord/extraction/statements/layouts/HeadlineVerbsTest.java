package onrecord.extraction.statements.layouts;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs in headlines. */
class HeadlineVerbsTest {

    @Test
    void theVerbMayStandInTheMiddleOrAtTheEnd() {
        assertThat(credited("Former Envoy Says Talks Have Failed\nThe talks ended on Monday."))
                .containsExactly("Former Envoy | Says | Talks Have Failed");
        assertThat(credited("Talks Have Failed, Former Envoy Says\nThe talks ended on Monday."))
                .containsExactly("Former Envoy | Says | Talks Have Failed");
    }
}
