package onrecord.explorer.session;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * An editor is signed in.
 *
 * @param editor the name, as the audit trail has it
 */
public record Session(String editor) {

    private static final String KEY = Session.class.getName();

    /** That of whoever sends this request, once {@link Sessions} has recognised it. */
    public static Optional<Session> of(RoutingContext client) {
        return client.get(KEY) instanceof Session session ? Optional.of(session) : Optional.empty();
    }

    void begin(RoutingContext client) {
        client.put(KEY, this);
    }
}
