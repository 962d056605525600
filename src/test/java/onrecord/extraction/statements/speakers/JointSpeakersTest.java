package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.kinds;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speakers who are several. */
class JointSpeakersTest {

    @Test
    void bothAreNamed() {
        assertThat(said("“We are proud,” Vera Holt and Karl Beck said.")).containsExactly("Vera Holt and Karl Beck: “We are proud,”");
        assertThat(kinds("“We are proud,” Vera Holt and Karl Beck said.")).containsExactly("UNNAMED");
        assertThat(said("The ferry is old, said Vera Holt, Karl Beck and Nina Strand."))
                .containsExactly("Vera Holt, Karl Beck and Nina Strand: The ferry is old");
        assertThat(said("Vera Holt of Norham and Karl Beck of Brim said the ferry was old."))
                .containsExactly("Vera Holt of Norham and Karl Beck of Brim: the ferry was old");
        assertThat(said("Vera Holt and the mayor said the ferry was old.")).containsExactly("Vera Holt and the mayor: the ferry was old");
    }

    @Test
    void aSurnameMayBeShared() {
        assertThat(said("Vera and Karl Beck said the ferry was old.")).containsExactly("Vera and Karl Beck: the ferry was old");
        assertThat(said("Mr and Mrs Beck said the ferry was old.")).containsExactly("Mr and Mrs Beck: the ferry was old");
    }

    @Test
    void theyAreThoseWhoActTogether() {
        assertThat(said("Vera Holt and Karl Beck bought the ferry. They said it was old."))
                .containsExactly("Vera Holt and Karl Beck: it was old");
    }

    @Test
    void onePersonMayHaveTwoRolesAndTwoChildren() {
        assertThat(said("Founder and owner Vera Holt said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("President and General Manager Karl Beck said the ferry was old.")).containsExactly("Karl Beck: the ferry was old");
        assertThat(said("Vera Holt, mother of Tom and Lea Strand, said the ferry was old."))
                .containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt, who met Beck and Strand, said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
        assertThat(said("Vera Holt, along with Karl Beck, said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }
}
