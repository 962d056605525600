package onrecord.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The SQL statements sent to the database while something is done. */
public final class SqlStatements extends Handler {

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private SqlStatements() {}

    public static List<String> of(Supplier<?> work) {
        SqlStatements statements = new SqlStatements();
        Logger logger = Logger.getLogger("org.hibernate.SQL");
        Level before = logger.getLevel();
        logger.setLevel(Level.ALL);
        logger.addHandler(statements);
        try {
            work.get();
        } finally {
            logger.removeHandler(statements);
            logger.setLevel(before);
        }
        return List.copyOf(statements.seen);
    }

    @Override
    public void publish(LogRecord record) {
        seen.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
