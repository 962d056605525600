package onrecord.extraction.statements.speakers;

import static onrecord.extraction.statements.Credits.kinds;
import static onrecord.extraction.statements.Credits.only;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Speakers who are several. */
class JointSpeakersTest {

    @Test
    void bothAreNamed() {
        assertThat(said("“We are proud,” Vera Holt and Karl Beck said.")).containsExactly("Vera Holt and Karl Beck: “We are proud,”");
        assertThat(kinds("“We are proud,” Vera Holt and Karl Beck said.")).containsExactly("SEVERAL");
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
    void eachOfThemIsAPersonOrIsNot() {
        assertThat(voices("“We are proud,” Vera Holt and Karl Beck said.")).containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
        assertThat(voices("The ferry is old, said Vera Holt, Karl Beck and Nina Strand."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck", "PERSON Nina Strand");
        assertThat(voices("Vera Holt and the mayor said the ferry was old.")).containsExactly("PERSON Vera Holt", "UNNAMED the mayor");
        assertThat(voices("Vera Holt and the police said the ferry was old.")).containsExactly("PERSON Vera Holt", "ORGANISATION police");
        assertThat(voices("The White House and Karl Beck said the ferry was old."))
                .containsExactly("ORGANISATION White House", "PERSON Karl Beck");
        assertThat(voices("Vera Holt and Northgate Homes said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "ORGANISATION Northgate Homes");
        assertThat(said("Dag Lund and Vera Holt met.\nLund and Holt said the ferry was old."))
                .containsExactly("Lund and Holt: the ferry was old");
        assertThat(voices("Vera Holt and colleagues said the ferry was old.")).containsExactly("PERSON Vera Holt", "UNNAMED colleagues");
        assertThat(voices("According to Vera Holt and Karl Beck, the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
    }

    @Test
    void whatIsSaidOfOneOfThemMayStandBetween() {
        assertThat(voices("Vera Holt, 45, Karl Beck, 50, and Nina Strand, 31, said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck", "PERSON Nina Strand");
        assertThat(voices("Sen. Vera Holt, D-Ohio, and Rep. Karl Beck, R-Maine, said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
        assertThat(voices("Vera Holt and her husband, Karl Beck, said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
        assertThat(voices("Sens. Vera Holt (Green) and Karl Beck (Labour) said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
    }

    @Test
    void allOfThemAreFoundWhereverTheVerbStands() {
        assertThat(voices("Mayor Vera Holt, Judge Karl Beck and engineer Nina Strand said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck", "PERSON Nina Strand");
        assertThat(voices("“It is late,” said Vera Holt, the mayor, Karl Beck, the pilot, and Nina Strand, a cook."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck", "PERSON Nina Strand");
        assertThat(voices("Vera Holt, the mayor of Norham, and Karl Beck, who runs the ferry, said it was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
        assertThat(voices("Both Vera Holt and her brother Karl Beck said the ferry was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
        assertThat(said("After meeting Vera Holt, Karl Beck and Nina Strand said the ferry was old."))
                .containsExactly("Karl Beck and Nina Strand: the ferry was old");
    }

    @Test
    void whoStandsInAnotherClauseDoesNotSpeakAlong() {
        assertThat(said("Guards met Vera Holt, and Karl Beck said the ferry was old.")).containsExactly("Karl Beck: the ferry was old");
        assertThat(said("“The ferry is old,” said Vera Holt, and Karl Beck agreed.")).containsExactly("Vera Holt: “The ferry is old,”");
        assertThat(said("The game was stopped and Vera Holt said the ferry was old.")).containsExactly("Vera Holt: the ferry was old");
    }

    @Test
    void theyAreThoseWhoActTogether() {
        assertThat(said("Vera Holt and Karl Beck bought the ferry. They said it was old."))
                .containsExactly("Vera Holt and Karl Beck: it was old");
        assertThat(voices("Vera Holt and Karl Beck bought the ferry. They said it was old."))
                .containsExactly("PERSON Vera Holt", "PERSON Karl Beck");
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

    private static List<String> voices(String text) {
        return only(text).speakers().stream().map(one -> one.kind() + " " + one.name()).toList();
    }
}
