package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which faults may pass, and which lie in the text. */
class MissTest {

    @Test
    void tooLittleTimeMayPass() {
        assertThat(reading(new Refusal(Refusal.Reason.TOOK_TOO_LONG, "reading took longer than 60000 ms")).passes()).isTrue();
        assertThat(reading(new Refusal(Refusal.Reason.BUSY, "too many texts are waiting")).passes()).isTrue();
    }

    @Test
    void whatIsWrongWithATextStays() {
        Problem empty = new Problem("a.txt", Problem.Step.READING, "the file is empty");
        assertThat(reading(new FileReading.Failed(empty))).isEqualTo(new Miss(empty, false));
        assertThat(reading(new Refusal(Refusal.Reason.NOT_TEXT, "the text holds NUL characters")).passes()).isFalse();
        assertThat(reading(new IllegalStateException("a fault of the engine")).passes()).as("it would fail again").isFalse();
    }

    @Test
    void whatCouldNotBeStoredMayBeAnotherTime() {
        Miss miss = Miss.whileStoring("a.txt", new IllegalStateException("a deadlock"));
        assertThat(miss.passes()).isTrue();
        assertThat(miss.problem().step()).isEqualTo(Problem.Step.STORING);
        assertThat(miss.problem().what()).as("no details for those who may only read").doesNotContain("deadlock");
    }

    private static Miss reading(Throwable failure) {
        return Miss.whileReading("a.txt", failure);
    }
}
