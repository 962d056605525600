package onrecord.storage.sql;

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
class QueryCancellationTest {

    private static final String LONG = "select pg_sleep(10)";
    private static final String SHORT = "select pg_sleep(0.3)";

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    private QueryCancellation cancellation;

    @BeforeEach
    void begin() {
        cancellation = new QueryCancellation(vertx);
    }

    @Test
    void aRunningQueryIsCancelled() throws Exception {
        Future<?> asked = unlessCancelled(connection -> ask(connection, LONG));
        get(vertx.timer(200));
        cancellation.cancel();
        assertCancelled(asked);
    }

    @Test
    void aRequestThatOvertakesItsQueryIsRepeated() throws Exception {
        Promise<Void> ready = Promise.promise();
        Future<?> asked = unlessCancelled(connection -> {
            ready.complete();
            return vertx.timer(150).compose(elapsed -> ask(connection, LONG));
        });
        get(ready.future());
        cancellation.cancel();
        assertCancelled(asked);
    }

    @Test
    void aRequestThatIsSlowerThanItsQueryDoesNotMeetTheNext() throws Exception {
        for (int millis = 90; millis < 110; millis += 3) {
            cancellation = new QueryCancellation(vertx);
            String almostDone = "select pg_sleep(" + millis / 1000.0 + ")";
            Future<?> asked = unlessCancelled(connection -> {
                vertx.runOnContext(afterwards -> cancellation.cancel());
                return ask(connection, almostDone);
            });
            get(asked.otherwiseEmpty());
            assertThat(get(pool.withConnection(connection -> ask(connection, SHORT))).rowCount()).isOne();
        }
    }

    @Test
    void aQueryThatEndsSoonIsNotCancelled() throws Exception {
        Future<RowSet<Row>> asked = unlessCancelled(connection -> {
            vertx.runOnContext(afterwards -> cancellation.cancel());
            return ask(connection, "select 1");
        });
        assertThat(get(asked).rowCount()).isOne();
    }

    @Test
    void aQueryCancelledBeforeIsNotSent() {
        cancellation.cancel();
        assertThatThrownBy(() -> get(unlessCancelled(connection -> ask(connection, LONG)))).isInstanceOf(CancellationException.class);
    }

    private <T> Future<T> unlessCancelled(Function<SqlConnection, Future<T>> query) {
        return pool.withConnection(connection -> cancellation.unlessCancelled(connection, () -> query.apply(connection)));
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, String sql) {
        return connection.query(sql).execute();
    }

    private static void assertCancelled(Future<?> asked) {
        assertThatThrownBy(() -> get(asked)).isInstanceOf(ExecutionException.class)
                .hasMessageContaining("canceling statement due to user request");
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(8, TimeUnit.SECONDS);
    }
}
