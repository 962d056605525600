package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** He and she. */
class GendersTest {

    @Test
    void aGivenNameTellsWhoIsMeant() {
        assertThat(said("Olaf Brandt and Vera Holt left. “It is old,” she said.")).containsExactly("Vera Holt: “It is old,”");
        assertThat(said("Olaf Brandt and Vera Holt left. “It is old,” he said.")).containsExactly("Olaf Brandt: “It is old,”");
    }
}
