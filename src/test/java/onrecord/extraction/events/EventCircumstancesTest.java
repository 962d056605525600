package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and where. */
class EventCircumstancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrest    | 2024-05    | Ivo Sterling was arrested in May after the 2009 murder of a banker.
            murder    | 2009       | Ivo Sterling was arrested in May after the 2009 murder of a banker.
            arresting | 2024-05-06 | On Monday troops stormed a house in Brenk, arresting two men.
            raided    | 2024-05-06 | On Monday police raided a house in Brenk.
            condemned |            | The Aug. 7 bombings of two embassies were condemned by the council.
            bombings  | 2023-08-07 | The Aug. 7 bombings of two embassies were condemned by the council.
            arrest    |            | Ivo Sterling was arrested for the 2009 murder of a banker.
            banned    |            | The regime banned the newspaper until 2030.
            jailed    | 2024-05-06 | The treasurer was jailed for four years on Monday.
            attack    | 2024-05-06 | The attack happened on Monday.
            """)
    void theTimeIsTheEventsOwn(String trigger, String date, String text) {
        assertThat(ToldEvents.in(text).stream().filter(event -> event.trigger().of(text).startsWith(trigger.substring(0, 5)))
                .map(event -> String.valueOf(event.date()))).allMatch(found -> found.equals(String.valueOf(date)));
    }

    @Test
    void aDayThatOpensTheParagraphIsThatOfWhatItGoesOnTelling() {
        List<ExtractedEvent> events =
                ToldEvents.in("On Tuesday police raided a house in Brenk. They arrested two men.\n\nThey arrested a third.");
        assertThat(events).extracting(event -> String.valueOf(event.date())).startsWith("2024-05-07", "2024-05-07");
        assertThat(events.subList(2, events.size())).allMatch(event -> event.date() == null);
    }

    @Test
    void aDayOnWhichSomebodySpeaksIsNotThatOfWhatFollows() {
        assertThat(ToldEvents.of("On Tuesday, Tom Reyl said the talks had failed. He criticised the council.", "criticised").date())
                .isNull();
    }

    @Test
    void whatHadHappenedBeforeIsNotOfTheDay() {
        assertThat(ToldEvents.of("On Tuesday police raided a house in Brenk. They had arrested Ann Keller there.", "arrested").date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brenk  |                  | Gunmen shot dead 17 people at a market in Brenk.
            Kessel | northern Norland | Rebels attacked a camp in the town of Kessel in northern Norland.
            Halden |                  | Police killed Ivo Sterling, 34, in the village of Halden.
            Kyiv   | Ukraine          | Gunmen shot dead three people in Kyiv, Ukraine, on Monday.
            Kyiv   |                  | Gunmen shot dead three people in Kyiv, Lviv and Odessa.
            Kessel |                  | A man from Brenk was killed in Kessel by gunmen.
            Brenk  |                  | On Monday troops stormed a house in Brenk, arresting two men.
            Gulf of Aden    |         | The navy captured nine pirates in the Gulf of Aden.
            Strait of Morn  |         | A ferry sank in the Strait of Morn on Friday.
            Lisbon          |         | Tom Reyl met Prime Minister Ann Keller in Lisbon on Monday.
            Lisbon          |         | Tom Reyl was buried on Saturday in Lisbon.
            Lisbon          |         | Tom Reyl was arrested on Friday night in Lisbon.
            Lisbon          |         | Police arrested the baker Tom Reyl in Lisbon on Monday.
            Oman            |         | The ferry sank off the coast of Oman on Friday.
            Leeds           |         | Police in Leeds arrested a man on Friday.
            Leeds           |         | A man was arrested by police in Leeds.
            Halifax         |         | A jury in Halifax on Thursday convicted Tom Reyl of theft.
            Geneva          |         | Singer Ann Keller married Tom Reyl in a private ceremony in Geneva on Saturday.
            """)
    void thePlaceIsWhereItHappened(String place, String within, String text) {
        ExtractedEvent event = ToldEvents.first(text);
        assertThat(event.place()).isEqualTo(place);
        assertThat(event.placeWithin()).isEqualTo(within);
    }

    @Test
    void whereSomebodyIsFromIsNoPlaceOfTheEvent() {
        assertThat(ToldEvents.first("Gunmen killed a man from Brenk.").place()).isNull();
        assertThat(ToldEvents.first("Gunmen killed Tom Reyl, a baker in Lisbon.").place()).isNull();
        assertThat(ToldEvents.first("Tom Reyl met Ann Keller of a bank in Lisbon.").place()).isNull();
        assertThat(ToldEvents.first("Norland extradited Tom Reyl, who is due back in Lisbon on Friday.").place()).isNull();
        assertThat(ToldEvents.first("Companies in Geneva fined Tom Reyl on Friday.").place()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A powerful earthquake shook southern Italy on Monday.      | Italy |
            The storm battered Florida, flattening two barns.          | Florida |
            A quake jolted an area around the town of Kessel.          |       |
            The storm damaged a church in Brenk.                       | Brenk | church
            The army attacked the village.                             |       | army, village
            The workers marched on Harbour Ave. in Brenk.              |       | workers
            """)
    void landThatAForceOfNatureStrikesIsThePlaceAndNobody(String text, String place, String names) {
        ExtractedEvent event = ToldEvents.first(text);
        assertThat(event.place() == null ? "" : event.place()).endsWith(place == null ? "" : place);
        assertThat(event.participants()).extracting(one -> one.name().toLowerCase(Locale.ROOT)).containsExactlyInAnyOrder(
                names == null ? new String[0] : names.split(", "));
    }

    @Test
    void anotherOneOfLongAgoIsNotTheOneOfTheStory() {
        String text = "A quake shook southern Italy on Monday. A quake killed thousands there in December 2003.";
        assertThat(ToldEvents.in(text).stream().filter(event -> event.type().name().equals("DISASTER"))
                .map(event -> event.date() == null ? "-" : event.date().text())).containsExactly("2024-05-06", "2003-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fatal police shooting in Brenk led to riots.              | police
            The Greek police shooting in Brenk led to riots.              | greek police
            Gunmen opened fire at an office Christmas party in Brenk.     | gunmen
            Gunmen attacked the Labour party in Brenk.                    | gunmen, labour party
            """)
    void whatOnlyDescribesTheDeedIsNoPartOfWhoTakesPart(String text, String names) {
        assertThat(ToldEvents.first(text).participants()).extracting(one -> one.name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder(names.split(", "));
    }
}
