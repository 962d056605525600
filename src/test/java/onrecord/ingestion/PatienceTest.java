package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.storage.sql.DatabaseTrouble;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void whatTheDatabaseCouldNotDoIsTriedAgainUntilItCan() {
        DatabaseTrouble away = DatabaseTrouble.of(new ConnectException("refused")).orElseThrow();
        assertThat(Patience.with(() -> attempt(3, away)).await().atMost(LONG)).isEqualTo("stored");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatItWillNeverDoIsNotTriedAgain() {
        Uni<String> work = Patience.with(() -> attempt(3, new IllegalArgumentException("nonsense")));
        assertThatThrownBy(() -> work.await().atMost(LONG)).hasMessage("nonsense");
        assertThat(attempts).hasValue(1);
    }

    private Uni<String> attempt(int failures, RuntimeException failure) {
        return attempts.incrementAndGet() <= failures ? Uni.createFrom().failure(failure) : Uni.createFrom().item("stored");
    }
}
