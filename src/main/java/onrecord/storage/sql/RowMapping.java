package onrecord.storage.sql;

import io.vertx.sqlclient.Row;
import java.util.function.Function;

/** What a query selects, and how a row of it becomes a value. Rows are read by the names of their columns. */
public interface RowMapping<T> {

    /** What stands between "select" and "from". */
    String columns();

    T read(Row row);

    static <T> RowMapping<T> of(String columns, Function<Row, T> reading) {
        return new RowMapping<>() {
            @Override
            public String columns() {
                return columns;
            }

            @Override
            public T read(Row row) {
                return reading.apply(row);
            }
        };
    }
}
