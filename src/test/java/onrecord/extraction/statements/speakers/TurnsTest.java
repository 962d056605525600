package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who has spoken before. */
class TurnsTest {

    @Test
    void whoeverRepliesIsNotTheOneWhoAsked() {
        assertThat(said("“Why?” asked Vera Holt. Ana Ruiz shrugged. “It is old,” she replied.")).containsExactly("Vera Holt: “Why?”",
                "Ana Ruiz: “It is old,”");
    }
}
