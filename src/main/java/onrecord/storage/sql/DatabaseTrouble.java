package onrecord.storage.sql;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database did not do what it was asked, for a reason that does not lie in what it was asked and that passes. The same may be asked
 * again later: a transaction was done as a whole or not at all.
 */
public final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What troubles the database. */
    public enum Kind {
        /** It cannot be reached, is starting or stopping, or another one is taking its place. */
        AWAY("does not answer"),
        /** It has no connection or memory left. */
        BUSY("has no more connections or memory"),
        /** Its disk is full. */
        FULL("has a full disk");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY = "25006";

    private final Kind kind;

    private DatabaseTrouble(Kind kind, Throwable cause) {
        super("The database " + kind + ": " + cause.getMessage(), cause, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What failed as one of these, if it is one, whoever has wrapped it. */
    public static Optional<DatabaseTrouble> of(Throwable failure) {
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof DatabaseTrouble known) {
                return Optional.of(known);
            }
            Optional<Kind> kind = kind(cause);
            if (kind.isPresent()) {
                return Optional.of(new DatabaseTrouble(kind.get(), cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(Throwable failure) {
        if (failure instanceof PgException refused) {
            return ofState(refused.getSqlState());
        }
        if (failure instanceof SQLException refused) { // as Hibernate tells it
            return ofState(refused.getSQLState());
        }
        boolean connection =
                failure instanceof IOException || failure instanceof ClosedConnectionException || isOfClosedConnection(failure);
        return connection ? Optional.of(Kind.AWAY) : Optional.empty();
    }

    /** What Vert.x answers when something is asked on a connection that closed since the answer before; it has no type for that. */
    private static boolean isOfClosedConnection(Throwable failure) {
        return failure instanceof NoStackTraceThrowable && String.valueOf(failure.getMessage()).startsWith("Connection is not active now");
    }

    /** By the SQLSTATE of PostgreSQL: its appendix "Error Codes" lists them by class. */
    private static Optional<Kind> ofState(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals(DISK_FULL)) {
            return Optional.of(Kind.FULL);
        }
        if (state.startsWith("53")) { // insufficient resources
            return Optional.of(Kind.BUSY);
        }
        // connection exceptions, a stop or a start, errors of the system, a standby that is not yet the primary
        boolean away = state.startsWith("08") || state.startsWith("57P") || state.startsWith("58") || state.equals(READ_ONLY);
        return away ? Optional.of(Kind.AWAY) : Optional.empty();
    }
}
