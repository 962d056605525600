package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks of the reporter behind what was said. */
class ReportersTailsTest {

    @Test
    void whatNamesTheStatementIsNoPartOfIt() {
        assertThat(said("Vera Holt said the ferry was safe, a claim the inspectors reject."))
                .containsExactly("Vera Holt: the ferry was safe");
        assertThat(said("Vera Holt said the ferry was safe -- a bold claim that the crew disputes."))
                .containsExactly("Vera Holt: the ferry was safe");
        assertThat(said("Vera Holt told her crew to stay, a request not always heeded."))
                .containsExactly("Vera Holt: to stay");
        assertThat(said("Vera Holt said the ferry was safe, a statement echoed by its owner."))
                .containsExactly("Vera Holt: the ferry was safe");
    }

    @Test
    void anAppositionThatTheSpeakerMayHaveSaidStays() {
        assertThat(said("Vera Holt said the ferry needs an engine, a repair that takes a year."))
                .containsExactly("Vera Holt: the ferry needs an engine, a repair that takes a year");
        assertThat(said("Vera Holt said the owner broke a promise, a promise that he made in May."))
                .containsExactly("Vera Holt: the owner broke a promise, a promise that he made in May");
        assertThat(said("Vera Holt said she would see Norra, a town she likes."))
                .containsExactly("Vera Holt: she would see Norra, a town she likes");
    }

    @Test
    void howItDiffersFromWhatWasSaidBeforeIsTheReporters() {
        assertThat(said("Vera Holt said she would stay — a reversal of her earlier view."))
                .containsExactly("Vera Holt: she would stay");
        assertThat(said("Vera Holt said she would stay — a decision that was hard."))
                .containsExactly("Vera Holt: she would stay — a decision that was hard");
    }

    @Test
    void whatOthersToldIsNotHers() {
        assertThat(said("Vera Holt said the ferry would stay shut, something the engineers had told the crew."))
                .containsExactly("Vera Holt: the ferry would stay shut");
        assertThat(said("Vera Holt said the ferry would stay shut, something she had feared."))
                .containsExactly("Vera Holt: the ferry would stay shut, something she had feared");
    }

    @Test
    void howItWasTakenIsTheReporters() {
        assertThat(said("Vera Holt said the plan would work, drawing loud cheers from the crowd."))
                .containsExactly("Vera Holt: the plan would work");
        assertThat(said("Vera Holt said the plan would work, drawing buyers from abroad."))
                .containsExactly("Vera Holt: the plan would work, drawing buyers from abroad");
    }

    @Test
    void behindAThingThatIsNamedTheReporterGoesOn() {
        assertThat(said("Vera Holt endorsed Karl Beck for mayor, another sign of her independence."))
                .containsExactly("Vera Holt: Karl Beck for mayor");
        assertThat(said("Vera Holt praised Karl Beck for backing her plan - delaying the end of the ferry."))
                .containsExactly("Vera Holt: Karl Beck for backing her plan");
        assertThat(said("Vera Holt said the firm had failed - leaving 300 people without work."))
                .containsExactly("Vera Holt: the firm had failed - leaving 300 people without work");
    }

    @Test
    void thatNothingMoreWasToldIsTheReporters() {
        assertThat(said("Vera Holt said the ferry was old, but she did not elaborate.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt said the ferry was old but gave no details.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt said the ferry was old, without elaborating.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt said the owner was warned but did not act."))
                .containsExactly("Vera Holt: the owner was warned but did not act");
        assertThat(said("Vera Holt said the owner resigned but gave no reason."))
                .containsExactly("Vera Holt: the owner resigned but gave no reason");
        assertThat(said("Vera Holt said the ferry sank without giving a signal."))
                .containsExactly("Vera Holt: the ferry sank without giving a signal");
    }
}
