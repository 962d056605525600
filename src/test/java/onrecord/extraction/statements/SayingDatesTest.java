package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.days;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When something was said. */
class SayingDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt said on 3 May 2019 that the ferry was old.",
        "On 3 May 2019, Vera Holt said the ferry was old.",
        "“It is old,” Vera Holt told reporters in Oslo on 3 May 2019.",
        "“It is old,” Vera Holt said on 3 May 2019, referring to the ferry of 1932."})
    void theAdverbialOfTheVerbTells(String text) {
        assertThat(days(text)).startsWith("2019-05-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "At a press conference on 3 May 2019, Vera Holt said the ferry was old.",
        "Speaking at a news conference on 3 May 2019, Vera Holt said the ferry was old.",
        "In a statement issued on 3 May 2019, the port said the ferry was old.",
        "According to a statement on 3 May 2019, the ferry was old."})
    void theSceneTells(String text) {
        assertThat(days(text)).containsExactly("2019-05-03");
    }

    @Test
    void aBookTellsItsYear() {
        assertThat(days("“It is old,” Vera Holt wrote in her 2011 book.")).containsExactly("2011");
        assertThat(days("Vera Holt told an inquiry into the 2011 fire that the ferry was old.")).containsExactly("never");
    }

    @Test
    void aDateAmongTheWordsTellsNothing() {
        assertThat(days("Vera Holt said that the ferry sank on 3 May 2019.")).containsExactly("never");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“It is old,” said Vera Holt, a captain since 2006.",
        "“It is old,” said Vera Holt, who joined the port in 2006.",
        "Vera Holt, elected in 2014, said the ferry was old.",
        "After the ferry sank on 3 May 2019, Vera Holt promised to resign.",
        "After a debate on 3 May 2019, Vera Holt said the ferry was old.",
        "The ferry, which sank on 3 May 2019, was old, Vera Holt said."})
    void anotherDateInTheSentenceTellsNothing(String text) {
        assertThat(days(text)).containsExactly("never");
    }

    @Test
    void anAnswerIsGivenWhenSomebodyAsks() {
        assertThat(days("Asked on 7 May 2024 about the sale in 2022, Vera Holt said it had been fair.")).containsExactly("2024-05-07");
        assertThat(days("Asked about the sale in 2022, Vera Holt said it had been fair.")).containsExactly("never");
    }

    @Test
    void theDayMayStandBehindTheSpeakersName() {
        assertThat(days("“It is old,” said Leroy Pines on 7 May 2024, outside the shelter.")).containsExactly("2024-05-07");
    }

    @Test
    void theSentenceBeforeMayTellOfTheScene() {
        assertThat(days("Hanna Vik held a news conference in Oslo on 2 May 2023. “We lost it all,” she said."))
                .containsExactly("2023-05-02");
        assertThat(days("Hanna Vik spoke to reporters in Oslo on 2 May 2023. “We lost it all,” Vik said.")).containsExactly("2023-05-02");
        assertThat(days("Hanna Vik sold the ferry on 2 May 2023. “We lost it all,” she said.")).containsExactly("never");
        assertThat(days("Hanna Vik held a news conference before 2 May 2023. “We lost it all,” she said.")).containsExactly("never");
        assertThat(days("Hanna Vik spoke to reporters on 2 May 2023. “We lost it all,” Olaf Brandt said.")).containsExactly("never");
    }
}
