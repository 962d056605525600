package onrecord.extraction.statements;

import static onrecord.extraction.statements.Credits.credited;
import static onrecord.extraction.statements.Credits.said;
import static onrecord.extraction.statements.Credits.statements;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final String LINES = "\nQ: When will it end?\nA: I wish I knew. We try.";

    @Test
    void whoIsInterviewedGivesTheAnswers() {
        assertThat(said("An interview with Maria Santos" + LINES))
                .containsExactly("Maria Santos: I wish I knew. We try.");
        assertThat(said("The harbour\nMaria Santos runs the harbour.\nQ. Will you stay?\nA. I hope so."))
                .containsExactly("Maria Santos: I hope so.");
        assertThat(said("Five questions for Maria Santos\nQuestion: Will you stay?\nAnswer: I hope so."))
                .endsWith("Maria Santos: I hope so.");
    }

    @Test
    void ofSeveralPersonsTheOneInTheTitleIsInterviewed() {
        String introduction = "\nShe took over the harbour from Peter Garza.";
        assertThat(said("Maria Santos on the strike" + introduction + LINES)).endsWith("Maria Santos: I wish I knew. We try.");
    }

    @Test
    void whoAnswersIsUnknownWhereTheTextDoesNotTell() {
        assertThat(said("What you need to know" + LINES)).isEmpty();
        assertThat(said("Maria Santos and Peter Garza speak out" + LINES)).isEmpty();
        assertThat(said("The law of Maria Santos\nQ: Who has to pay?\nA: Every owner of a boat.")).isEmpty();
    }

    @Test
    void anAnswerMayHaveSeveralParagraphs() {
        assertThat(said(
                "An interview with Maria Santos" + LINES + "\nThe talks go on.\nQ: And then?\nA: Then I sleep.\nThe harbour opens at six."))
                .containsExactly("Maria Santos: I wish I knew. We try. The talks go on.", "Maria Santos: Then I sleep.");
    }

    @Test
    void questionsAndAnswersMayShareAParagraph() {
        assertThat(said("An interview with Maria Santos\nQ: Will you stay? A: I hope so. Q: And then? A: I sleep."))
                .containsExactly("Maria Santos: I hope so.", "Maria Santos: I sleep.");
    }

    @Test
    void initialsStandForNames() {
        assertThat(said("John Stamp met Maria Santos.\nJS: Will you stay?\nMS: I hope so.\nJS: And then?\nMS: Then I sleep."))
                .containsExactly("John Stamp: Will you stay?", "Maria Santos: I hope so.", "John Stamp: And then?",
                        "Maria Santos: Then I sleep.");
    }

    @Test
    void aNameMayBeginWithALetter() {
        assertThat(statements("A. Keller crossed the bridge.\nQ. Olsen did not.")).isEmpty();
    }

    private static final String QUESTIONS = "\nWere you afraid?\nNo. I knew the ship.\nDid it help?\nI think so. My crew did the rest."
            + "\nWould you sail again?\nTomorrow, if they asked me.";

    @Test
    void questionsMayStandWithoutLabels() {
        assertThat(said("An interview with Maria Santos\nMaria Santos sailed around the world." + QUESTIONS))
                .containsExactly("Maria Santos: No. I knew the ship.", "Maria Santos: I think so. My crew did the rest.",
                        "Maria Santos: Tomorrow, if they asked me.");
        assertThat(credited("An interview with Maria Santos" + QUESTIONS)).allMatch(statement -> statement.startsWith(" |  | "));
    }

    @Test
    void headingsThatAskNobodyAreNoInterview() {
        assertThat(said("The ship of Maria Santos\nWho built it?\nA yard in Malmo did.\nHow old is it?\nThe yard does not tell."
                + "\nWhere is it now?\nIn the port of Malmo.")).noneMatch(statement -> statement.startsWith("Maria Santos"));
    }
}
