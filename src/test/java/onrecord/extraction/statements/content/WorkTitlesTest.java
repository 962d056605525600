package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles before a name. */
class WorkTitlesTest {

    @Test
    void aTitleBelongsToTheSource() {
        assertThat(credited("“The Long Pier” director Olaf Brandt called him a friend."))
                .containsExactly("director Olaf Brandt | called | him a friend");
    }
}
