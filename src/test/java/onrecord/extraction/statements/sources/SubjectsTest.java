package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects of cues. */
class SubjectsTest {

    @Test
    void aNameStaysWhole() {
        assertThat(credited("Farmer Miles Holt said the ferry was old.")).containsExactly("Farmer Miles Holt | said | the ferry was old");
    }

    @Test
    void aRoleBeforeANameBelongsToTheSubject() {
        assertThat(credited("Nine people died, the coroner, Vera Holt, said."))
                .containsExactly("the coroner, Vera Holt | said | Nine people died");
    }

    @Test
    void aClauseWithoutItsPronounHasItsOwnSubject() {
        assertThat(credited("They were on board the ferry the owner said was safe.")).containsExactly("the owner | said | was safe");
        assertThat(credited("It was old, a report the owner said was false.")).allMatch(credit -> credit.startsWith("the owner | said"));
    }

    @Test
    void behindAsTheWholePhraseSpeaks() {
        assertThat(credited("The ferry, as one of the sailors said, is old."))
                .containsExactly("one of the sailors | said | The ferry is old");
    }

    @Test
    void aParticipleBehindARelativeClauseIsTheMainSubjects() {
        assertThat(credited("Vera Holt met a farmer who lost his herd, saying, “We will help.”"))
                .containsExactly("Vera Holt | saying | “We will help.”");
        assertThat(credited("Vera Holt dismissed a farmer who said the dam was old, saying, “He should go home.”"))
                .contains("Vera Holt | saying | “He should go home.”");
        assertThat(credited("Vera Holt met Karl Beck, who came late, saying, “I missed the ferry.”"))
                .containsExactly("Karl Beck, who | saying | “I missed the ferry.”");
        assertThat(credited("The bill angered a farmer who lost his herd, saying, “We need help.”"))
                .containsExactly("a farmer who | saying | “We need help.”");
    }

    @Test
    void whoIsNoThing() {
        assertThat(credited("The reason was the rise of Karl Beck, who had talked about the things she had come to believe."))
                .containsExactly("Karl Beck, who | had talked | the things she had come to believe");
        assertThat(credited("The paper printed a picture of Karl Beck, who has promised that the dam will hold."))
                .containsExactly("Karl Beck, who | has promised | the dam will hold");
    }

    @Test
    void oneIsNotMeantByAVerbOfSeveral() {
        assertThat(credited("She met supporters of Karl Beck who have promised that the dam will hold."))
                .allMatch(credit -> credit.startsWith("supporters of Karl Beck"));
        assertThat(credited("She met supporters of Karl Beck, who has promised that the dam will hold."))
                .containsExactly("Karl Beck, who | has promised | the dam will hold");
    }

    @Test
    void aNameBehindAndSpeaksForItself() {
        assertThat(credited("The match was stopped and Vera Holt said it was over.")).containsExactly("Vera Holt | said | it was over");
        assertThat(credited("Vera Holt sat down and said it was over.")).containsExactly("Vera Holt | said | it was over");
    }

    @Test
    void aRoleBeforeTheNameIsNoPartOfWhatIsSaid() {
        assertThat(credited("Two sailors were found on Friday, the rescue chief, Vera Holt, said."))
                .containsExactly("the rescue chief, Vera Holt | said | Two sailors were found on Friday");
        assertThat(credited("The port will close on Friday, its new director, Vera Holt, said."))
                .containsExactly("its new director, Vera Holt | said | The port will close on Friday");
    }

    @Test
    void aSecondParticipleHasTheSubjectOfTheFirst() {
        assertThat(credited("Vera Holt backed off some proposals, dialing back plans to cut the rate, for example, and proposing new limits"
                + " on top-earners' tax breaks.")).anyMatch(credit -> credit.startsWith("Vera Holt | proposing | new limits"));
    }

    @Test
    void aPersonWhoEndsTheClauseBeforeIsNoSpeaker() {
        assertThat(credited("The biggest name is captain Vera Holt and the Harbour Post is reporting that she will leave."))
                .containsExactly("the Harbour Post | is reporting | she will leave");
        assertThat(credited("Captain Vera Holt and the Harbour Post are reporting that she will leave."))
                .containsExactly("Captain Vera Holt and the Harbour Post | are reporting | she will leave");
    }
}
