package onrecord.graphql;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what is said to the database. */
public final class SqlStatements {

    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private SqlStatements() {}

    /** The statements sent while something is done. */
    public static List<String> during(Runnable work) {
        List<String> seen = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord statement) {
                seen.add(statement.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level before = SQL.getLevel();
        SQL.setLevel(Level.FINE);
        SQL.addHandler(ear);
        try {
            work.run();
        } finally {
            SQL.removeHandler(ear);
            SQL.setLevel(before);
        }
        return seen;
    }
}
