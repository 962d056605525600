package onrecord.extraction.statements.cues;

import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that say something with what follows them. */
class SayingPhrasesTest {

    @Test
    void toMakeClearIsToSay() {
        assertThat(said("Vera Holt made it clear that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt has made clear the ferry will stay.")).containsExactly("Vera Holt: the ferry will stay");
        assertThat(said("Vera Holt made clear glass.")).isEmpty();
        assertThat(said("The judge made public the contents of a file that was lost.")).isEmpty();
    }

    @Test
    void aNounThatSaysMayFollowALightVerb() {
        assertThat(said("Vera Holt made the point that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt gave her word that the ferry was safe.")).containsExactly("Vera Holt: the ferry was safe");
        assertThat(said("Vera Holt issued a warning that was ignored.")).isEmpty();
    }

    @Test
    void toLeaveNoDoubtIsToSay() {
        assertThat(said("Vera Holt left no doubt that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt let it be known that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }

    @Test
    void toBeLikeIntroducesAQuotation() {
        assertThat(said("Holt was like, “No way.”")).containsExactly("Holt: “No way.”");
        assertThat(said("Holt was like a mother to “the lads”.")).isEmpty();
    }

    @Test
    void thingsSayNothing() {
        assertThat(said("The fog made it clear that the ferry would be late.")).isEmpty();
    }
}
