package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects kept apart from their verbs. */
class InterruptedSubjectsTest {

    @Test
    void whoeverTheClauseStandsBehindSpeaks() {
        assertThat(said("Hugo Lind is a pilot. Said Lind: “I am tired of it.”\n\n"
                + "But Karl Beck — even as he says that the ferry is safe — has sold it."))
                .anyMatch(found -> found.startsWith("Karl Beck: the ferry is safe"));
    }
}
