package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extractor;
import onrecord.language.English;
import onrecord.text.EventStatus;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an event is told as a fact. */
class EventStatusTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Milo Trent was accused of killing two farmers.            | killing    | ALLEGED
            Milo Trent was charged with kidnapping a teacher.         | kidnapping | ALLEGED
            More recently, federal prosecutors in April charged two Vermont builders, Olaf Trenn and Milo Varga, with defrauding investors. | defrauding | ALLEGED
            Milo Trent is wanted for the murder of a farmer.          | murder     | ALLEGED
            Milo Trent allegedly attacked a guard.                    | attacked   | ALLEGED
            Prosecutors say that Milo Trent stabbed a waiter.         | stabbed    | ALLEGED
            According to the charge sheet, Milo Trent stabbed a waiter. | stabbed  | ALLEGED
            Milo Trent stabbed a waiter, according to the indictment. | stabbed    | ALLEGED
            Milo Trent claimed that soldiers had shelled the village. | shelled    | ALLEGED
            Milo Trent is believed to have kidnapped the teacher.     | kidnapped  | ALLEGED
            The alleged kidnapping of the teacher shocked the town.   | kidnapping | ALLEGED
            Milo Trent awaits trial on charges he raped a nurse.      | raped      | ALLEGED
            Milo Trent was charged with murder and fleeing the scene. | fleeing    | ALLEGED
            Milo Trent allegedly hit a woman and fled the scene.      | fled       | ALLEGED
            Milo Trent allegedly shot at guards, killing two.         | killing    | ALLEGED
            Milo Trent is presumed dead after a fall.                 | presumed dead | ALLEGED
            Most people thought Milo Trent was dead.                  | dead       | ALLEGED
            Arson is suspected in the burning of the church.          | Arson      | ALLEGED
            Fire investigators believe a tenant killed the guard.     | killed     | ALLEGED
            Milo Trent doubted the consensus that Norland hacked into the emails of the party. | hacked into | ALLEGED
            """)
    void whatIsOnlySaidOfSomebodyIsAlleged(String sentence, String trigger, EventStatus status) {
        assertThat(status(sentence, trigger)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The diaries of Ruth Calder are to be published in May.       | published | PLANNED
            Milo Trent is to be sentenced on Friday.                     | sentenced | PLANNED
            Mayor Eva Lund praised the rules, which take effect in 30 days. | effect    | PLANNED
            The rules took effect in two cities.                         | effect    | HAPPENED
            A ruling on the port is unlikely before the end of the year. | ruling    | HYPOTHETICAL
            The ruling on the port is unlikely to please Eva Lund.       | ruling    | HAPPENED
            The questions sparked by the death of Milo Trent will take longer to answer. | death | HAPPENED
            The trial of Milo Trent will take place in June.             | trial     | PLANNED
            Mayor Eva Lund will receive a medal at a ceremony in April.  | ceremony  | PLANNED
            Mayor Eva Lund will receive 900 euros and a gold medal at a ceremony in Norland in April. | ceremony | PLANNED
            Velden will play the winner of Sunday's semifinal between Norhaven and Brenk. | semifinal | PLANNED
            Mayor Eva Lund received a medal at a ceremony in April.      | ceremony  | HAPPENED
            Milo Trent scored twice after the break as Rovers beat Velden 3-1. | beat | HAPPENED
            Mayor Eva Lund is planning on visiting Norland in June.      | visiting  | PLANNED
            Milo Trent will likely die in prison.                        | die       | HYPOTHETICAL
            They should change the law rather than criticise Milo Trent. | criticise | HYPOTHETICAL
            Mayor Eva Lund directed the agencies to continue consulting with farmers. | consulting with | HYPOTHETICAL
            The agencies continue consulting with farmers.               | consulting with | HAPPENED
            Local elections to be held in Norland                        | elections | PLANNED
            The striker is fit. Velden plays at Norhaven on Saturday in the league playoffs. | plays at Norhaven on Saturday in   | PLANNED
            The trial of Milo Trent starts on Monday.                    | trial     | PLANNED
            The sentencing of Milo Trent is set for May 3.               | sentencing | PLANNED
            The murder of Milo Trent set the town on edge.               | murder    | HAPPENED
            The arrest of Milo Trent is known for its violence.          | arrest    | HAPPENED
            Students announced new rallies over the school fees.         | announced | PLANNED
            The union called a strike over pay.                          | strike    | PLANNED
            The council has called new elections in Norland.             | elections | PLANNED
            If the council had approved the plan, Milo Trent would know. | approved  | HYPOTHETICAL
            It must be signed before Milo Trent leaves office.           | leaves    | HYPOTHETICAL
            Milo Trent is running to become governor of Norland.         | governor  | HYPOTHETICAL
            The port has a shelter in the event of an earthquake.        | earthquake | HYPOTHETICAL
            Milo Trent spoke at an event of the party after the earthquake in Italy. | earthquake | HAPPENED
            Milo Trent was saved from a death sentence by the jury.      | death sentence | DENIED
            Milo Trent was saved from a fire in Brenk.                   | fire      | HAPPENED
            """)
    void whatIsToBeOrIsAnnouncedIsStillToCome(String sentence, String trigger, EventStatus status) {
        assertThat(status(sentence, trigger)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels shelled the village of Brenk, according to police.      | shelled
            According to the indictment, Milo Trent was arrested in Brenk. | arrested
            The council voted 9-4 to approve the new bridge.               | approve
            Milo Trent went on to win the Norland medal.                   | win
            Milo Trent was the last clerk to be sentenced in the affair.   | sentenced
            Velden Rovers beat Norhaven City 2-1 on Saturday.              | beat
            The mill is expected to continue burning for hours.            | burning
            """)
    void whatLooksStillToComeMayHaveHappened(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Milo Trent was accused of killing two farmers.        | accused of
            Police arrested Milo Trent on suspicion of theft.     | arrested
            Milo Trent was convicted of kidnapping the teacher.   | kidnapping
            The woman was found guilty of murder on Monday.       | murder
            The minister condemned the attack on the embassy.     | attack
            Detectives are investigating the murder of a baker.   | murder
            Police want to question Milo Trent, who kidnapped a nurse. | kidnapped
            Ruth Calder went to the bank to see a clerk when she was attacked. | attacked
            Garbine Muro became the first Swede to win the marathon. | win
            Thousands were left homeless by the earthquake in Italy. | earthquake
            Will Lund attacked a guard on Sunday.                 | attacked
            The bridge was nearly destroyed by the flood.         | destroyed
            Milo Trent admitted kidnapping the teacher.           | kidnapping
            The minister said that soldiers had shelled the port. | shelled
            The firm moved to Lisbon, closing its mill in Norhaven. | closing
            Milo Trent was freed after he was charged with theft. | charged
            Milo Trent was pronounced dead after a fall.          | pronounced dead
            Ruth Calder was afraid after arresting the editor.    | arresting
            The judge heard a case in which soldiers attacked the village. | attacked
            """)
    void whatIsProvedAdmittedOrReportedHappened(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Milo Trent denied attacking the guard.                | attacking
            Milo Trent denied that he had attacked the guard.     | attacked
            Milo Trent was acquitted of kidnapping the teacher.   | kidnapping
            None of those nurses were killed.                     | killed
            Nobody was arrested in Lisbon.                        | arrested
            Rebels killed nobody in Lisbon.                       | killed
            No-one was arrested in Lisbon.                        | arrested
            Not one farmer was killed in Lisbon.                  | killed
            Police said not a single farmer was killed in Lisbon. | killed
            Sweden has not attacked Norway.                       | attacked
            Sweden has rarely attacked Norway.                    | attacked
            """)
    void whatDidNotHappenIsDenied(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not only farmers were killed in Lisbon.               | killed
            Not guilty pleas were entered after the arrest of Milo Trent. | arrest
            """)
    void anotherDenialLeavesWhatHappened(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If rebels attack the village, the army will move.   | attack
            The rebels could attack the village.                | attack
            The minister wants to arrest the editor.            | arrest
            The union urged the army to attack the rebels.      | attack
            Norway would attack Sweden.                         | attack
            He would have arrested the editor.                  | arrested
            If elected, Ruth Calder will close the port.        | close
            The swimmer almost drowned in the lake.             | drowned
            A ruling by the high court would end the dispute.   | ruling
            He faces ten years in prison when he is sentenced.  | sentenced
            The guests must have attacked the cook.             | attacked
            His name will be released after he is charged.      | charged
            Pirates often kidnap sailors.                       | kidnap
            Soldiers would sometimes attack the village.        | attack
            It was unclear whether the judges would acquit Milo Trent. | acquit
            Ruth Calder was intent on arresting the editor.     | arresting
            The bank lent the money in case the mill collapsed. | collapsed
            The club asked whether the army had attacked the village. | attacked
            Unless the mayor pays, the ferry line will close the port. | close
            """)
    void whatIsPossibleWantedOrOnAConditionIsHypothetical(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president will visit Lisbon on Friday.  | visit
            The government will resign on Friday.       | resign
            A concert is scheduled for Friday.          | scheduled
            The mayor is due to meet Ruth Calder on Friday. | meet
            The firm will move next week, closing its mill in Norhaven. | closing
            """)
    void whatIsToComeIsPlanned(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A jury found Milo Trent not guilty of murdering his aunt.                  | murdering | DENIED
            The jury found Milo Trent not guilty of poisoning a cook.                  | poisoning | DENIED
            Milo Trent was found not guilty of killing his aunt, Vera.                 | killing   | DENIED
            If found guilty of raping the nurse, Milo Trent faces ten years.           | raping    | ALLEGED
            Milo Trent was found innocent of killing his aunt.                         | killing   | DENIED
            Milo Trent was wrongly convicted of killing a girl in 1999.                | killing   | DENIED
            Milo Trent, wrongly jailed for killing a nurse, walked free on Monday.     | killing   | DENIED
            Milo Trent was falsely accused of robbing a bank.                          | robbing   | DENIED
            Milo Trent was exonerated after being convicted of killing his aunt.       | killing   | DENIED
            Milo Trent was convicted of killing his aunt in 2001 and cleared in 2019.  | killing   | DENIED
            Milo Trent was not convicted of attacking a guard.                         | attacking | ALLEGED
            Milo Trent was never found guilty of stabbing a guard.                     | stabbing  | ALLEGED
            Milo Trent could be found guilty of killing his aunt.                      | killing   | ALLEGED
            If convicted of killing a guard on the way out, Milo Trent faces prison.   | killing   | ALLEGED
            Prosecutors dropped the charge that Milo Trent shot a guard.               | shot      | ALLEGED
            A judge dismissed charges that Milo Trent robbed a bank.                   | robbed    | ALLEGED
            The state dropped charges against Milo Trent for killing a nurse.          | killing   | ALLEGED
            The appeal court overturned Milo Trent's conviction for killing a girl.    | killing   | ALLEGED
            Milo Trent's conviction for the murder of a nurse was overturned.          | murder    | ALLEGED
            """)
    void whatNoCourtHasFoundToStandIsNotDone(String sentence, String trigger, EventStatus status) {
        assertThat(status(sentence, trigger)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A jury found Milo Trent guilty of murdering his aunt.                      | murdering
            Milo Trent was found guilty of killing his aunt, Vera.                     | killing
            Milo Trent was rightly convicted of killing a girl in 1999.                | killing
            Milo Trent was convicted of robbing a bank and cleared of killing a guard. | robbing
            Milo Trent will be sentenced on Monday for killing his aunt.               | killing
            The court upheld Milo Trent's conviction for killing a girl.               | killing
            Milo Trent appealed against his conviction for killing a girl.             | killing
            """)
    void whatACourtHasFoundIsDone(String sentence, String trigger) {
        assertThat(status(sentence, trigger)).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prosecutor Mark Elling said Milo Trent shot Ana Berg.                      | shot      | ALLEGED
            Prosecutor Mark Elling told the court that nurse Ana Berg poisoned a cook. | poisoned  | ALLEGED
            Prosecutor Mark Elling said the clerk stabbed a guard.                     | stabbed   | ALLEGED
            Detective Sara Holm testified that Milo Trent strangled his wife.          | strangled | ALLEGED
            Police said Vera Gray was shot dead by her brother Milo.                   | shot dead | ALLEGED
            Police said Vera Gray was shot dead by her brother.                        | shot dead | HAPPENED
            Witness Lucia Bohr said Milo Trent shot the guard in the head.             | shot      | ALLEGED
            The victim's sister, Mary Bohr, said Milo Trent killed her brother.        | killed    | ALLEGED
            Mary Bohr told the court that Milo Trent had attacked her with a knife.    | attacked  | ALLEGED
            Mayor Eva Lund said Milo Trent stole two million euros.                    | stole     | ALLEGED
            Police said two men were stabbed by Milo Trent.                            | stabbed   | ALLEGED
            According to detective Sara Holm, Milo Trent strangled his wife.           | strangled | ALLEGED
            Milo Trent strangled his wife, detective Sara Holm said.                   | strangled | ALLEGED
            The gunman, Milo Trent, stabbed two people at a bar, police said.          | stabbed   | ALLEGED
            Police said the gunman stabbed two people at a bar.                        | stabbed   | HAPPENED
            The ministry said soldiers killed the rebel leader, Milo Trent.            | killed    | HAPPENED
            Police said Milo Trent was shot by a guard.                                | shot      | HAPPENED
            Witnesses said Milo Trent, shot in the neck, was alive.                    | shot      | HAPPENED
            The president said Norland had invaded Sweden.                             | invaded   | HAPPENED
            Milo Trent said he had killed his wife.                                    | killed    | HAPPENED
            Police learned that Milo Trent had stabbed a guard.                        | stabbed   | HAPPENED
            The judge said Milo Trent had strangled his wife in cold blood.            | strangled | HAPPENED
            A clerk was jailed for raping a nurse, Crown prosecutors said.             | raping    | HAPPENED
            A clerk was jailed for raping a nurse, Crown prosecutors said.             | jailed    | HAPPENED
            Prosecutors said Milo Trent was sentenced to prison for killing his wife.  | killing   | HAPPENED
            """)
    void aCrimeThatSomebodyNamedIsSaidToHaveCommittedIsAlleged(String sentence, String trigger, EventStatus status) {
        assertThat(status(sentence, trigger)).isEqualTo(status);
    }

    @Test
    void whatTheReporterSaysTooIsDone() {
        assertThat(find("Milo Trent stabbed two guards at a bar. Detective Sara Holm said Milo Trent stabbed the guards at close range."))
                .extracting(ExtractedEvent::status).contains(EventStatus.HAPPENED);
    }

    /** As PLOVER has it: the threat has happened. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Norway said it would impose sanctions on Sweden.", "Norway will impose sanctions on Sweden.",
        "Norway would impose sanctions on Sweden, the minister said."
    })
    void anAnnouncedSanctionIsAThreatThatHappened(String sentence) {
        assertThat(find(sentence)).extracting(event -> event.type() + " " + event.status()).contains("THREATEN HAPPENED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did the police arrest the editor?", "Will Norway attack Sweden?", "Arrest the editor of this newspaper now."})
    void questionsAndCommandsTellOfNothing(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The union said they would not be silenced by the murder of Ana Ruhl, who was shot in her home. | shot | HAPPENED
            The court refused to stay the arrest of Karl Venn.           | arrest    | HYPOTHETICAL
            The police refused to arrest Karl Venn.                      | arrest    | DENIED
            09:42 - Two people have died after a tree fell on their car, police said. | died | HAPPENED
            Hikers footballer's killer dies in prison                    | dies      | HAPPENED
            """)
    void aNegationOrAMarkElsewhereInTheSentenceDeniesNothing(String sentence, String trigger, EventStatus status) {
        assertThat(status(sentence, trigger)).isEqualTo(status);
    }

    /** The articles are of 10 May 2024. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Party seeks seats in the June 15 election.                     | election  | PLANNED
            The arrest of Milo Trent does not affect his club's game on May 12.        | game      | PLANNED
            The Harbour Party won three seats in the April 15 election.                | election  | HAPPENED
            The election on May 10 was peaceful.                                       | election  | HAPPENED
            """)
    void whatIsHeldAfterTheArticleIsStillToCome(String sentence, String trigger, EventStatus status) {
        List<ExtractedEvent> told = ToldEvents.in(sentence).stream().filter(event -> event.trigger().of(sentence).equals(trigger)).toList();
        assertThat(told).as(sentence).extracting(ExtractedEvent::status).containsExactly(status);
    }

    private static EventStatus status(String text, String trigger) {
        List<ExtractedEvent> told = find(text).stream().filter(event -> event.trigger().of(text).equals(trigger)).toList();
        assertThat(told).as(trigger + " in: " + text).hasSize(1);
        return told.get(0).status();
    }

    private static List<ExtractedEvent> find(String text) {
        return ENGINE.extract(new ParsedArticle(
                text, "x", null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length())))).events();
    }
}
