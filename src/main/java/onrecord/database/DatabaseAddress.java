package onrecord.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.settings.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is and who asks there, in the two spellings its clients want: {@code postgresql://host:5432/news} for the
 * reactive client and {@code jdbc:postgresql://host:5432/news} for the migrations.
 *
 * @param place host, port and name: {@code host:5432/news}, with options after a question mark
 * @param user who asks; null when that is said elsewhere
 * @param password what opens it; null when that is said elsewhere
 */
record DatabaseAddress(String place, @Nullable String user, @Nullable String password) {

    static final String REACTIVE = "quarkus.datasource.reactive.url";
    static final String JDBC = "quarkus.datasource.jdbc.url";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:jdbc:|vertx-reactive:)?postgres(?:ql)?://[^\\s/?#]+/[^\\s/?#]+(?:\\?\\S*)?");
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";

    /** What was configured, in whichever of the two spellings, also {@code postgresql://user:password@host/news}; null when neither was. */
    static @Nullable DatabaseAddress configured(@Nullable String reactiveUrl, @Nullable String jdbcUrl) {
        if (reactiveUrl != null && !reactiveUrl.isBlank()) {
            return parse(REACTIVE, reactiveUrl);
        }
        return jdbcUrl == null || jdbcUrl.isBlank() ? null : parse(JDBC, jdbcUrl);
    }

    private static DatabaseAddress parse(String setting, String url) {
        if (!ADDRESS.matcher(url.strip()).matches()) {
            throw new DatabaseUnavailable(setting + " is " + Secrets.shown(setting, url)
                    + ": this is no address of a PostgreSQL database. Write postgresql://host:5432/name");
        }
        int start = url.indexOf("://");
        String address = url.substring(start + 3);
        int at = address.lastIndexOf('@', endOfHost(address));
        if (at < 0) {
            return new DatabaseAddress(address, null, null);
        }
        String[] userAndPassword = address.substring(0, at).split(":", 2);
        String password = userAndPassword.length == 2 ? decoded(userAndPassword[1]) : null;
        return new DatabaseAddress(address.substring(at + 1), decoded(userAndPassword[0]), password);
    }

    /** The same as settings of Quarkus. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put(REACTIVE, "postgresql://" + place);
        settings.put(JDBC, "jdbc:postgresql://" + place);
        if (user != null) {
            settings.put(USER, user);
        }
        if (password != null) {
            settings.put(PASSWORD, password);
        }
        return settings;
    }

    private static int endOfHost(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address.length() : slash;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
