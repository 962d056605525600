package onrecord.storage.sql;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes the pools of the database and of its read replica, as Quarkus does, but that long statements are prepared once a connection, too, and
 * has what happens to their connections logged.
 */
@Default
@ReactiveDataSource("replica")
@Singleton
final class LoggingPools implements PgPoolCreator {

    /** Characters of a statement that is kept prepared. By default 2048, which a search has more of: it was parsed and planned each time. */
    private static final int LONGEST = 20_000;

    @Override
    @SuppressWarnings("deprecation") // the type that Quarkus expects
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST));
        Pool pool = PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
        return new LoggingPool((PgPool) pool);
    }
}
