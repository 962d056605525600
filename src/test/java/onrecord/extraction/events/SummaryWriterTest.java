package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.extraction.events.summaries.LineLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryWriterTest {

    private static final Set<String> NO_BEGINNING = Set.of(
            "who", "which", "that", "whose", "where", "when", "while", "of", "in", "on", "by", "with", "from", "to", "for", "after",
            "before",
            "and", "or", "but", "because", "as", "was", "were", "had", "has", "killing", "arresting", "meeting");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raided  | On Monday police raided a house in Brenk, arresting two men. | Police raided a house in Brenk, arresting two men
            charged | Police detained Ann Keller on Monday. She was released and charged with fraud. | Ann Keller was released and charged with fraud
            met     | “We will fight,” said Tom Reyl, 45, who met President Ann Keller in Vienna. | Tom Reyl, 45, met President Ann Keller in Vienna
            attacked | Tom Reyl fled from the rebels who attacked the town of Brenk. | Tom Reyl fled from the rebels who attacked the town of Brenk
            invaded | In March, the rebels invaded the south. | The rebels invaded the south
            attacked | Police said that rebels attacked the town, but that nobody was hurt. | Police said that rebels attacked the town
            jailed  | Last month Karl Wang, 45, a veteran of the movement, was jailed in Brenk. | Last month Karl Wang, 45, a veteran of the movement, was jailed in Brenk
            invasion | Prices have risen since Norland’s invasion of Sutland. | Prices have risen since Norland’s invasion of Sutland
            bombings | Prices have risen since the Aug. 7 bombings of two embassies in Nairobi. | Prices have risen since the Aug. 7 bombings of two embassies in Nairobi
            protest | Not all farmers were arrested after the protest in Brenk. | Not all farmers were arrested after the protest in Brenk
            hurt    | Hardly anyone was hurt in the blast. | Hardly anyone was hurt in the blast
            arrested | The bridge fell in Brenk. No one was arrested. | No one was arrested
            killed  | Up to 40 people were killed when troops stormed the town. | Up to 40 people were killed when troops stormed the town
            """)
    void aLineStandsAlone(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            firing   | The gunman entered the hall and began firing a rifle, according to Const. Rolf Keller. The guests fled. | The gunman entered the hall and began firing a rifle, according to Const. Rolf Keller
            arrested | Pavel Trent, 32, was arrested around 1: 30 a. m. Feb. 1 on Route 94. | Pavel Trent, 32, was arrested around 1:30 a.m. Feb. 1 on Route 94
            arrested | Pavel Trent was arrested by 7 a. m. He was drunk. | Pavel Trent was arrested by 7 a.m.
            met      | The guards met the owners ' lawyers in Velden. | The guards met the owners' lawyers in Velden
            met      | The guards met the city ’ s mayor in Velden. | The guards met the city’s mayor in Velden
            shot     | Karel Holm, who was drunk, was shot and killed by a police officer in Brenk. | Karel Holm, who was drunk, was shot and killed by a police officer in Brenk
            shot     | Karel Holm was shot and killed but the other farmers fled. | Karel Holm was shot and killed
            attacked | Pirates have attacked nearly 50 ships off the coast and looted nearly 20, the office said. | Pirates have attacked nearly 50 ships off the coast and looted nearly 20, the office said
            shot     | Karel Holm was shot on Sunday, and an officer was killed by a car. | Karel Holm was shot on Sunday
            """)
    void noLineEndsInTheMiddleOfAWordOrOfWhoDidIt(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @Test
    void aLongLineKeepsItsVerbAndWhoSaysSo() {
        String chase = "Deputies and state police chased Pavel Trent for 48km, including through a construction zone, at speeds up to "
                + "193km/h before he finally pulled over after about 15 minutes, Brenk County Sheriff Otto Reyl said";
        assertThat(ToldEvents.of(chase + ".", "chased").summary()).isEqualTo(chase);
        String relative = "Deputies and state police chased Pavel Trent for 48km, including through a construction zone, at speeds up to "
                + "193km/h before he finally pulled over near the old harbour of Velden, which was closed to the public for years.";
        assertThat(ToldEvents.of(relative, "chased").summary()).endsWith("harbour of Velden");
    }

    @Test
    void aSurnameBecomesTheFullNameAndTheTextStaysAsItIs() {
        String text = "Mayor Ann Keller opened the bridge.\n\nLater Keller criticised the council.";
        ExtractedEvent event = ToldEvents.of(text, "criticised");
        assertThat(event.summary()).isEqualTo("Ann Keller criticised the council");
        assertThat(event.span().of(text)).contains("Keller criticised").doesNotContain("Ann");
    }

    @Test
    void aPronounBecomesTheFullNameWhereNobodyElseIsNamed() {
        assertThat(ToldEvents.of("Mayor Ann Keller spoke first.\n\nShe criticised the council.", "criticised").summary())
                .isEqualTo("Ann Keller criticised the council");
    }

    @Test
    void aBuildingIsCalledByTheNameThatItHasElsewhere() {
        assertThat(ToldEvents.of("A Harlow supermarket burned on Sunday.\n\nPolice raided the supermarket.", "raided").summary())
                .isEqualTo("Police raided the Harlow supermarket");
        assertThat(ToldEvents
                .of("A Harlow supermarket and a Brenk supermarket burned on Sunday.\n\nPolice raided the supermarket.", "raided")
                .summary()).isEqualTo("Police raided the supermarket");
        assertThat(ToldEvents.of("A Harlow supermarket burned on Sunday.\n\nPolice raided the supermarket in Velden.", "raided")
                .summary()).doesNotContain("Harlow");
    }

    @Test
    void aPronounStaysWhereTwoAreNamed() {
        assertThat(
                ToldEvents.of("Mayor Ann Keller and Governor Eva Lund spoke first.\n\nShe criticised the council.", "criticised").summary())
                .isEqualTo("Mayor Ann Keller and Governor Eva Lund spoke first. She criticised the council");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrested | A guard of 40 was seen at the bank. He was arrested on Monday. | A guard of 40 was seen at the bank. He was arrested on Monday
            resigned | Tom Reyl met Eva Lund in Brenk. He resigned on Monday. | Tom Reyl resigned on Monday
            treaty   | Tom Reyl met the press on Monday. He’ll sign the treaty in June. | Tom Reyl will sign the treaty in June
            met      | Tom Reyl saw the press on Monday. He's met Eva Lund in Brenk. | Tom Reyl has met Eva Lund in Brenk
            attacked | Hundreds of rebels came down from the hills. They attacked Brenk. | Hundreds of rebels came down from the hills. They attacked Brenk
            investigated | A shop in Brenk burned down in a suspicious fire. It was cold. Eva Lund says the fire is being investigated as a crime. | A shop in Brenk burned down in a suspicious fire. Eva Lund says the fire is being investigated as a crime
            arrested | Sailors chased 23 suspects off Velden. The navy of Norland said the suspects were arrested on Monday. | Sailors chased 23 suspects off Velden. The navy of Norland said the suspects were arrested on Monday
            investigated | A blaze can destroy a shop within an hour. Eva Lund says the blaze is being investigated as a crime. | Eva Lund says the blaze is being investigated as a crime
            raided | Firms own buildings in Brenk. Police raided the buildings on Monday. | Police raided the buildings on Monday
            arrested | A driver of 40 left Brenk. It was cold. The driver was arrested on Monday. | A driver of 40 left Brenk. The driver was arrested on Monday
            arrested | It was cold. She was arrested on Monday. | Someone was arrested on Monday
            arrested | A guard of 40 was seen at the bank. He drank some beer. He was arrested on Monday. | A guard of 40 was seen at the bank. He was arrested on Monday
            arrested | A guard of 40 was seen at the bank. It was cold. He was arrested on Monday. | Someone was arrested on Monday
            arrested | A guard of 40 was seen at the bank. She drank some beer. He was arrested on Monday. | Someone was arrested on Monday
            """)
    void theSentenceBeforeSaysWhoIsMeantWhereNobodyIsNamed(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resigns  | If Ann Keller resigns, the council will meet. | If Ann Keller resigns, the council will meet
            shot     | Prosecutors allege that Ivo Sterling shot a guard in Brenk. | Prosecutors allege that Ivo Sterling shot a guard in Brenk
            killed   | Ivo Sterling allegedly left the house and killed a guard. | Ivo Sterling allegedly left the house and killed a guard
            attack   | “We were wrong,” Ann Keller said, referring to the attack on Brenk. | “We were wrong,” Ann Keller said, referring to the attack on Brenk
            """)
    void nothingIsToldAsAFactThatThePaperDoesNotVouchFor(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ambushed | Rebels trying to relieve a besieged fort ambushed a convoy near Brenk. | Rebels trying to relieve a besieged fort ambushed a convoy near Brenk
            agreed   | After months of doubt, farmers and the union agreed to lend Norland money. | Farmers and the union agreed to lend Norland money
            released | Norland pirates Monday released the tanker. | Norland pirates Monday released the tanker
            arrested | Tom Reyl, 45, of Mill Street, Glasgow was arrested on Monday. | Tom Reyl, 45, of Mill Street, Glasgow was arrested on Monday
            died     | Police said two women and one man died in the fire at Brenk. | Police said two women and one man died in the fire at Brenk
            killed   | Ivo Sterling shot and killed a guard in Brenk. | Ivo Sterling shot and killed a guard in Brenk
            bombing  | After the bombing, in which two men died, police arrested Ivo Sterling. | Police arrested Ivo Sterling after the bombing, in which two men died
            """)
    void aSubjectIsToldWithAllItsWords(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shot     | The police report is short, but Inspector Dahl said Ivo Sterling shot a guard. | Dahl said Ivo Sterling shot a guard
            shot     | Ivo Sterling shot a guard in Brenk and fled to Norland, police said. | Ivo Sterling shot a guard in Brenk, police said
            shot     | According to the officers, Ivo Sterling shot a guard in Brenk. | Ivo Sterling shot a guard in Brenk, according to the officers
            attacked | Rebels attacked the town of Brenk, Ana Ruiz told the court. | Rebels attacked the town of Brenk, Ana Ruiz told the court
            attacked | The court found that rebels attacked the town of Brenk. | Rebels attacked the town of Brenk
            shot     | Police chief Otto Renn confirmed that Ivo Sterling shot a guard. | Ivo Sterling shot a guard
            """)
    void whatIsOnlyReportedIsToldWithItsSource(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).endsWith(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shot | Tom Reyl was seen in Brenk on Monday. Police said the guard hid his gun and shot a farmer. | his gun
            won  | Eva Lund came to Brenk on Monday. The guard praised her and won her prize. | her prize
            """)
    void aPossessiveThatMayMeanAnotherStaysAsItIsPrinted(String trigger, String text, String words) {
        assertThat(ToldEvents.of(text, trigger).summary()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shot     | The farm lies by a river. He shot Tom Reyl in the yard. | Someone shot Tom Reyl in the yard
            arrested | The farm lies by a river. Police said he was arrested on Monday. | Police said someone was arrested on Monday
            arrested | Tom Reyl was seen in Brenk. He was arrested on Monday. | Tom Reyl was arrested on Monday
            arrested | Eva Lund was the victim in that case. He was arrested on Monday. | Someone was arrested on Monday
            died     | The farm lies by a river. His wife, Eva Lund, died in 1984. | Eva Lund died in 1984
            """)
    void someoneIsToldOfWhereNobodyKnowsWhoIsMeant(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appear   | Tom Reyl was charged. It was unclear when Tom Reyl would appear in court. | It was unclear when Tom Reyl would appear in court
            closed   | The mill stood in Brenk until 1990, when the owners closed the mill. | The owners closed the mill
            """)
    void aQuestionIsToldWithWhoLeavesItOpen(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hired    | The Comets then hired coach Tom Reyl. | The Comets hired coach Tom Reyl
            jailed   | Tom Reyl was also jailed in Brenk. | Tom Reyl was jailed in Brenk
            attacked | Rebels burned a farm, then attacked the town of Brenk. | Rebels burned a farm, then attacked the town of Brenk
            attacked | Rebels not only attacked Brenk, but also fired at a ship. | Rebels attacked Brenk
            """)
    void wordsThatTieASentenceToTheOneBeforeAreLeftOut(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrested | A baker in Brenk hurt himself in jail before he was arrested in a raid. | A baker in Brenk hurt himself in jail before he was arrested in a raid
            declared | Tom Reyl was shot. After the shooting Reyl was rushed to a hospital but was declared dead. | After the shooting Tom Reyl was rushed to a hospital but was declared dead
            told     | Otto Renn said the farmer was there when guards found her and told her to leave. | Otto Renn said the farmer was there when guards found her and told her to leave
            """)
    void whoActsIsNotTakenForAnother(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @Test
    void whoeverAskedNotToBeNamedRequestsNothing() {
        assertThat(ToldEvents.in("An official who asked not to be named said the mill was old.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hit   | Police say Tom Reyl was driving a van when it hit a truck in Brenk. | Police say Tom Reyl was driving a van when it hit a truck in Brenk
            buy   | Norland Steel said it had agreed to buy a mill in Brenk. | Norland Steel said it had agreed to buy a mill in Brenk
            """)
    void itMeansSomethingThatTheLineTells(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @Test
    void aSourceOutsideItsClauseIsToldToo() {
        assertThat(ToldEvents
                .of("Then, on Monday, according to a neighbour, Eva Lund was furious, shouting and attacking a guard.", "attacking")
                .summary()).endsWith("according to a neighbour");
    }

    @Test
    void aThingIsToldByItselfThatTheClauseBehindItDescribes() {
        assertThat(ToldEvents.of("I am tired, says Tom Reyl, the owner of a shop that was looted on Monday.", "looted").summary())
                .isEqualTo("A shop was looted on Monday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We had a meeting with the minister in Brenk.", "I was attacked by rebels.",
        "My brother died in Brenk in 1990."})
    void whatSomebodyTellsOfThemselvesIsNoReport(String text) {
        assertThat(ToldEvents.in(text)).isEmpty();
    }

    @Test
    void whatHappensBesideSomebodyWhoSpeaksIsReported() {
        assertThat(ToldEvents.in("I was still young when rebels attacked the town of Brenk.")).hasSize(1);
    }

    @Test
    void nobodyIsSaidToBeDeadInThePlaceOfAnother() {
        assertThat(ToldEvents.of("Mayor Eva Lund spoke first. When Dar Holm’s home was burned and she was killed, people wept.", "killed")
                .summary()).doesNotContain("Eva Lund");
    }

    @Test
    void aSentenceThatSaysNothingOfTheSubjectIsNotToldBeforeIt() {
        assertThat(ToldEvents.of("Eight crews fought a blaze in Brenk. The reviews were criticised by farmers.", "criticised").summary())
                .isEqualTo("The reviews were criticised by farmers");
    }

    @Test
    void aSentenceThatNamesTheSubjectIsToldBeforeIt() {
        assertThat(ToldEvents.of("Norland Steel closed a mill in Brenk. The company criticised the council.", "criticised").summary())
                .isEqualTo("Norland Steel closed a mill in Brenk. The company criticised the council");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vigil       | Rioters gathered in Brenk and threw bottles at officers, witnesses said, following a vigil for Karel Holm. | Rioters gathered in Brenk and threw bottles at officers, witnesses said, following a vigil for Karel Holm
            arraignment | A guard with a rifle walked into the old mill of Brenk and fled with a clerk, a police sergeant said Monday during his arraignment. | A guard with a rifle walked into the old mill of Brenk and fled with a clerk, a police sergeant said Monday during his arraignment
            killed      | In Brenk, police said on Monday that two men were killed. | Police said that two men were killed
            """)
    void whatIsSaidIsToldWithTheCircumstancesBehindWhoSaysIt(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @Test
    void aDecimalPrintedInTwoIsOneNumber() {
        assertThat(ToldEvents.of("An earthquake with a magnitude of 5. 9 destroyed the town of Brenk.", "destroyed").summary())
                .isEqualTo("An earthquake with a magnitude of 5.9 destroyed the town of Brenk");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            streets  | Police said as many as 20, 000 people took to the streets of Brenk. | Police said as many as 20,000 people took to the streets of Brenk
            arrested | Some 1, 500 farmers were arrested in Brenk. | Some 1,500 farmers were arrested in Brenk
            stole    | Thieves stole jewels worth $2. 6-million from a bank in Brenk. | Thieves stole jewels worth $2.6-million from a bank in Brenk
            arrested | Ivo Sterling (52-3, 46 knockouts) was arrested in Brenk. | Ivo Sterling (52-3, 46 knockouts) was arrested in Brenk
            arrested | Since 1993, 24 guests were arrested. | 24 guests were arrested
            arrested | In rooms 20, 300 guests were arrested. | In rooms 20, 300 guests were arrested
            """)
    void noLineBeginsInTheMiddleOfANumber(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @Test
    void nobodyIsSaidToBeJailedInThePlaceOfAnother() {
        assertThat(ToldEvents.of("Ana Ruiz watched as her son was sentenced to life.", "sentenced").summary())
                .isEqualTo("Ana Ruiz's son was sentenced to life");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Keller, calling for an amended law.        | Ann Keller, calling for an amended law
            And the army, shelling the village again.      | The army, shelling the village again
            Tom Reyl in Brenk: accusing Norland of fraud.  | Tom Reyl in Brenk: accusing Norland of fraud
            """)
    void aFragmentIsToldFromWhoActs(String text, String line) {
        assertThat(ToldEvents.first(text).summary()).isEqualTo(line);
    }

    @Test
    void aLongSentenceIsCutAtThePhrase() {
        String text =
                "The rebels attacked the town of Brenk, which lies behind the hills of the north and had been spared so far, because the "
                        + "council, whose members had met in the old hall to discuss the harvest, refused to pay the sum that the rebels had asked for "
                        + "when they first came down from the hills in the winter before last.";
        String line = ToldEvents.of(text, "attacked").summary();
        assertThat(line).startsWith("The rebels attacked the town of Brenk").hasSizeLessThanOrEqualTo(LineLength.LONGEST);
        assertThat(text).contains(line.substring(line.lastIndexOf(' ') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "After the raid, in which two men died, police arrested Ivo Sterling.",
        "Killing twelve, the rebels attacked the camp.",
        "The minister, whom rebels had kidnapped, was freed by troops.",
        "And then the army shelled the village.",
        "“They attacked us,” Tom Reyl said after rebels had attacked the town and killed his brother (a farmer).",
        "To free the hostages, troops stormed the hotel, which gunmen had seized on Monday.",
        "Police said Ivo Sterling, who was shot by a guard, had attacked two farmers.",
        "Tom Reyl, meeting with Ann Keller in Vienna, criticised the council.",
        "Three men were arrested; one was released, while the others were charged with theft."
    })
    void everyLineKeepsTheForm(String text) {
        List<ExtractedEvent> events = ToldEvents.in(text);
        assertThat(events).isNotEmpty();
        for (ExtractedEvent event : events) {
            String line = event.summary();
            assertThat(NO_BEGINNING).as(line).doesNotContain(line.split("[ ,]")[0].toLowerCase(Locale.ROOT));
            assertThat(line).matches("[\\p{Lu}\\p{N}“\"].*[\\p{L}\\p{N})”\"’'%.]").doesNotContain("  ", " ,", ",,");
            assertThat(line.split(" ")).hasSizeGreaterThan(2);
        }
    }

    @Test
    void wordsBetweenQuotationMarksStayAsTheyWereSaid() {
        String text =
                "Bettie Hale was a singer.\n\n“Bettie was a star,” Otto Renn, the founder of the club, said on hearing of her death on Monday.";
        assertThat(ToldEvents.of(text, "death").summary()).startsWith("“Bettie was a star,” Otto Renn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            blaze   | A huge fire at a bakery in Brenk killed two men on Friday. Residents were led to a hall. The blaze broke out at 9 p.m. | A huge fire at a bakery in Brenk killed two men on Friday. The blaze broke out at 9 p.m.
            fought  | A fire destroyed a bakery in Brenk. Otto Reyl said that firemen fought the blaze. | A fire destroyed a bakery in Brenk. Otto Reyl said that firemen fought the blaze
            died    | Most drivers fear the costs of a serious crash. Ana Ruiz died in the crash. | Ana Ruiz died in the crash
            killed  | A gunman wounded three men at a bank. A policeman killed the shooter. | A policeman killed the shooter
            """)
    void aNounThatMeansTheSameTellsWhichOneItIs(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attacked | When the page is attacked it will crash, Ana Ruiz said. | When the page is attacked it will crash, Ana Ruiz said
            attacked | Ana Ruiz fled when rebels attacked the town on Monday.  | Rebels attacked the town on Monday
            """)
    void whatHappensWheneverIsToldWithItsCondition(String trigger, String text, String line) {
        assertThat(ToldEvents.of(text, trigger).summary()).isEqualTo(line);
    }
}
