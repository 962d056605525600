package onrecord.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.Extractor;
import onrecord.extraction.events.participants.Participant;
import onrecord.language.English;
import onrecord.text.ParticipantRole;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can do what to whom: the same verb reports another event, or none, when something else does it or suffers it. */
class EventFramesTest {

    private static final Extractor ENGINE = new Extractor(English.LANGUAGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bus crashed into the toll booth.              | ACCIDENT
            The two ferries collided off the cape.          | ACCIDENT
            The board fired its treasurer on Monday.        | DISMISSAL
            The regulator fined the dairy two million euro. | SENTENCE
            The cyclone battered the harbour.               | DISASTER
            Her neighbour died in March.                    | DEATH
            Deputy Karl Otter was shot on Friday.           | ASSAULT
            A woman was hit by a motorist on Friday.        | ACCIDENT
            The board fired coach Maurice Cheeks on Monday. | DISMISSAL
            """)
    void whatFillsTheFrameTellsTheType(String sentence, String type) {
        assertThat(types(sentence)).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The computer crashed on Monday.
            Their two theories collided in print.
            The idea died in March.
            Her heart attacked the rhythm of the song.
            It was a fine morning for a walk.
            The comedian stole the show.
            """)
    void whatCannotFillTheFrameReportsNothing(String sentence) {
        assertThat(types(sentence)).isEmpty();
    }

    @Test
    void whoSuffersViolenceTakesPartAndDoesNotNameIt() {
        assertThat(find("One man was shot near the harbour on Monday.")).flatExtracting(ExtractedEvent::participants)
                .extracting(Participant::name).containsExactly("man");
        assertThat(find("Soldiers shot two women near the harbour.")).flatExtracting(ExtractedEvent::participants)
                .extracting(Participant::name).contains("two women");
    }

    @Test
    void whoSetsFireActsAndWhatCatchesFireDoesNot() {
        assertThat(find("Two thieves set fire to a van near the harbour on Monday.")).flatExtracting(ExtractedEvent::participants)
                .contains(new Participant(ParticipantRole.ACTOR, "two thieves", -1));
        assertThat(find("A van caught fire near the harbour on Monday.")).flatExtracting(ExtractedEvent::participants)
                .extracting(Participant::role).doesNotContain(ParticipantRole.ACTOR);
    }

    @Test
    void theSubjectThatNamesWhatHappensIsTheTrigger() {
        String sentence = "A fire broke out in the mill.";
        assertThat(find(sentence)).extracting(event -> event.trigger().of(sentence)).containsExactly("fire");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A gardener killed his cousin with a spade. Police arrested the man in his flat.                            | KILLING
            Rebel soldiers killed nine villagers on Tuesday. The army shelled the rebels.                              | ASSAULT
            Six hikers were killed in the avalanche.                                                                   | DEATH
            Nine passengers were killed when a coach left the road. Rescuers searched the wreckage after the accident. | DEATH
            """)
    void aKillingIsACrimeAnAttackOrAnAccident(String text, String type) {
        assertThat(types(text)).contains(type);
        assertThat(types(text).stream().distinct().filter(List.of("KILLING", "ASSAULT", "DEATH")::contains)).containsExactly(type);
    }

    @Test
    void whoKillsHimselfIsNoMurderer() {
        ExtractedEvent death = find("The former policeman killed himself in his car.").get(0);
        assertThat(death.type().name() + "." + death.mode()).isEqualTo("DEATH.SUICIDE");
    }

    @Test
    void whoIsKilledInAnAccidentIsKilledByNobody() {
        assertThat(find("Six hikers were killed in the avalanche.").get(0).participants()).extracting(one -> one.role().name())
                .doesNotContain("ACTOR");
    }

    @Test
    void sportIsToldInTheWordsOfWar() {
        String match = "The striker scored twice in the second half. The visitors attacked the goal from the start of the match, "
                + "but the goalkeeper held his team in the game. The coach of the home team praised the defender after the final.";
        assertThat(types(match)).contains("CONTEST").doesNotContain("ASSAULT", "SUPPORT");
    }

    @Test
    void aPlayerWhoIsArrestedIsArrested() {
        String text = "The striker scored twice in the match. His team won the cup final. The coach praised the goalkeeper and the winger. "
                + "Police arrested the goalkeeper on Sunday.";
        assertThat(types(text)).contains("COERCE");
    }

    @Test
    void politicsIsNoSport() {
        assertThat(types("The senator beat the governor in a debate on taxes.")).doesNotContain("CONTEST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The murder of the baker shook the village.      | KILLING
            The judge spoke about murder in general.        |
            The fire at the sawmill was put out on Sunday.  | FIRE
            Fire safety is taught at school.                |
            """)
    void aNounSpeaksOfOneHappening(String sentence, String type) {
        assertThat(types(sentence)).isEqualTo(type == null ? List.of() : List.of(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An explosion at a fireworks factory near Tuvar killed five workers.          | DEATH
            Mourners marked the day of the mine explosion that killed 83 men.            | DEATH
            A bomb blast at a factory killed nine soldiers.                              | ASSAULT
            An explosion killed nine soldiers in a market.                               | ASSAULT
            """)
    void aBlastAtWorkIsNoAttack(String text, String type) {
        assertThat(types(text)).contains(type).doesNotContain(type.equals("DEATH") ? "ASSAULT" : "DEATH");
    }

    private static List<String> types(String text) {
        return find(text).stream().map(event -> event.type().name()).toList();
    }

    private static List<ExtractedEvent> find(String text) {
        return ENGINE.extract(new ParsedArticle(
                text, "x", null, null, List.of(), null, null, "en", List.of(), List.of(new Span(0, text.length())))).events();
    }
}
