package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a cue credits. */
class SourceFinderTest {

    @Test
    void aPassiveVerbCreditsItsAgent() {
        assertThat(credited("The ferry was called “a wreck” by Vera Holt.")).containsExactly("Vera Holt | was called | “a wreck”");
    }

    @Test
    void withoutAnAgentNobodyIsCredited() {
        assertThat(credited("It was said that the ferry was old.")).isEmpty();
        assertThat(credited("Vera Holt left what she called a circus.")).isEmpty();
    }

    @Test
    void anAgentEndsBeforeTheSubject() {
        assertThat(credited("Called “the voice of the port” by her crew, captain Vera Holt retired."))
                .containsExactly("her crew | Called | “the voice of the port”");
    }

    @Test
    void aTitleIsNoOwner() {
        assertThat(said("Mr Brandt’s claim that the ferry was sold angered the crew.")).containsExactly("Brandt: the ferry was sold");
    }

    @Test
    void aReportIsCreditedWithItsAuthor() {
        assertThat(credited("According to a new report by the Oslo Institute, the ferry is old."))
                .containsExactly("a new report by the Oslo Institute | According to | the ferry is old");
        assertThat(credited("The ferry is old, according to an analysis by Vera Holt, a former pilot."))
                .allMatch(found -> found.startsWith("an analysis by Vera Holt") && found.endsWith("| The ferry is old"));
        assertThat(credited("According to police, the ferry was struck by a log."))
                .containsExactly("police | According to | the ferry was struck by a log");
    }

    @Test
    void theVerbInFrontOfASpeakerIsNoGivenName() {
        assertThat(said("Karl Beck left. Said Beck: “I am tired of it.”")).containsExactly("Karl Beck: “I am tired of it.”");
        assertThat(said("Said Beck left. Said Beck said: “I am tired of it.”")).containsExactly("Said Beck: “I am tired of it.”");
    }
}
