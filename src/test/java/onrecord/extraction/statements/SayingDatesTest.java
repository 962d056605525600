package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When something was said. */
class SayingDatesTest {

    @Test
    void theDateBesideTheVerbTells() {
        assertThat(days("Vera Holt said on 3 May 2019 that the ferry was old.")).containsExactly("2019-05-03");
    }

    @Test
    void aDateAmongTheWordsTellsNothing() {
        assertThat(days("Vera Holt said that the ferry sank on 3 May 2019.")).containsExactly("never");
    }
}
