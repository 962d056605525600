package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.statements;
import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.Determinacy;
import onrecord.text.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said, what was denied, and what nobody said. */
class ModalityTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt did not say whether the ferry would sail.",
        "Vera Holt never claimed that the ferry was safe.",
        "Vera Holt could not confirm that the ferry had sunk.",
        "Vera Holt did not call back or say that the ferry was safe.",
        "Nobody at the port has said that the ferry is safe.",
        "No official has confirmed that the ferry is safe.",
        "Neither Vera Holt nor Karl Beck said the ferry was safe.",
        "Vera Holt neither wrote nor said that the ferry was safe.",
        "Nor has Vera Holt said that the ferry was safe.",
        "Vera Holt refused to say whether the ferry was safe.",
        "Vera Holt declined to confirm that the ferry was safe.",
        "Vera Holt stopped short of saying that the ferry was unsafe.",
        "Without saying that the ferry was unsafe, Vera Holt left the meeting.",
        "Vera Holt refrained from saying that the ferry was unsafe."})
    void whatWasNotSaidIsIndeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt will tell the court that the ferry was unsafe.",
        "Vera Holt may say that the ferry is safe.",
        "Vera Holt might have said that the ferry was safe.",
        "Vera Holt has yet to say that the ferry is safe.",
        "Vera Holt is likely to insist that the ferry is safe.",
        "If Vera Holt says that the ferry is safe, people will use it.",
        "The strike will go on until Vera Holt says that the ferry is safe.",
        "If we lived in better times, a sailor would now ask: “Is it safe?”",
        "Had Vera Holt said that the ferry was safe, people would have used it."})
    void whatMayBeSaidIsIndeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.INDETERMINATE);
    }

    /** The engine finds no content in some of these; better so than words nobody said. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt has not said exactly where the ferry is.",
        "Nor did Vera Holt say that the ferry was safe.",
        "At no point did Vera Holt say that the ferry was safe.",
        "Vera Holt is expected to say that the ferry is safe.",
        "Vera Holt is to tell the court that the ferry was unsafe.",
        "It is unclear whether Vera Holt said that the ferry was safe.",
        "There is no evidence that Vera Holt said that the ferry was safe.",
        "Did Vera Holt say that the ferry was safe?"})
    void nothingIsClaimedToBeSaid(String text) {
        assertThat(statements(text)).extracting(ExtractedStatement::determinacy).doesNotContain(Determinacy.DETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt said that the ferry was not safe.",
        "Vera Holt said if it rained the ferry would stay in port.",
        "Vera Holt said that, if elected, she would sell the ferry.",
        "The strike went on until Vera Holt said that the ferry was safe.",
        "The crew laughs when Vera Holt says that the ferry is safe.",
        "Vera Holt asked whether the ferry was safe.",
        "Vera Holt not only said that the ferry was safe but that it was new.",
        "Vera Holt would only say that the ferry was old.",
        "Vera Holt did not hesitate to say that the ferry was unsafe.",
        "Vera Holt was forced to admit that the ferry was unsafe.",
        "Vera Holt went on to say that the ferry was unsafe.",
        "Vera Holt can reveal that the ferry was sold.",
        "Not everybody agreed, but Vera Holt said that the ferry was safe.",
        "“The ferry sank,” Vera Holt would say to her children.",
        "Before saying that the ferry was unsafe, Vera Holt thanked the crew.",
        "If the ferry, as Vera Holt said, was unsafe, the port must close."})
    void whatWasSaidIsDeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.DETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt denied that the ferry was unsafe.",
        "Vera Holt rejected the claim that the ferry was unsafe.",
        "Vera Holt disputed that the ferry was unsafe.",
        "Vera Holt does not believe that the ferry is unsafe.",
        "Vera Holt doubted that the ferry was unsafe.",
        "Vera Holt does not want to sell the ferry.",
        "Vera Holt refused to sell the ferry.",
        "The independent panel found no evidence that he had harmed anyone.",
        "The panel, led by Dame Vera Holt, found no credible proof that he had harmed anyone."})
    void whatIsDeniedIsNegated(String text) {
        ExtractedStatement statement = Credits.only(text);
        assertThat(statement.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(statement.determinacy()).isEqualTo(Determinacy.DETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt admitted that the ferry was unsafe.",
        "Vera Holt said that she did not believe it.",
        "Vera Holt believes that the ferry is unsafe.",
        "Vera Holt wants to sell the ferry.",
        "The panel found that there was no evidence of a fire.",
        "The panel found that no ferry was safe."})
    void whatIsAffirmedIsNot(String text) {
        assertThat(Credits.only(text).polarity()).isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void whatSomebodyDeniesHavingSaidWasNotSaid() {
        assertThat(statements("He denied having called the ferry “a wreck”.")).isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.determinacy() == Determinacy.INDETERMINATE
                        || statement.polarity() == Polarity.NEGATED).isTrue());
    }

    @Test
    void aDenialThatWasNotMadeIsIndeterminate() {
        ExtractedStatement statement = Credits.only("Vera Holt did not deny that the ferry was unsafe.");
        assertThat(statement.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(statement.determinacy()).isEqualTo(Determinacy.INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt declined to comment.",
        "Vera Holt declined to comment on the accident.",
        "Vera Holt refused to name the captain.",
        "Vera Holt did not respond to a request for comment.",
        "Karl Beck pleaded not guilty to fraud."})
    void silenceIsNoStatement(String text) {
        assertThat(statements(text)).isEmpty();
    }

    @Test
    void aRefusalToActIsAnIntention() {
        assertThat(Credits.said("Vera Holt refused to condemn the strike.")).containsExactly("Vera Holt: to condemn the strike");
    }

    @Test
    void fewAreHardlyAnybody() {
        assertThat(determinacy("Few sailors say that the ferry is safe.")).isEqualTo(Determinacy.INDETERMINATE);
        assertThat(determinacy("A few sailors say that the ferry is safe.")).isEqualTo(Determinacy.DETERMINATE);
    }

    @Test
    void whatOneCouldHearPeopleThinkWasNotSaid() {
        assertThat(determinacy("You could almost hear the sailors think: “Not again.”")).isEqualTo(Determinacy.INDETERMINATE);
    }

    private static Determinacy determinacy(String text) {
        return Credits.only(text).determinacy();
    }

    @Test
    void aConditionMayNameItsSubjectTwice() {
        assertThat(determinacy("Had the owner, Vera Holt, admitted that the ferry leaked, it would have stayed in port."))
                .isEqualTo(Determinacy.INDETERMINATE);
        assertThat(determinacy("The owner, Vera Holt, admitted that the ferry leaked.")).isEqualTo(Determinacy.DETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt appeared to suggest that the ferry was unsafe.",
        "Vera Holt seems to think that the ferry is unsafe.",
        "Vera Holt avoids condemning the sale of the ferry."})
    void whatOnlySeemsOrIsAvoidedIsIndeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Vera Holt appeared in court and suggested that the ferry was unsafe.",
        "Vera Holt went on to suggest that the ferry was unsafe.",
        "Vera Holt keeps condemning the sale of the ferry."})
    void whatGoesOnIsDeterminate(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.DETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The crowd dared Vera Holt to say that the ferry was safe.",
        "Rivals goaded Vera Holt to admit that the ferry was unsafe.",
        "With no other bidder, Vera Holt is in a good position to demand that the ferry be sold.",
        "A new law gave Vera Holt the power to demand that the ferry be sold."})
    void whatSomebodyIsFreeOrDaredToSayIsIndeterminate(String text) {
        assertThat(statements(text)).allMatch(statement -> statement.determinacy() == Determinacy.INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The leak forced Vera Holt to admit that the ferry was unsafe.",
        "Vera Holt used her position to demand that the ferry be sold."})
    void whatSomebodyIsForcedToSayIsSaid(String text) {
        assertThat(statements(text)).isNotEmpty().extracting(ExtractedStatement::determinacy).containsOnly(Determinacy.DETERMINATE);
    }
}
