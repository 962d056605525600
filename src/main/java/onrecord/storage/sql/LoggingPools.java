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

/** Makes the pools of the database and of its read replica, as Quarkus does, and has what happens to their connections logged. */
@Default
@ReactiveDataSource("replica")
@Singleton
final class LoggingPools implements PgPoolCreator {

    @Override
    @SuppressWarnings("deprecation") // the type that Quarkus expects
    public Pool create(Input input) {
        Pool pool = PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
        return new LoggingPool((PgPool) pool);
    }
}
