package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.extraction.events.details.ExtractedNumber;
import onrecord.text.EventNumberKind;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels killed at least 12 soldiers and wounded more than 30 in Brenk.       | KILLED 12.. soldiers
            Twelve people were killed in the attack.                                    | KILLED 12..12 people
            Gunmen shot dead 17 people at a market in Brenk.                            | KILLED 17..17 people
            The army attacked the camp, killing two children.                           | KILLED 2..2 children
            Up to 40 people were injured when troops stormed the town.                  | INJURED ..40 people
            Police arrested between 10 and 15 demonstrators in Kessel.                  | ARRESTED 10..15 demonstrators
            Thousands of farmers protested in Kessel against the tax.                   | PEOPLE 2000.. farmers
            Two farmers urged the council to close the mill.                            | PEOPLE 2..2 farmers
            The rebels released forty hostages.                                         | PEOPLE 40..40 hostages
            The regime fined the newspaper £20,000.                                     | MONEY 20000..20000 £
            Norland imposed sanctions worth $3bn on Sutland.                            | MONEY 3000000000..3000000000 $
            The judge jailed Ivo Sterling for twelve years.                             | DURATION 12..12 years
            Parliament approved the deal 214-210 on Wednesday.                          | VOTES 214..214; VOTES 210..210
            Parliament rejected the treaty by 52 votes to 48.                           | VOTES 52..52; VOTES 48..48
            The army attacked the camp, leaving 400 families homeless.                  | DISPLACED 400..400 families
            """)
    void aNumberIsToldOfAnEvent(String text, String numbers) {
        assertThat(numbers(ToldEvents.first(text))).containsAll(Arrays.asList(numbers.split("; ")));
    }

    @Test
    void lettersAreNoPeople() {
        assertThat(ToldEvents.first("Two letters urged the council to close the mill.").numbers()).isEmpty();
    }

    @Test
    void oneEventHasTheNumbersOfAllItDid() {
        assertThat(numbers(ToldEvents.first("Rebels killed at least 12 soldiers and wounded more than 30 in Brenk.")))
                .containsExactly("KILLED 12.. soldiers", "INJURED 30..");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Police arrested Ivo Sterling, 34, in Brenk.",
        "Police arrested a 34-year-old farmer in Brenk.",
        "Police arrested a mother of two in Brenk.",
        "Rebels attacked a father of three children in Brenk.",
        "The rebels attacked Camp 12 in Brenk.",
        "The rebels attacked the town on 12 April 2024.",
        "The rebels attacked the town in 2019.",
        "Tom Reyl told 40 reporters that rebels attacked the town.",
        "Rebels attacked the town, 12 miles from the border.",
        "Rebels attacked the town about 11 am on Friday.",
        "Police said not one person was arrested in Brenk.",
        "No-one was arrested in Brenk."
    })
    void anAgeADateANameOrAnotherThingsNumberIsNotTaken(String text) {
        assertThat(ToldEvents.of(text, text.contains("arrest") ? "arrest" : "attack").numbers()).isEmpty();
    }

    @Test
    void theRecordOfASeasonIsNoScore() {
        assertThat(numbers(ToldEvents.of("The Owls beat the Comets 31-24 and now have an 11-4 record in the league.", "beat")))
                .containsExactly("SCORE 31..31", "SCORE 24..24");
    }

    @Test
    void aPartOfThoseCountedIsNotCountedAgain() {
        assertThat(numbers(ToldEvents.first("The army attacked the camp, killing 20 people, including five children.")))
                .containsExactly("KILLED 20..20 people");
    }

    @Test
    void moneyOfAnotherDeedIsNotTaken() {
        assertThat(numbers(ToldEvents.first("Two men were arrested over the theft of $2.5 million from a bank.")))
                .containsExactly("ARRESTED 2..2 men");
    }

    @Test
    void whoActsIsCountedAsPeopleAndNotAsDead() {
        assertThat(numbers(ToldEvents.first("Twelve soldiers attacked a village."))).containsExactly("PEOPLE 12..12 soldiers");
    }

    @Test
    void aSentenceThatOnlyAddsGoesOnWithTheEventBeforeIt() {
        List<ExtractedEvent> events =
                ToldEvents.in("Raiders attacked the village of Brenk on Monday, wounding 30 guests. Six people were also killed.");
        assertThat(numbers(events.get(0))).containsExactly("INJURED 30..30 guests", "KILLED 6..6 people");
        assertThat(events).allMatch(event -> event.date() != null && event.date().toString().equals("2024-05-06"));
    }

    @Test
    void aSentenceOfItsOwnAddsNothing() {
        List<ExtractedEvent> events =
                ToldEvents.in("Raiders attacked the village of Brenk on Monday, wounding 30 guests. Police killed six people.");
        assertThat(numbers(events.get(0))).containsExactly("INJURED 30..30 guests");
    }

    @Test
    void theNumberIsPrintedWhereItsSpanSays() {
        String text = "Ruin.\n\nRebels killed at least 12 soldiers in Brenk.";
        assertThat(ToldEvents.of(text, "killed").numbers().get(0).span().of(text)).isEqualTo("at least 12");
    }

    @Test
    void aRangeCannotRunBackwards() {
        Span somewhere = new Span(0, 2);
        assertThatThrownBy(() -> new ExtractedNumber(EventNumberKind.KILLED, 5.0, 4.0, false, null, null, somewhere))
                .hasMessageContaining("5.0 to 4.0");
        assertThatThrownBy(() -> new ExtractedNumber(EventNumberKind.KILLED, null, null, false, null, null, somewhere))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> numbers(ExtractedEvent event) {
        return event.numbers().stream().map(EventNumbersTest::shown).toList();
    }

    private static String shown(ExtractedNumber number) {
        String of = number.unit() != null ? " " + number.unit() : number.counted() != null ? " " + number.counted() : "";
        return number.kind() + " " + shown(number.low()) + ".." + shown(number.high()) + of;
    }

    private static String shown(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.0f", value);
    }
}
