package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are not those of whoever stands beside them. */
class NotTheSpeakerTest {

    @Test
    void whoSendsALetterSpeaksAndNotWhoGetsIt() {
        assertThat(said("Striking workers sent a letter to two national newspapers saying they would not return."))
                .containsExactly("Striking workers: they would not return");
        assertThat(said("The port sent the crew a letter saying the ferry was old."))
                .allMatch(words -> words.endsWith(": the ferry was old"));
    }

    @Test
    void whoIsServedWithANoticeSaysNothing() {
        assertThat(said("Police served a notice on Karl Beck saying he had to leave.")).containsExactly("Police: he had to leave");
        assertThat(said("Villagers handed a petition to Vera Holt demanding that the pier be saved."))
                .containsExactly("Villagers: the pier be saved");
        assertThat(said("Villagers wrote to Vera Holt complaining that the ferry was late."))
                .containsExactly("Villagers: the ferry was late");
    }

    @Test
    void whoIsCitedIsNothingThatIsSaid() {
        assertThat(said("The pier is closed, the radio reported, citing police.")).containsExactly("the radio: The pier is closed");
        assertThat(said("Vera Holt resigned, citing health reasons.")).containsExactly("Vera Holt: health reasons");
    }

    @Test
    void wordsThatLeadUpToWhatIsSaidAreNoPartOfIt() {
        assertThat(said("Accused of “lying”, Vera Holt said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("The ferry is “a wreck,” Vera Holt said.")).containsExactly("Vera Holt: The ferry is “a wreck,”");
    }

    @Test
    void whoAsksHasTheQuestion() {
        assertThat(said("When asked by Karl Beck: “Is it old?” Vera Holt replied: “It is.”"))
                .containsExactly("Karl Beck: “Is it old?”", "Vera Holt: “It is.”");
        assertThat(said("Vera Holt told Karl Beck — to which Beck replied, “No.”")).noneMatch(words -> words.startsWith("Vera Holt"));
        assertThat(said("“You are late,” Vera Holt was told by Karl Beck.")).containsExactly("Karl Beck: “You are late,”");
    }

    @Test
    void verbsOfMovingReportNothing() {
        assertThat(said("Vera Holt called off her holiday.")).isEmpty();
        assertThat(said("Vera Holt almost knocked Karl Beck out of the race.")).isEmpty();
        assertThat(said("Vera Holt is expecting her first child.")).isEmpty();
        assertThat(said("Vera Holt is expecting a long winter.")).isNotEmpty();
    }

    @Test
    void whoFollowsASourceIsNotTheSource() {
        assertThat(said("According to press reports, Vera Holt lately met the owners."))
                .containsExactly("press reports: Vera Holt lately met the owners");
    }

    @Test
    void imaginedWordsAreNobodys() {
        assertThat(said("There was a smile on the captain's face as if to say “Catch me.”")).isEmpty();
        assertThat(said("Vera Holt shrugged, as though saying that it did not matter.")).isEmpty();
        assertThat(said("Vera Holt called to say that the ferry was late.")).containsExactly("Vera Holt: the ferry was late");
    }

    @Test
    void whatHappenedMeanwhileIsTheReporters() {
        assertThat(said("“I did nothing,” Beck said as he was led away. “I loved her.”"))
                .containsExactly("Beck: “I did nothing,” “I loved her.”");
        assertThat(said("Vera Holt said as she was ill she would not come.")).isNotEmpty();
    }

    @Test
    void whoIsAskedOrDubbedDoesNotSayIt() {
        assertThat(said("Asked “why?”, Karl Beck wept.")).isEmpty();
        assertThat(said("Dubbed “the Wolf” for his temper, Karl Beck ran the port.")).isEmpty();
        assertThat(said("Karl Beck asked: “Why?”")).containsExactly("Karl Beck: “Why?”");
    }

    @Test
    void whoeverIsTheSubjectOfTheWordsDoesNotSayThem() {
        assertThat(said("Voters also described the vote as ominous, and said the panel itself might be harmed by the move."))
                .contains("Voters: the panel itself might be harmed by the move");
        assertThat(said("“It is old,” and said Vera Holt: “It will close.”")).noneMatch(said -> said.startsWith("It"));
    }

    @Test
    void theNounOfAPrepositionSaysNothing() {
        assertThat(said("In addition to asking the judge to step down, the lawyers filed a motion, arguing that the jury was misled."))
                .allMatch(said -> said.startsWith("the lawyers:")).isNotEmpty();
    }

    @Test
    void whoIsHelpedToUnderstandHasNotSpoken() {
        assertThat(said("It is her wish to help people understand the past so that nothing is repeated.")).isEmpty();
        assertThat(said("The letter let the owners know that the ferry was late.")).noneMatch(said -> said.startsWith("the owners"));
        assertThat(said("Vera Holt and her friends understand that the ferry is late.")).hasSize(1);
    }

    @Test
    void whoAdvisesSomebodyIsNotReportedToSpeak() {
        assertThat(said("The general, who advises the prime minister, left the room.")).isEmpty();
        assertThat(said("Vera Holt, who told the owners the ferry was late, left the room.")).isNotEmpty()
                .noneMatch(said -> said.contains("left"));
    }

    @Test
    void whoWasCalledInAndReportedMissingReportsNothing() {
        assertThat(said("Karl Beck was called to the scene and reported missing on Friday.")).isEmpty();
        assertThat(said("Karl Beck was found by divers and praised for his courage.")).isEmpty();
        assertThat(said("Karl Beck was arrested and said that he was sorry.")).containsExactly("Karl Beck: he was sorry");
    }

    @Test
    void whoDoesSomethingMeanwhileDoesNotSpeak() {
        assertThat(said("Vera Holt left the hall after Karl Beck spoke, saying she was tired."))
                .containsExactly("Vera Holt: she was tired");
        assertThat(said("As Karl Beck watched, Vera Holt left the hall, saying she was tired."))
                .containsExactly("Vera Holt: she was tired");
    }

    @Test
    void whoeverActsInANamesPlaceIsAnother() {
        assertThat(said("Hanna Vik is ill. An actor playing Hanna Vik said the moon was hers."))
                .containsExactly("An actor playing Hanna Vik: the moon was hers");
        assertThat(said("A lawyer representing Hanna Vik said she was ill."))
                .containsExactly("A lawyer representing Hanna Vik: she was ill");
        assertThat(said("A woman calling herself Hanna Vik said she was ill.")).containsExactly("Hanna Vik: she was ill");
    }

    @Test
    void whoeverReadsItHasNotSaidIt() {
        assertThat(said("Hanna Vik read in the paper that the ferry was sold.")).isEmpty();
        assertThat(said("The letter read: “The ferry is sold.”")).hasSize(1);
        assertThat(said("Hanna Vik forgot to mention that the ferry was old.")).hasSize(1);
        assertThat(said("Hanna Vik forgot that the ferry was old.")).hasSize(1);
    }
}
