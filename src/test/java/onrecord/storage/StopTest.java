package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(90)
class StopTest {

    private static final String LONG = "select pg_sleep(10)";
    private static final String SHORT = "select pg_sleep(0.3)";

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    private Stop stop;

    @BeforeEach
    void begin() {
        stop = new Stop(vertx);
    }

    @Test
    void whatRunsIsStopped() throws Exception {
        Future<?> asked = unlessStopped(connection -> ask(connection, LONG));
        get(vertx.timer(200));
        stop.now();
        assertStopped(asked);
    }

    @Test
    void aStopThatIsFasterThanTheQueryIsRepeated() throws Exception {
        Promise<Void> ready = Promise.promise();
        Future<?> asked = unlessStopped(connection -> {
            ready.complete();
            return vertx.timer(150).compose(elapsed -> ask(connection, LONG));
        });
        get(ready.future());
        stop.now();
        assertStopped(asked);
    }

    @Test
    void aStopThatIsSlowerThanTheQueryDoesNotMeetTheNext() throws Exception {
        for (int millis = 90; millis < 110; millis += 3) {
            stop = new Stop(vertx);
            String almostDone = "select pg_sleep(" + millis / 1000.0 + ")";
            Future<?> asked = unlessStopped(connection -> {
                vertx.runOnContext(afterwards -> stop.now());
                return ask(connection, almostDone);
            });
            get(asked.otherwiseEmpty());
            assertThat(get(pool.withConnection(connection -> ask(connection, SHORT))).rowCount()).isOne();
        }
    }

    @Test
    void whatEndsSoonIsLeftAlone() throws Exception {
        Future<RowSet<Row>> asked = unlessStopped(connection -> {
            vertx.runOnContext(afterwards -> stop.now());
            return ask(connection, "select 1");
        });
        assertThat(get(asked).rowCount()).isOne();
    }

    @Test
    void whatWasStoppedBeforeIsNotAsked() {
        stop.now();
        assertThatThrownBy(() -> get(unlessStopped(connection -> ask(connection, LONG)))).isInstanceOf(CancellationException.class);
    }

    private <T> Future<T> unlessStopped(Function<SqlConnection, Future<T>> query) {
        return pool.withConnection(connection -> stop.unlessStopped(connection, () -> query.apply(connection)));
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, String sql) {
        return connection.query(sql).execute();
    }

    private static void assertStopped(Future<?> asked) {
        assertThatThrownBy(() -> get(asked)).isInstanceOf(ExecutionException.class)
                .hasMessageContaining("canceling statement due to user request");
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(8, TimeUnit.SECONDS);
    }
}
