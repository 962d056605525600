package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Quotations under topics. */
class TopicsTest {

    @Test
    void whoeverWasSaidToSpeakSpeaksUnderATopic() {
        assertThat(credited("Vera Holt told reporters on Friday.\nOn the ferry: “It is old and slow.”"))
                .containsExactly("Vera Holt | told | “It is old and slow.”");
    }

    @Test
    void aTopicAloneNamesNobody() {
        assertThat(credited("The ferry sailed on Friday.\nOn the ferry: “It is old and slow.”")).isEmpty();
    }
}
