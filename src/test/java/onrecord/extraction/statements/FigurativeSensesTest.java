package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs of saying and thinking that mean something else here. */
class FigurativeSensesTest {

    @Test
    void claimingLivesOrTitlesIsNoClaim() {
        assertThat(statements("The war claimed 125,000 lives.")).isEmpty();
        assertThat(statements("Rovers claimed a third straight win.")).isEmpty();
        assertThat(credited("Keller claimed the bridge was safe.")).containsExactly("Keller | claimed | the bridge was safe");
    }

    @Test
    void aTimeOrAGameSeesNothing() {
        assertThat(statements("The year saw a rise in crime.")).isEmpty();
        assertThat(statements("A promising attack then saw the ball fall to Olsen.")).isEmpty();
        assertThat(credited("Keller sees a chance for peace.")).containsExactly("Keller | sees | a chance for peace");
    }

    @Test
    void gunsAndBallsAreNotWords() {
        assertThat(statements("Gunmen attacked a village and killed nine people.")).isEmpty();
        assertThat(statements("Troops fired at protesters.")).isEmpty();
        assertThat(statements("Novak slammed the ball into the net.")).isEmpty();
        assertThat(statements("Keller snapped a tie with a late goal.")).isEmpty();
        assertThat(credited("Keller attacked the plan to close the bridge."))
                .containsExactly("Keller | attacked | the plan to close the bridge");
    }

    @Test
    void somethingCalledOrPostedIsNotSaid() {
        assertThat(statements("The council called a meeting.")).isEmpty();
        assertThat(statements("The firm posted a profit of $3 million.")).isEmpty();
        assertThat(credited("Keller called the plan a mistake.")).containsExactly("Keller | called | the plan a mistake");
    }

    @Test
    void whoRulesOnARequestDeniesNothingThatWasSaid() {
        assertThat(statements("Judge Vera Holt denied both motions.")).isEmpty();
        assertThat(statements("The ministry denied the firm's application to build a ferry.")).isEmpty();
        assertThat(statements("The court dismissed the lawsuit.")).isEmpty();
        assertThat(statements("Keller rejected an offer to plead guilty.")).isEmpty();
        assertThat(credited("Keller denied the theft of the ring.")).containsExactly("Keller | denied | the theft of the ring");
        assertThat(credited("Keller denied that the motion was late.")).containsExactly("Keller | denied | the motion was late");
        assertThat(credited("Keller rejected reports of a sale.")).containsExactly("Keller | rejected | reports of a sale");
        assertThat(credited("Keller dismissed the case as “a bad joke”.")).hasSize(1);
        assertThat(credited("Keller rejected the offer as too low.")).containsExactly("Keller | rejected | the offer as too low");
    }

    @Test
    void whatALawRequiresHasNotHappened() {
        assertThat(statements("Federal law requires candidates to disclose their assets.")).isEmpty();
    }

    @Test
    void aDescriptionBeforeANameIsNoVerb() {
        assertThat(credited("Fuming Anna Keller branded the referee a “clown” after the match."))
                .allMatch(line -> line.startsWith("Anna Keller | branded"));
    }

    @Test
    void whoIsQuestionedIsNotDoubted() {
        assertThat(credited("Vera Holt questioned the witness for two hours.")).isEmpty();
        assertThat(credited("Vera Holt questioned the need for a ferry.")).hasSize(1);
    }

    @Test
    void whoLooksAtSomethingSaysNothing() {
        assertThat(statements("Mira Holt saw a man run from the ferry.")).isEmpty();
        assertThat(statements("The town has seen growth, and Leo Marsh will see his doctor on Friday.")).isEmpty();
        assertThat(statements("Anna Keller had never seen the harbour so full as it was that day.")).isEmpty();
        assertThat(credited("Mira Holt saw the offer as a trap.")).containsExactly("Mira Holt | saw | the offer as a trap");
        assertThat(credited("Leo Marsh sees no reason to close the ferry."))
                .containsExactly("Leo Marsh | sees | no reason to close the ferry");
    }

    @Test
    void whoeverIsAttackedIsToldNothing() {
        assertThat(statements("Leo Marsh attacked his sister in a park on Monday.")).isEmpty();
        assertThat(statements("Armed pirates attacked two boats off the coast.")).isEmpty();
        assertThat(credited("Leo Marsh attacked the minister for the delay.")).hasSize(1);
        assertThat(credited("Leo Marsh attacked Mira Holt in a tweet on Monday.")).hasSize(1);
    }

    @Test
    void whatIsDealtWithOrGainedIsNotSpokenOf() {
        assertThat(statements("The repair addressed the leaks under the bridge.")).isEmpty();
        assertThat(credited("Mayor Anna Keller addressed the leaks under the bridge.")).hasSize(1);
        assertThat(statements("The harbour company realized a gain of $4 million.")).isEmpty();
        assertThat(credited("Anna Keller realized that the bridge was gone.")).hasSize(1);
    }

    @Test
    void whatIsDoneNextIsNotWhatIsSaid() {
        assertThat(statements("He snapped his wrist on landing and called a nurse.")).isEmpty();
        assertThat(credited("He called the mayor a thief and his sister a saint.")).isNotEmpty();
        assertThat(statements("Leo Marsh warned the owner and closed the gate.")).isEmpty();
        assertThat(credited("Police say the angry man burst into the hall and opened fire.")).hasSize(1);
    }

    @Test
    void questioningIsDoneByOthers() {
        assertThat(credited("Leo Marsh admitted under questioning he had lied.")).noneMatch(credit -> credit.contains("| questioning |"));
    }

    @Test
    void pricesThreatsAndHolidaysAreNotSpokenOf() {
        assertThat(statements("Leo Marsh charged $50 an hour.")).isEmpty();
        assertThat(statements("Leo Marsh threatened a clerk with a knife.")).isEmpty();
        assertThat(statements("Leo Marsh observed a minute’s silence.")).isEmpty();
        assertThat(statements("The company recalled 40,000 cars.")).isEmpty();
        assertThat(credited("Leo Marsh threatened to close the ferry.")).containsExactly("Leo Marsh | threatened | to close the ferry");
        assertThat(credited("Leo Marsh recalled the night the bridge fell."))
                .containsExactly("Leo Marsh | recalled | the night the bridge fell");
    }
}
