package onrecord.export.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuestionTextTest {

    @Test
    void aFragmentOfSeveralDocumentsComesWithEachOnce() {
        assertThat(QuestionText.named("assistant-search")).containsOnlyOnce("fragment Cited on ")
                .containsOnlyOnce("fragment CitedEvent on ");
        assertThat(QuestionText.named("assistant-statements")).containsOnlyOnce("fragment Cited on ").doesNotContain("CitedEvent");
    }

    @Test
    void aFragmentOfItsOwnStaysWhereItStands() {
        assertThat(QuestionText.named("timeline-page")).containsOnlyOnce("fragment Entries on ").endsWith("}\n");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> QuestionText.named("nonsense")).hasMessage("there is no question nonsense");
    }
}
