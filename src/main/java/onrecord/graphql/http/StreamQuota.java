package onrecord.graphql.http;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Limits how many WebSockets and event streams each client may have open at a time. */
@Singleton
public final class StreamQuota {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int perClient;

    StreamQuota(AccessSettings access) {
        this.perClient = access.webSocket().perClient();
    }

    /** Whether another one may be opened; if so it has to be released. */
    boolean acquire(Client client) {
        if (open.merge(client.name(), 1, Integer::sum) > perClient) {
            release(client);
            return false;
        }
        return true;
    }

    void release(Client client) {
        open.computeIfPresent(client.name(), (name, count) -> count <= 1 ? null : count - 1);
    }
}
