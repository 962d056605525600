package onrecord.extraction.statements.sources;

import static onrecord.extraction.statements.Credits.credited;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Subjects in the tree. */
class TreeSubjectsTest {

    @Test
    void aSecondVerbBorrowsItsSubject() {
        assertThat(credited("Vera Holt stood up and said the ferry was old.")).containsExactly("Vera Holt | said | the ferry was old");
        assertThat(credited("Vera Holt left the room, saying the ferry was old."))
                .containsExactly("Vera Holt | saying | the ferry was old");
    }

    @Test
    void whoeverIsForcedToAdmitAdmits() {
        assertThat(credited("Vera Holt forced him to admit the ferry was old.")).containsExactly("him | admit | the ferry was old");
    }
}
