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
    void aRivalNamedSinceLowersIt() {
        String begin = "Vera Holt runs the harbour.\n";
        String end = "The ferry was built in 1932.\n“The ferry is old,” she said.";
        double sure = confidence(begin + end);
        assertThat(confidence(begin + "Mary Lind owns the ferry.\n" + end.replace("she", "Vera Holt"))).isGreaterThanOrEqualTo(sure);
        assertThat(confidence("Vera Holt runs the harbour, which Mary Lind owns.\n" + end)).isLessThan(sure - 0.1);
        assertThat(confidence("Vera Holt runs the harbour, which Paul Lind owns.\n" + end)).isEqualTo(sure);
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

    @Test
    void aPlanIsLessSurelyUtteredThanAnAssertion() {
        double said = confidence("Vera Holt said the ferry was old.");
        assertThat(confidence("Vera Holt decided to sell the ferry.")).isLessThan(said - 0.15);
        assertThat(confidence("Vera Holt agreed to sell the ferry.")).isEqualTo(confidence("Vera Holt decided to sell the ferry."));
        assertThat(confidence("Vera Holt agreed that the ferry was old.")).isEqualTo(said);
        assertThat(confidence("Few understood Vera Holt’s belief that the ferry was old.")).isLessThan(0.6);
    }

    @Test
    void aVerbInsideAnotherClauseLowersIt() {
        double said = confidence("Vera Holt said the ferry was old.");
        assertThat(confidence("The port was closed because Vera Holt said the ferry was old.")).isLessThan(said - 0.1);
    }

    @Test
    void wordsWithoutTheirSubjectLowerIt() {
        double said = confidence("Vera Holt said the ferry was old.");
        assertThat(Credits.statements("They sold a ferry which Vera Holt said was old.")).isNotEmpty()
                .allMatch(statement -> statement.confidence() < said - 0.2);
    }
}
