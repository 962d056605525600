package onrecord.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A statement is parsed and planned once a connection, however long it is. */
@QuarkusTest
class PreparedStatementsTest {

    private static final String KEPT = "select count(*) from pg_prepared_statements where statement = $1";

    @Inject
    Pool pool;

    @Test
    void aLongStatementIsKept() {
        assertThat(kept("select 1 as n /* " + "long ".repeat(1000) + "*/")).isEqualTo(1);
    }

    @Test
    void oneThatIsTooLongToKeepManyOfIsNot() {
        assertThat(kept("select 1 as n /* " + "long ".repeat(10_000) + "*/")).isZero();
    }

    /** How many there are on the connection that was asked this. */
    private long kept(String sql) {
        return pool.withConnection(connection -> connection.preparedQuery(sql).execute()
                .chain(() -> connection.preparedQuery(KEPT).execute(Tuple.of(sql)))
                .map(rows -> rows.iterator().next().getLong(0))).await().indefinitely();
    }
}
