package onrecord.storage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The only way to the database: a stateless session of its own for every unit of work. Sessions are never taken from the request, since
 * fields of one request are resolved in parallel and a session serves one query at a time. May be used from any thread.
 */
@ApplicationScoped
class Sessions {

    private final Mutiny.SessionFactory factory;
    private final EventLoop eventLoop;

    Sessions(Mutiny.SessionFactory factory, Vertx vertx) {
        this.factory = factory;
        this.eventLoop = new EventLoop(vertx);
    }

    /** Runs one query outside a transaction. */
    <T> Uni<T> read(Query query, Function<Iterator<Object[]>, T> reading) {
        return eventLoop.on(() -> factory.openStatelessSession()
                .chain(session -> new Transaction(session).select(query, reading).eventually(session::close)));
    }

    /** Runs everything or nothing. */
    <T> Uni<T> inTransaction(Function<Transaction, Uni<T>> work) {
        return eventLoop.on(() -> factory.openStatelessSession()
                .chain(session -> session.withTransaction(begun -> work.apply(new Transaction(session))).eventually(session::close)));
    }
}
