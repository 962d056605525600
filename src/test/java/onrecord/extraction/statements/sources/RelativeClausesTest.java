package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects beside relative clauses. */
class RelativeClausesTest {

    @Test
    void whoStandsBetweenPronounAndVerbSpeaks() {
        assertThat(said("A man who police say stole the van fled.")).containsExactly("police: stole the van");
        assertThat(said("The vote, which polls suggest will be close, is on Monday.")).containsExactly("polls: will be close");
    }

    @Test
    void theClauseMayStandBetweenSubjectAndVerb() {
        assertThat(said("Shares rose after the firm, which makes toys, said sales had doubled."))
                .containsExactly("firm: sales had doubled");
        assertThat(said("Beck, whom Vera Holt called a liar, said he would sue.")).contains("Beck: he would sue");
        assertThat(said("A spokeswoman for the port, which owns the ferry, said it was old."))
                .containsExactly("A spokeswoman for the port: it was old");
    }

    @Test
    void aSubjectOfItsOwnStaysOne() {
        assertThat(said("Vera Holt, who owns the ferry, said it was old.")).containsExactly("Vera Holt: it was old");
    }

    @Test
    void whoeverIsNamedBeforeARoleSpeaksInTheClauseBehindIt() {
        assertThat(credited(
                "Vera Holt has had a frosty relationship with Beck, now the harbour leader, who in 2010 said the goal was to beat her."))
                .containsExactly("Beck, now the harbour leader, who | said | the goal was to beat her");
    }

    @Test
    void aClauseWithoutPronounHasItsOwnSubject() {
        assertThat(credited("Several people inspectors have tried to talk to about the leak have refused to cooperate."))
                .containsExactly("Several people | have refused | to cooperate");
        assertThat(credited("The sailors reporters met have said that the ferry was old."))
                .allMatch(words -> words.endsWith("that the ferry was old") || words.startsWith("The sailors"));
        assertThat(credited("The passengers, inspectors have said, were safe."))
                .allMatch(words -> words.startsWith("inspectors | have said"));
    }
}
