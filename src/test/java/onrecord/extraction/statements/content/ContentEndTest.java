package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a content ends. */
class ContentEndTest {

    @Test
    void aRelativeClauseEndsBeforeTheMainVerb() {
        assertThat(credited("The death of Karl Beck, who once said that ships were prisons, came as a surprise."))
                .containsExactly("Karl Beck, who | said | ships were prisons");
        assertThat(credited("The office, which said the ferry was safe, closed on Monday."))
                .allMatch(credit -> credit.endsWith("said | the ferry was safe"));
        assertThat(credited("Karl Beck, who said that the dam, if it was mended, would hold, went home."))
                .allMatch(credit -> credit.endsWith("said | the dam, if it was mended, would hold"));
    }

    @Test
    void aRelativeClauseEndsAtItsComma() {
        assertThat(credited("The nurse Vera Holt, who wants to leave, wept."))
                .containsExactly("The nurse Vera Holt, who | wants | to leave");
    }

    @Test
    void whatSomebodysLawyerSaysEndsBeforeTheMainVerb() {
        assertThat(credited("Vera Holt, whose lawyer Karl Beck said the case was closed, left by a side door."))
                .containsExactly("whose lawyer Karl Beck | said | the case was closed");
        assertThat(credited("Vera Holt said the case was closed, left by a side door and wept.")).hasSize(1);
    }

    @Test
    void whatIsForeseenIsSaidAsWell() {
        assertThat(credited("Vera Holt said the ferry was old and the road would be closed."))
                .containsExactly("Vera Holt | said | the ferry was old and the road would be closed");
    }

    @Test
    void itEndsBeforeTheMainClauseWithANewSubject() {
        assertThat(credited("While a judge called the plan for the port unlawful, his decision was overturned by a court."))
                .containsExactly("a judge | called | the plan for the port unlawful");
        assertThat(credited("While Vera Holt insists she is well, doctors are worried."))
                .containsExactly("Vera Holt | insists | she is well");
        assertThat(credited(
                "When Vera Holt noted that Beck has never paid ― as was true for some years ― Beck boasted, “That makes me smart.”"))
                .contains("Vera Holt | noted | Beck has never paid ― as was true for some years");
    }

    @Test
    void otherCommasDoNotEndIt() {
        assertThat(credited("Vera Holt said that while the ferry was old, its crew was good."))
                .containsExactly("Vera Holt | said | while the ferry was old, its crew was good");
        assertThat(credited("Because Vera Holt said the ferry, built in 1932, was unsafe, it was sold."))
                .containsExactly("Vera Holt | said | the ferry, built in 1932, was unsafe");
    }

    @Test
    void aThingNamedEndsBeforeAnotherParticiple() {
        assertThat(credited("Vera Holt admires the captain as a “strong leader,” comparing him to her father."))
                .containsExactly("Vera Holt | admires | the captain as a “strong leader,”");
    }

    @Test
    void whoIsAccusedMayBeDescribedInBetween() {
        assertThat(credited("Vera Holt accused Karl Beck, who was born and raised in Norra, of hiding the report."))
                .containsExactly("Vera Holt | accused | Karl Beck, who was born and raised in Norra, of hiding the report");
        assertThat(credited("Vera Holt praised Karl Beck, who was born in Norra, and left."))
                .containsExactly("Vera Holt | praised | Karl Beck");
    }

    @Test
    void itDoesNotEndAtAHyphen() {
        assertThat(credited("Vera Holt proposed new rules on top-earners."))
                .containsExactly("Vera Holt | proposed | new rules on top-earners");
    }

    @Test
    void aClauseThatNeedsAnotherGoesOn() {
        assertThat(credited("A spokesman said that when Holt was asked what she saw by the police, she told them she could not see."))
                .containsExactly(
                        "A spokesman | said | when Holt was asked what she saw by the police, she told them she could not see");
        assertThat(credited("A spokesman said that the ferry sank, Vera Holt told the paper.")).hasSizeLessThanOrEqualTo(2)
                .noneMatch(credit -> credit.startsWith("A spokesman") && credit.contains("told"));
    }

    @Test
    void whenSomebodyWasToldIsNoPartOfTheOrder() {
        assertThat(credited("Vera Holt told her crew never to speak of the leak when they raised concerns."))
                .containsExactly("Vera Holt | told | never to speak of the leak");
        assertThat(credited("Vera Holt told her crew to leave the ferry when the bell rings."))
                .containsExactly("Vera Holt | told | to leave the ferry when the bell rings");
        assertThat(credited("Vera Holt told her crew the ferry was empty when it sank."))
                .containsExactly("Vera Holt | told | the ferry was empty when it sank");
    }

    @Test
    void aQuestionBelongsToTheVerbBeforeIt() {
        assertThat(
                credited("A judge rejected the request, saying the port has no business deciding what news could be useful to passengers."))
                .anyMatch(words -> words.endsWith("the port has no business deciding what news could be useful to passengers"));
    }

    @Test
    void aTimeBehindAVerbBelongsToItsClause() {
        assertThat(credited("Vera Holt noted reports alleging that he claimed during the trial that the ferry was old."))
                .anyMatch(words -> words.endsWith("claimed during the trial that the ferry was old"));
        assertThat(credited("Vera Holt praised the new timetable of the ferry during the trial."))
                .containsExactly("Vera Holt | praised | the new timetable of the ferry");
    }
}
