package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.text.EventStatus;
import onrecord.text.ParticipantRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that a parser reads wrongly, by who takes part in what they tell. */
class MistakenClausesTest {

    private static String who(String text, String trigger) {
        return String.join(", ", ToldEvents.of(text, trigger).participants().stream().map(one -> one.role() + " " + one.name()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Judge Clara Holt sentenced former guard Peter Vane to nine years. | sentenced | ACTOR Clara Holt, RECIPIENT Peter Vane
            The jury acquitted surgeon Maria Thorne of poisoning two guests. | acquitted | ACTOR jury, RECIPIENT Maria Thorne
            The jury acquitted surgeon Maria Thorne of poisoning two guests. | poisoning | ACTOR Maria Thorne, RECIPIENT two guests
            """)
    void whoeverJudgesIsNotTheAccused(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thieves stole £910,000 worth of jewellery from the shop.         | stole | ACTOR thieves, RECIPIENT jewellery
            Thieves stole jewellery worth £910,000 from the shop.            | stole | ACTOR thieves, RECIPIENT jewellery
            A judge found a former Norvik company employee guilty of murder. | guilty | ACTOR judge, RECIPIENT former Norvik company employee
            A judge found the employee guilty of murder.                     | found | ACTOR judge, RECIPIENT employee
            The Comets offered free-agent first baseman Karl Brandt a contract. | offered | ACTOR Comets, RECIPIENT Karl Brandt
            The Comets offered the agent a contract.                         | offered | ACTOR Comets, RECIPIENT agent
            A late pass gave the Norland Rovers a 20-13 win over the Comets. | win | ACTOR Norland Rovers, RECIPIENT Comets
            Family members of the four murder victims expressed outrage.     | expressed | ACTOR family members
            The police arrested the men and seized their cars, levelling a village. | levelling | ACTOR police, RECIPIENT village
            A quake shook Norland, killing ten people and levelling a village. | levelling | RECIPIENT village
            The two officers shot by the attacker were innocent bystanders.  | shot  | ACTOR attacker, RECIPIENT two officers
            """)
    void whatBelongsToAnObjectDoesNotTakeItsPlace(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After killing his aunt, Ivo Brandt fled to Norland.          | killing | ACTOR Ivo Brandt, RECIPIENT his aunt
            Before shooting the clerk, Ivo Brandt had robbed a bank.     | shooting | ACTOR Ivo Brandt, RECIPIENT clerk
            After killing his aunt, Ann Brandt, he fled to Norland.      | killing | RECIPIENT Ann Brandt
            """)
    void whoeverStandsBehindAClauseInFrontIsNoOtherNameOfItsLast(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Holm appeared before Judge I. Paul Reyl in Velden and pleaded guilty to murder. | pleaded | ACTOR Tom Holm
            Ann Lund appeared before Judge Paul Reyl and pleaded guilty to murder. | pleaded | ACTOR Ann Lund
            Tom Holm fled before Paul Reyl and Ann Lund arrested Eva Marsh. | arrested | ACTOR Paul Reyl, ACTOR Ann Lund, RECIPIENT Eva Marsh
            """)
    void whoeverStandsBeforeAJudgePleads(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man arrested in Brenk on Friday.  | arrested
            A clerk jailed two years ago.       | jailed
            """)
    void aParticipleWithoutAnObjectIsNoVerb(String text, String trigger) {
        assertThat(who(text, trigger)).doesNotContain("ACTOR").startsWith("RECIPIENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gunman shot Otto Brack, a baker, and was arrested.           | arrested | RECIPIENT gunman
            A gunman shot Lena Thorne, 34, and was later convicted.          | shot     | ACTOR gunman, RECIPIENT Lena Thorne
            A man shot Otto Brack, a baker, and was convicted of murder.     | murder   | ACTOR man
            The burglar bit Lena Thorne and was arrested.                    | arrested | RECIPIENT burglar
            The gunman shot Otto Brack.                                      | shot     | ACTOR gunman, RECIPIENT Otto Brack
            The robber stabbed Lena Thorne, a nurse, and was jailed.         | jailed   | RECIPIENT robber
            The defence witness Otto Brack wept and was arrested on Monday.  | arrested | RECIPIENT Otto Brack
            """)
    void whatHappensToTheOneWhoDidItDoesNotHappenToTheVictim(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @Test
    void whoIsConvictedBehindAConjunctionIsNotTheOneBeforeIt() {
        String text = "The widow's son, Karl Brandt, wept as Oskar Lund was convicted of murdering the 30-year-old baker.";
        assertThat(who(text, "convicted")).isEqualTo("RECIPIENT Oskar Lund");
        assertThat(who(text, "murdering")).isEqualTo("ACTOR Oskar Lund, RECIPIENT baker");
    }

    @Test
    void aNameSetOffBelongsToTheSubjectBehindAConjunction() {
        String text = "Two years ago the choir split after its leader, Gil Marsh, was found guilty of assaulting a photographer.";
        assertThat(who(text, "assaulting")).isEqualTo("ACTOR Gil Marsh, RECIPIENT photographer");
    }

    @Test
    void whatHappensMeanwhileHasHappened() {
        String text = "Rovers striker Theo Lang scored twice as the Rovers beat Harbour Town 3-1 on Saturday.";
        ExtractedEvent win = ToldEvents.of(text, "beat");
        assertThat(win.status()).isEqualTo(EventStatus.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brenk Police say the angry man burst in and opened fire.      | fire  | ACTOR angry man
            Brenk Police say the angry clerk burst into the ball and opened fire. | fire | ACTOR angry clerk
            Police say a masked man shot at the clerk and opened fire on guards. | fire | ACTOR masked man, RECIPIENT guards
            The police said a prayer and opened fire on the crowd.        | fire  | ACTOR police, RECIPIENT crowd
            The museum's director said thieves stole two clocks from it.  | stole | ACTOR thieves, RECIPIENT two clocks
            """)
    void whoTellsOfADeedHasNotDoneIt(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @Test
    void aClauseOfItsOwnKeepsItsSubject() {
        assertThat(who("A receptionist died and two men, believed to be managers, underwent surgery.", "surgery")).contains("two men")
                .doesNotContain("receptionist");
    }

    @Test
    void whatIsCarriedDoesNotDerail() {
        assertThat(who("A freight train carrying 30 cars of crude oil derailed.", "derailed")).isEqualTo("RECIPIENT freight train");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dog's owner, Ada Kern, was found beaten to death on Monday. | beaten
            Two guards were found stabbed to death in the cellar.           | stabbed
            """)
    void whoIsFoundBeatenHasBeenBeaten(String text, String trigger) {
        ExtractedEvent event = ToldEvents.of(text, trigger);
        assertThat(event.status()).isEqualTo(EventStatus.HAPPENED);
        assertThat(event.participants()).allMatch(one -> one.role().name().equals("RECIPIENT")).isNotEmpty();
    }

    @Test
    void aWeekdayNightIsNoPartOfTheVerb() {
        assertThat(who("Troops loyal to General Tare seized the state radio station in Brenk on Sunday night.", "seized"))
                .isEqualTo("ACTOR troops, RECIPIENT state radio station");
        assertThat(ToldEvents.in("Critics seized on the minister's words.")).noneMatch(event -> event.type().name().equals("COERCE"));
    }

    @Test
    void whoeverReportsProfitOfItsOwnHasMadeIt() {
        assertThat(who("Norvik Foods reported third-quarter profit jumped 45% to $6 million.", "jumped")).isEqualTo("ACTOR Norvik Foods");
        assertThat(who("Analyst Rita Moss said third-quarter profit jumped 45% to $6 million.", "jumped")).doesNotContain("Moss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An ex-employee opened fire at a party in Brenk on Friday night.        | ASSAULT
            A guard was seen opening fire on the crowd in Brenk.                   | ASSAULT
            Otto Vance returned with a gun, opening fire on two clerks in Brenk.   | ASSAULT
            Otto Vance lit the opening fire at the fair in Brenk.                  | FIRE
            """)
    void whoOpensFireShoots(String text, String type) {
        assertThat(ToldEvents.of(text, "fire").type().name()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"Car sales shot up 8 percent last month.", "The singer shot to stardom in Brenk.", "The film shot to fame."})
    void pricesAndCareersAreNotShot(String text) {
        assertThat(ToldEvents.in(text)).noneMatch(event -> event.type().name().equals("ASSAULT"));
    }

    @Test
    void aDayBehindAPrepositionIsNoSubject() {
        ExtractedEvent rescue =
                ToldEvents.of("Two sailors missing on Lake Norra since Monday were rescued by a crew on Friday.", "rescued");
        assertThat(rescue.summary()).startsWith("Two sailors");
    }

    @Test
    void whatWasStillToComeHasNotHappened() {
        assertThat(ToldEvents.of("The editors said they would not print her name until she died.", "died").status())
                .isEqualTo(EventStatus.HYPOTHETICAL);
        assertThat(ToldEvents.of("The editors did not print her name until she died.", "died").status()).isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void whoIsKnownByADeedHasSufferedIt() {
        assertThat(ToldEvents
                .of("Hundreds gathered in Mill Park on Saturday to mourn Eva Lund, the teenager killed by a stray bullet.", "killed")
                .status())
                .isEqualTo(EventStatus.HAPPENED);
        assertThat(ToldEvents.in("She wants to see a man arrested for it.")).noneMatch(event -> event.status() == EventStatus.HAPPENED);
    }

    @Test
    void aHeadlineCountsTheDead() {
        assertThat(ToldEvents.of("Three die in bank during riots", "die").numbers()).anyMatch(number -> number.low() == 3);
    }

    @Test
    void whoseBodyIsFoundIsDead() {
        String text = "Two clerks were charged in the beating death of veteran Karl Brandt, whose body was found by hikers on June 3.";
        assertThat(who(text, "found")).isEqualTo("RECIPIENT Karl Brandt");
    }

    @Test
    void nobodyIsAccusedWhereTwoMayBe() {
        String text = "The wife of Otto Quade, accused of smuggling ivory, said he was innocent.";
        assertThat(who(text, "smuggling")).doesNotContain("ACTOR");
        assertThat(who(text, "accused")).doesNotContain("wife");
        assertThat(who("Otto Quade, accused of smuggling ivory, said he was innocent.", "smuggling")).contains("ACTOR Otto Quade");
    }

    @Test
    void aRelativeClauseIsAboutTheNameBeforeIt() {
        ExtractedEvent shot = ToldEvents.of(
                "Police chief Ray Dunn apologised to the family of Leah Moon, who was shot dead by officers in her flat in May.", "shot");
        assertThat(shot.status()).isEqualTo(EventStatus.HAPPENED);
        assertThat(shot.participants()).noneMatch(one -> one.name().contains("Dunn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Otto Vance stabbed his father-in-law during a quarrel.            | stabbed  | ACTOR Otto Vance, RECIPIENT his father-in-law
            Otto Vance stabbed his father-in-law, Dean Airey, on Monday.      | stabbed  | ACTOR Otto Vance, RECIPIENT Dean Airey
            Otto Vance stabbed his father in Brenk.                           | stabbed  | ACTOR Otto Vance, RECIPIENT his father
            The magazine fired its editor-in-chief.                           | fired    | ACTOR magazine, RECIPIENT its editor-in-chief
            Editor-in-chief Dina Holt resigned on Monday.                     | resigned | ACTOR Dina Holt
            """)
    void aNounWithHyphensIsOneWord(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police shot and killed a clerk in Brenk.                 | killed  | ACTOR police, RECIPIENT clerk
            Officers shot and killed a clerk in Brenk.               | killed  | ACTOR officers, RECIPIENT clerk
            Otto Vance shot and wounded his wife.                    | wounded | ACTOR Otto Vance, RECIPIENT his wife
            A gunman shot and wounded two guards.                    | shot    | ACTOR gunman, RECIPIENT two guards
            Police know that Otto Vance shot and killed his wife.    | killed  | ACTOR Otto Vance, RECIPIENT his wife
            The clerk, Otto Vance, shot and killed her uncle.        | killed  | ACTOR Otto Vance, RECIPIENT her uncle
            Later that year, Otto Vance shot and killed her uncle.   | killed  | ACTOR Otto Vance, RECIPIENT her uncle
            The clerk was shot and killed.                           | killed  | RECIPIENT clerk
            """)
    void whoShotAndKilledDidBoth(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
        assertThat(ToldEvents.of(text, trigger).status()).isEqualTo(EventStatus.HAPPENED);
    }

    @Test
    void aShotBeforeAnotherVerbIsNoDeed() {
        assertThat(ToldEvents.in("The third shot and killed birds were shown on film.")).isEmpty();
        assertThat(ToldEvents.in("Video of baker Mia Berg shot and killed in a raid was shown on Monday."))
                .flatExtracting(ExtractedEvent::participants).extracting("role").doesNotContain(ParticipantRole.ACTOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The league fined Rovers 50,000 dollars.             | fined  | ACTOR league, RECIPIENT Rovers
            The league fined Rovers $50,000 for the delay.      | fined  | ACTOR league, RECIPIENT Rovers
            The regulator fined the bank 50,000 dollars.        | fined  | ACTOR regulator, RECIPIENT bank
            """)
    void whoPaysIsNoPartOfTheSum(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland pirates Saturday released a Sudrian tanker.                 | released  | ACTOR Norland pirates, RECIPIENT Sudrian tanker
            Norland pirates released a Sudrian tanker Saturday.                 | released  | ACTOR Norland pirates, RECIPIENT Sudrian tanker
            The court, in a ruling issued Monday, sentenced Hugo Marl to prison. | sentenced | ACTOR court, RECIPIENT Hugo Marl
            """)
    void whatStandsBesideADayKeepsItsPart(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lang tied Marlow on a jumper from the left wing with 14:05 left in the first half, then set the record by muscling in a bank shot over two defenders. | ACTOR Lang
            Marlow broke the tie on a jumper with two minutes left in the half, then Lang set the scoring record of the league with a free throw. | ACTOR Lang
            """)
    void whatIsDoneNextHasTheSameSubject(String text, String participants) {
        assertThat(who(text, "record")).isEqualTo(participants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A jury found Hugo Marl guilty of murdering his aunt.                  | murdering | ACTOR Hugo Marl, RECIPIENT his aunt
            A jury found the driver guilty of killing a cyclist.                  | killing   | ACTOR driver, RECIPIENT cyclist
            The court upheld Hugo Marl's conviction for stabbing a driver in May. | stabbing  | ACTOR Hugo Marl, RECIPIENT driver
            The court upheld Hugo Marl's conviction for stabbing a driver in May. | upheld    | ACTOR court, RECIPIENT Hugo Marl
            """)
    void theCourtDoesNotDoWhatItFinds(String text, String trigger, String participants) {
        assertThat(who(text, trigger)).isEqualTo(participants);
    }

    @Test
    void aVerdictOfNotGuiltyIsAnAcquittal() {
        assertThat(ToldEvents.of("A jury found Hugo Marl not guilty of murdering his aunt.", "guilty").mode()).hasToString("ACQUIT");
        assertThat(ToldEvents.of("A jury found Hugo Marl guilty of murdering his aunt.", "guilty").mode()).hasToString("CONVICT");
    }

    @Test
    void theDateOfTheDeedIsNotThatOfTheRuling() {
        String text = "The court overturned Hugo Marl's conviction for stabbing a driver in 1999.";
        assertThat(ToldEvents.of(text, "overturned").date()).isNull();
        assertThat(ToldEvents.of(text, "stabbing").date()).isNotNull();
    }
}
