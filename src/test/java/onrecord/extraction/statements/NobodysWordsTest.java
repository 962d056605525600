package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of nobody, of two in a talk, and words that dashes interrupt. */
class NobodysWordsTest {

    @Test
    void whatANamelessThingLeavesOpenIsNoStatement() {
        assertThat(said("It does not answer whether the ferry was safe.")).isEmpty();
        assertThat(said("The owner does not say whether the ferry was safe.")).isNotEmpty();
    }

    @Test
    void twoWithFullNamesTakeTurns() {
        assertThat(
                said("The talk was recorded on Tuesday.\n\nNed Prior: The well is dry. We dug for a month.\n\nLou Sand: Then dig deeper."))
                .containsExactly("Ned Prior: The well is dry. We dug for a month.", "Lou Sand: Then dig deeper.");
        assertThat(said("Recipe of the week\n\nButter: It has to be cold.\n\nSugar: We use little.")).isEmpty();
    }

    @Test
    void aPhraseGoesOnBehindTheSecondDash() {
        assertThat(credited("Vera Holt pledged to ban all ferries — nine old boats — from entering the port."))
                .containsExactly("Vera Holt | pledged | to ban all ferries — nine old boats — from entering the port");
        assertThat(credited("Vera Holt pledged to ban all ferries — from Monday the port is shut.")).noneMatch(
                credit -> credit.contains("Monday"));
    }
}
