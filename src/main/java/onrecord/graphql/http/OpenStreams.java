package onrecord.graphql.http;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The WebSockets and event streams that are open, so that they can be ended when the service stops. */
@Singleton
public final class OpenStreams {

    private final Set<Runnable> endings = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    /** @param ending ends the stream in good order; called at once when all have been ended already, and once only */
    void add(Runnable ending) {
        endings.add(ending);
        if (ended) {
            end(ending);
        }
    }

    void remove(Runnable ending) {
        endings.remove(ending);
    }

    /** Ends them all, and whatever is opened afterwards. */
    void end() {
        ended = true;
        endings.forEach(this::end);
    }

    private void end(Runnable ending) {
        if (endings.remove(ending)) {
            ending.run();
        }
    }
}
