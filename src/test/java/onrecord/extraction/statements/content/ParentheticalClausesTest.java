package onrecord.extraction.statements.content;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clauses around "he said". */
class ParentheticalClausesTest {

    @Test
    void theClauseInFrontIsSaid() {
        assertThat(credited("The ferry is old, sailors say.")).containsExactly("sailors | say | The ferry is old");
    }

    @Test
    void whatIsPromisedIsNobodyTold() {
        assertThat(credited("The ferry is old, but Vera Holt promises a new one.")).containsExactly("Vera Holt | promises | a new one");
    }

    @Test
    void aVerbWithAnObjectIsNoParenthesis() {
        assertThat(credited("In the nine months to December, Northgate reported operating earnings of $101 million, up 5 per cent."))
                .containsExactly("Northgate | reported | operating earnings of $101 million, up 5 per cent");
    }

    @Test
    void insideARelativeClauseOnlyThatIsSaid() {
        assertThat(credited("The park, where many meet, is near the mill, which, Vera Holt said, is usually full of people."))
                .containsExactly("Vera Holt | said | the mill, which is usually full of people");
        assertThat(credited("The park, Vera Holt said, is near the mill.")).containsExactly("Vera Holt | said | The park is near the mill");
    }

    @Test
    void whatIsReportedAlreadyIsNotReportedAgain() {
        assertThat(credited("Vera Holt said she left because “most people do not know,” she said."))
                .noneMatch(credit -> credit.contains("| Vera Holt said"));
        assertThat(credited("The ferry is “no good,” she said.")).containsExactly("she | said | The ferry is “no good,”");
    }

    @Test
    void aSubjectGoesOnToItsVerbBehindTheClause() {
        assertThat(credited("The boats the island has, Vera Holt said, are older than the pier."))
                .containsExactly("Vera Holt | said | The boats the island has are older than the pier");
        assertThat(credited("The boats the island has are old, Vera Holt said.")).containsExactly(
                "Vera Holt | said | The boats the island has are old");
    }

    @Test
    void aWordMayBeAllThatIsSaid() {
        assertThat(credited("When the crew cut the rope two years later, Vera Holt said enough.")).noneMatch(
                credit -> credit.contains("the rope"));
        assertThat(credited("The crew cut the rope, Vera Holt said later.")).containsExactly("Vera Holt | said | The crew cut the rope");
    }

    @Test
    void whatIsLeftOpenWasSaidByNobody() {
        assertThat(credited("The film does not tell whether Brandt had a gun, as police have said."))
                .noneMatch(credit -> credit.startsWith("police"));
        assertThat(credited("The ferry was not safe, as police have said.")).containsExactly("police | have said | The ferry was not safe");
    }
}
