package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs in titles. */
class NamesOfWorksTest {

    @Test
    void aVerbInATitleReportsNothing() {
        assertThat(said("Her single Tell Me You Need Me went to No 1.")).isEmpty();
        assertThat(said("The choir sang I Know That My Father Lives on Sunday.")).isEmpty();
    }

    @Test
    void inAHeadlineEveryWordHasACapital() {
        assertThat(said("Vera Holt Says Ferry Is Very Old")).containsExactly("Vera Holt: Ferry Is Very Old");
        assertThat(said("VERA HOLT SAID THE FERRY WAS OLD.")).hasSize(1);
    }
}
