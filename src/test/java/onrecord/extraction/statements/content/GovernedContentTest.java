package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tree hangs on a cue. */
class GovernedContentTest {

    @Test
    void wherePeopleSayItIsNoPartOfIt() {
        assertThat(said("Vera Holt said backstage that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }

    @Test
    void aNameIsTheSubjectOfWhatIsSaid() {
        assertThat(said("Vera Holt said Karl Beck Jr. was ready.")).containsExactly("Vera Holt: Karl Beck Jr. was ready");
        assertThat(said("Vera Holt said Karl Beck Sr. and his son were ready."))
                .containsExactly("Vera Holt: Karl Beck Sr. and his son were ready");
    }

    @Test
    void whatHappensMeanwhileIsNotSaid() {
        assertThat(said("“We will go,” Vera Holt told the crowd before the doors closed. “And win.”"))
                .containsExactly("Vera Holt: “We will go,” “And win.”");
    }

    @Test
    void circumstancesAreLeftOut() {
        assertThat(credited("Vera Holt said at a hearing in Malmo that the ferry would sail."))
                .containsExactly("Vera Holt | said | the ferry would sail");
        assertThat(credited("Vera Holt told an aide: “It was close.”")).containsExactly("Vera Holt | told | “It was close.”");
    }

    @Test
    void aSumOfMoneyBelongsToTheClause() {
        assertThat(credited("Vera Holt said $3 million in aid had been lost."))
                .containsExactly("Vera Holt | said | $3 million in aid had been lost");
    }

    @Test
    void theTimeOfSayingStandsBeforeThat() {
        assertThat(credited("Vera Holt said last week that the ferry, due in May, would be late."))
                .containsExactly("Vera Holt | said | the ferry, due in May, would be late");
    }

    @Test
    void whatHappenedMeanwhileIsNotSaid() {
        assertThat(credited("“It was a shame,” Vera Holt, whose boat sank, said as she hugged her brother."))
                .containsExactly("Vera Holt | said | “It was a shame,”");
        assertThat(credited("Vera Holt said as a child she had feared the sea.")).hasSize(1);
    }

    @Test
    void whoeverIsToldMayBeDescribed() {
        assertThat(credited("Engineers told Olaf Brandt, who owns the ferry, that it leaked."))
                .containsExactly("Engineers | told | it leaked");
        assertThat(credited("“It leaks,” engineers told Olaf Brandt, who owns the ferry."))
                .containsExactly("engineers | told | “It leaks,”");
    }

    @Test
    void twoMayShareWhatTheySay() {
        assertThat(credited("The port says, and Olaf Brandt agrees, that the ferry is old."))
                .contains("The port | says | the ferry is old", "Olaf Brandt | agrees | the ferry is old");
    }

    @Test
    void aNounAloneIsNothingThatIsSaid() {
        assertThat(credited("Vera Holt said goodbye to the crew.")).isEmpty();
        assertThat(credited("Vera Holt said goodbye was a hard word.")).hasSize(1);
    }

    @Test
    void whoIsCitedIsNotSaid() {
        assertThat(credited("The Courier, citing sailors close to Olaf Brandt, said the ferry would be sold."))
                .containsExactly("The Courier | said | the ferry would be sold");
    }

    @Test
    void whoeverAnswersAClaimDoesNotMakeIt() {
        assertThat(credited("Karl Beck responded to Vera Holt’s charge that the ferry was unsafe."))
                .noneMatch(words -> words.contains("responded"));
        assertThat(credited("Karl Beck responded to claims that he was a thief.")).isEmpty();
        assertThat(credited("Karl Beck responded to critics that the ferry was safe."))
                .containsExactly("Karl Beck | responded | the ferry was safe");
        assertThat(credited("Karl Beck replied in a statement that the ferry was safe."))
                .containsExactly("Karl Beck | replied | the ferry was safe");
    }

    @Test
    void whoeverIsToldMayBeDescribedBeforeTheQuotedWords() {
        assertThat(credited("Karl Beck told a woman who complained of the noise that “it would take time”."))
                .contains("Karl Beck | told | “it would take time”");
    }

    @Test
    void aReasonIsNothingThatIsSaid() {
        assertThat(credited("Not everyone finds Vera Holt’s remarks compelling, especially given that farmers have been so loyal."))
                .isEmpty();
        assertThat(credited("Vera Holt asked for help now that the names were known."))
                .noneMatch(words -> words.endsWith("| the names were known"));
        assertThat(credited("Many sailors have heard by now that the ferry is old.")).hasSize(1);
    }

    @Test
    void whoeverIsToldMayHaveARole() {
        assertThat(credited("Teachers told head Vera Holt, who joined in May, that morale was low."))
                .containsExactly("Teachers | told | morale was low");
    }

    @Test
    void whoIsAgreedWithIsNoPartOfIt() {
        assertThat(credited("The judge agreed with Vera Holt that the ferry was unsafe."))
                .containsExactly("The judge | agreed | the ferry was unsafe");
        assertThat(credited("The judge agreed with the findings of the inspectors."))
                .allMatch(words -> words.endsWith("the findings of the inspectors"));
    }

    @Test
    void whatIsAskedKeepsWhatMakesItAQuestion() {
        assertThat(credited("Passengers asked whether the ferry was safe."))
                .containsExactly("Passengers | asked | whether the ferry was safe");
    }
}
