package onrecord.export.linked;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/**
 * Where things are found, as the client that asks sees this service.
 *
 * @param base scheme and authority: {@code https://record.example}
 */
public record Addresses(String base) {

    /** What has an address. */
    public enum Kind {
        ARTICLE, PERSON, STATEMENT, EVENT;

        /** As in the schema: {@code article}. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As in the schema: {@code articles}. */
        public String list() {
            return field() + "s";
        }
    }

    public static Addresses seenBy(RoutingContext client) {
        HostAndPort host = client.request().authority();
        return new Addresses(client.request().scheme() + "://" + (host == null ? "localhost" : host));
    }

    public String of(Kind kind, String id) {
        return base + "/" + kind.list() + "/" + id;
    }
}
