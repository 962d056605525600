package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tree hangs on a cue. */
class GovernedContentTest {

    @Test
    void wherePeopleSayItIsNoPartOfIt() {
        assertThat(said("Vera Holt said backstage that the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }

    @Test
    void aNameIsTheSubjectOfWhatIsSaid() {
        assertThat(said("Vera Holt said Karl Beck Jr. was ready.")).containsExactly("Vera Holt: Karl Beck Jr. was ready");
        assertThat(said("Vera Holt said Karl Beck Sr. and his son were ready."))
                .containsExactly("Vera Holt: Karl Beck Sr. and his son were ready");
    }

    @Test
    void whatHappensMeanwhileIsNotSaid() {
        assertThat(said("“We will go,” Vera Holt told the crowd before the doors closed. “And win.”"))
                .containsExactly("Vera Holt: “We will go,” “And win.”");
    }

    @Test
    void circumstancesAreLeftOut() {
        assertThat(credited("Vera Holt said at a hearing in Malmo that the ferry would sail."))
                .containsExactly("Vera Holt | said | the ferry would sail");
        assertThat(credited("Vera Holt told an aide: “It was close.”")).containsExactly("Vera Holt | told | “It was close.”");
    }

    @Test
    void aSumOfMoneyBelongsToTheClause() {
        assertThat(credited("Vera Holt said $3 million in aid had been lost."))
                .containsExactly("Vera Holt | said | $3 million in aid had been lost");
    }
}
