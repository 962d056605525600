package onrecord.graphql.http;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each client keeps open for a long time, WebSockets and event streams: so many and no more. */
@Singleton
public final class Places {

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final int perClient;

    Places(AccessSettings access) {
        this.perClient = access.webSocket().perClient();
    }

    /** Whether there was one left; if so it has to be given back. */
    boolean take(Client client) {
        if (taken.merge(client.name(), 1, Integer::sum) > perClient) {
            giveBack(client);
            return false;
        }
        return true;
    }

    void giveBack(Client client) {
        taken.computeIfPresent(client.name(), (name, count) -> count <= 1 ? null : count - 1);
    }
}
