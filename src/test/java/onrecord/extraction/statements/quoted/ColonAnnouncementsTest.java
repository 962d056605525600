package onrecord.extraction.statements.quoted;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line that announces the next paragraph. */
class ColonAnnouncementsTest {

    @Test
    void theLineBeforeAnnouncesTheSpeaker() {
        assertThat(credited("Vera Holt continued:\n“The ferry is old.”")).containsExactly("Vera Holt | continued | “The ferry is old.”");
        assertThat(credited("From the Evening Herald:\n“The ferry is old.”")).containsExactly("Evening Herald | : | “The ferry is old.”");
    }

    @Test
    void aTopicIsNoSpeaker() {
        assertThat(credited("On the ferry:\n“The ferry is old.”")).isEmpty();
    }
}
