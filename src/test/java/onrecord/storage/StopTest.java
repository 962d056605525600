package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
class StopTest {

    private static final String LONG = "select pg_sleep(10)";
    private static final String SHORT = "select pg_sleep(0.3)";

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    private SqlConnection connection;
    private Stop stop;

    @BeforeEach
    void connect() throws Exception {
        connection = get(pool.getConnection());
        stop = new Stop(vertx);
    }

    @AfterEach
    void giveBack() throws Exception {
        get(connection.close());
    }

    @Test
    void whatRunsIsStopped() throws Exception {
        Future<?> asked = stop.unlessStopped(connection, () -> ask(LONG));
        get(vertx.timer(200));
        stop.now();
        assertStopped(asked);
    }

    @Test
    void aStopThatIsFasterThanTheQueryIsRepeated() {
        Future<?> asked = stop.unlessStopped(connection, () -> vertx.timer(70).compose(elapsed -> ask(LONG)));
        stop.now();
        assertStopped(asked);
    }

    @Test
    void aStopThatIsSlowerThanTheQueryDoesNotMeetTheNext() throws Exception {
        for (int i = 0; i < 20; i++) {
            stop = new Stop(vertx);
            Future<?> asked = stop.unlessStopped(connection, () -> ask("select 1"));
            stop.now();
            get(asked.otherwiseEmpty());
            assertThat(get(ask(SHORT)).rowCount()).isOne();
        }
    }

    @Test
    void whatWasStoppedBeforeIsNotAsked() {
        stop.now();
        assertThatThrownBy(() -> get(stop.unlessStopped(connection, () -> ask(LONG))))
                .isInstanceOf(CancellationException.class);
    }

    private Future<RowSet<Row>> ask(String sql) {
        return connection.query(sql).execute();
    }

    private static void assertStopped(Future<?> asked) {
        assertThatThrownBy(() -> get(asked)).isInstanceOf(ExecutionException.class)
                .hasMessageContaining("canceling statement due to user request");
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
    }
}
