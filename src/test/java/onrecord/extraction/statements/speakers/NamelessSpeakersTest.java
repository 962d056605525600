package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pronouns for no person. */
class NamelessSpeakersTest {

    @Test
    void itIsTheOrganisationThatSpokeLast() {
        assertThat(said("The ministry said no trains would run. It gave no reason, but it said they would run in May."))
                .containsExactly("ministry: no trains would run", "ministry: they would run in May");
    }

    @Test
    void heMayBeSomebodyWithoutAName() {
        assertThat(said("My editor rang. “Where are you?” he barked.")).containsExactly("My editor: “Where are you?”");
    }

    @Test
    void severalAreNeitherHeNorShe() {
        assertThat(said("My crew said it rained.\n“It is late,” she said.")).containsExactly("My crew: it rained", "she: “It is late,”");
    }

    @Test
    void aTimeBeforeTheSubjectDoesNotSpeak() {
        assertThat(said("An hour after the vote, three villagers took questions. They said it was over."))
                .containsExactly("three villagers: it was over");
    }
}
