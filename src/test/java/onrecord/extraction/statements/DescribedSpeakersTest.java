package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "the minister" and "the officer" mean: only a person of whom all these words are known, and who alone fits. */
class DescribedSpeakersTest {

    @Test
    void aTradeNamedOfNobodyIsSomebodyElses() {
        assertThat(said("Plumber Hanna Vik was sued. “The pipes leaked,” the surveyor said."))
                .containsExactly("the surveyor: “The pipes leaked,”");
        assertThat(said("Trader Olaf Brandt was fined. “You cheated,” the magistrate told him."))
                .containsExactly("the magistrate: “You cheated,”");
        assertThat(said("Plumber Hanna Vik was sued. “The pipes were old,” the plumber said."))
                .containsExactly("Hanna Vik: “The pipes were old,”");
    }

    @Test
    void aPlayerMayBeCalledByAnotherPlaceInTheTeam() {
        assertThat(said("Footballer Hanna Vik scored twice. “I was lucky,” the striker said."))
                .containsExactly("Hanna Vik: “I was lucky,”");
        assertThat(said("Midfielder Hanna Vik was sold. “We will miss her,” the coach said."))
                .containsExactly("the coach: “We will miss her,”");
    }

    @Test
    void everyWordOfTheOfficeIsKnownOfThePerson() {
        assertThat(said("Transport minister Hanna Vik cut the ribbon. The interior minister said the road was safe."))
                .containsExactly("The interior minister: the road was safe");
        assertThat(said("Transport minister Hanna Vik cut the ribbon. The transport minister said the road was safe."))
                .containsExactly("Hanna Vik: the road was safe");
        assertThat(said("Port director Olaf Brandt left. The director of the zoo said the lion was ill."))
                .containsExactly("The director of the zoo: the lion was ill");
        assertThat(said("Gen. Olaf Brandt landed. The general of the northern forces said the road was open."))
                .containsExactly("The general of the northern forces: the road was open");
        assertThat(said("Danish president Hanna Vik spoke first. The Swedish president said the plan was weak."))
                .containsExactly("The Swedish president: the plan was weak");
    }

    @Test
    void aLowerOrFormerRankIsAnotherOffice() {
        assertThat(said("Deputy governor Hanna Vik came. The governor said the dam was old."))
                .containsExactly("The governor: the dam was old");
        assertThat(said("Former governor Hanna Vik came. The governor said the dam was old."))
                .containsExactly("The governor: the dam was old");
        assertThat(said("Deputy governor Hanna Vik came. The deputy governor said the dam was old."))
                .containsExactly("Hanna Vik: the dam was old");
        assertThat(said("Attorney General Hanna Vik came. The general said the dam was old."))
                .containsExactly("The general: the dam was old");
    }

    @Test
    void ofTwoWhomTheWordsFitNobodyIsMeant() {
        assertThat(said("Lawyer Hanna Vik met lawyer Olaf Brandt. The lawyer said the case was weak."))
                .containsExactly("The lawyer: the case was weak");
        assertThat(said("Lawyer Hanna Vik met Olaf Brandt. The lawyer said the case was weak."))
                .containsExactly("Hanna Vik: the case was weak");
    }

    @Test
    void aNewcomerTakesTheWordsOver() {
        assertThat(said("Judge Hanna Vik let him go. A judge in Malmo jailed him again. The judge said he had lied."))
                .containsExactly("The judge: he had lied");
        assertThat(said("The officer who arrested him said he wept. Police officer Olaf Brandt was ill."))
                .containsExactly("The officer: he wept");
    }

    @Test
    void aDescriptionBehindTheNameMayGoOn() {
        assertThat(said("Hanna Vik, the diplomat who leads the mission, said the truce would hold."))
                .containsExactly("Hanna Vik: the truce would hold");
    }
}
