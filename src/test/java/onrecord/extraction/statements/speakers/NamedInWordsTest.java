package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody says words that name him. */
class NamedInWordsTest {

    @Test
    void whoeverIsNamedInTheWordsDoesNotSayThem() {
        assertThat(said("Karl Beck, head of the port, won because many left Vera Holt.\n\n"
                + "“Nobody sings for Holt. Beck likes nobody,” she said."))
                .containsExactly("she: “Nobody sings for Holt. Beck likes nobody,”");
        assertThat(said("Karl Beck has many friends at the port, which worries Hugo Lind, head of the ferries.\n\n"
                + "“Nobody sings for Beck,” he said.")).containsExactly("Hugo Lind: “Nobody sings for Beck,”");
    }

    @Test
    void whoeverSpokeBeforeGoesOn() {
        assertThat(said("Hugo Lind said Karl Beck would resign. “Beck has no choice,” he said.")).containsExactly(
                "Hugo Lind: Karl Beck would resign", "Hugo Lind: “Beck has no choice,”");
    }

    @Test
    void someSpeakOfThemselvesByName() {
        assertThat(said("Karl Beck turned to his voters.\n\n“Try something new like Beck,” he said."))
                .containsExactly("Karl Beck: “Try something new like Beck,”");
        assertThat(said("Karl Beck never hoped to win, he said.")).containsExactly("Karl Beck: Karl Beck never hoped to win");
    }
}
