package onrecord.storage.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A connection that is ended while somebody holds it fails what they ask next, and prints nothing. */
@QuarkusTest
class BrokenConnectionsTest {

    private static final Duration WITHIN = Duration.ofSeconds(30);

    private static final Query OWN_PROCESS = new Query("select pg_backend_pid()");

    @Inject
    Sessions sessions;

    @Test
    void aConnectionThatEndsWithinATransactionFailsItWithoutAStackTrace() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            CompletableFuture<Integer> failing = sessions.inTransaction(transaction -> transaction
                    .select(OWN_PROCESS, rows -> (Integer) rows.next()[0])
                    .chain(this::end)
                    .onItem().delayIt().by(Duration.ofMillis(500))
                    .chain(() -> transaction.select(OWN_PROCESS, rows -> (Integer) rows.next()[0])))
                    .subscribeAsCompletionStage();
            assertThatThrownBy(() -> failing.orTimeout(WITHIN.toMillis(), MILLISECONDS).join())
                    .hasCauseInstanceOf(DatabaseTrouble.class);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).doesNotContain("Exception");
    }

    private Uni<Boolean> end(int process) {
        return sessions.read(new Query("select pg_terminate_backend(?)", process), rows -> rows.iterator().next().getBoolean(0));
    }
}
