package onrecord.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Host, port and name of a PostgreSQL database, in the two spellings its clients want: {@code postgresql://host:5432/news} for the
 * reactive client and {@code jdbc:postgresql://host:5432/news} for the migrations.
 */
record DatabaseAddress(String hostPortAndName) {

    static final String REACTIVE = "quarkus.datasource.reactive.url";
    static final String JDBC = "quarkus.datasource.jdbc.url";

    static DatabaseAddress of(int port, String name) {
        return new DatabaseAddress("127.0.0.1:" + port + "/" + name);
    }

    /** What was configured, in whichever of the two spellings; null when neither was. */
    static @Nullable DatabaseAddress configured(@Nullable String reactiveUrl, @Nullable String jdbcUrl) {
        String url = present(reactiveUrl) ? reactiveUrl : jdbcUrl;
        if (!present(url)) {
            return null;
        }
        int start = url.indexOf("://");
        if (start < 0) {
            throw new IllegalArgumentException("not the address of a PostgreSQL database (postgresql://host:5432/name): " + url);
        }
        return new DatabaseAddress(url.substring(start + 3));
    }

    Map<String, String> settings() {
        return Map.of(REACTIVE, "postgresql://" + hostPortAndName, JDBC, "jdbc:postgresql://" + hostPortAndName);
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
