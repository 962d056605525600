package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How sure a statement is. */
class ConfidenceTest {

    private static double confidence(String text) {
        return only(text).confidence();
    }

    @Test
    void quotedWordsBesideANameAreTheSurest() {
        assertThat(confidence("“The ferry is old,” Vera Holt said.")).isGreaterThan(0.95);
        assertThat(confidence("Vera Holt said the ferry was old.")).isBetween(0.85, 0.95);
        assertThat(confidence("Vera Holt spoke of a long and hard winter.")).isLessThan(confidence("Vera Holt said the ferry was old."));
    }

    @Test
    void aPronounAndADescriptionLowerIt() {
        double named = confidence("Vera Holt said the ferry was old.");
        assertThat(confidence("She said the ferry was old.")).isLessThan(named);
        assertThat(confidence("A worker said the ferry was old.")).isLessThan(named);
    }

    @Test
    void distanceLowersIt() {
        double beside = confidence("Vera Holt told reporters the ferry was old.");
        double borrowed = Credits.statements(
                "Vera Holt left the harbour office on Monday with two bags and a heavy coat of blue wool, saying the ferry was old.")
                .get(0).confidence();
        assertThat(borrowed).isLessThan(beside - 0.2);
    }

    @Test
    void whatWasPerhapsNotSaidIsLessSure() {
        assertThat(confidence("Vera Holt may say the ferry is old.")).isLessThan(confidence("Vera Holt says the ferry is old."));
    }

    @Test
    void itIsAShare() {
        assertThat(confidence("They know the ferry is old.")).isBetween(0.3, 0.7);
    }
}
