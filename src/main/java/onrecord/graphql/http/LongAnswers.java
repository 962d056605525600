package onrecord.graphql.http;

import io.netty.channel.ChannelHandler;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers that are sent in many pieces, such as exports. Each client may have so many at a time, and they break off when the service stops. */
@Singleton
public final class LongAnswers {

    private final Map<String, Integer> running = new ConcurrentHashMap<>();
    private final OpenStreams open;
    private final int perClient;

    LongAnswers(OpenStreams open, AccessSettings access) {
        this.open = open;
        this.perClient = access.export().perClient();
    }

    /** How many a client may have at a time. */
    public int perClient() {
        return perClient;
    }

    /** Begins one; empty when the client has as many as it may have. It must be called on the event loop of the request. */
    public Optional<LongAnswer> begin(RoutingContext request) {
        String client = Client.of(request).name();
        if (running.merge(client, 1, Integer::sum) > perClient) {
            release(client);
            return Optional.empty();
        }
        LongAnswer answer = new LongAnswer(request.response(), connection(request));
        Runnable breakingOff = answer::breakOffSoon;
        request.addEndHandler(done -> {
            open.remove(breakingOff);
            release(client);
            answer.ended();
        });
        open.add(breakingOff);
        return Optional.of(answer);
    }

    private void release(String client) {
        running.computeIfPresent(client, (name, count) -> count <= 1 ? null : count - 1);
    }

    /** Null where the connection has many requests at a time (HTTP/2): then it is not watched. */
    private static @Nullable ConnectionActivity connection(RoutingContext request) {
        boolean known = request.request().connection() instanceof ConnectionBase;
        ChannelHandler activity =
                known ? ((ConnectionBase) request.request().connection()).channel().pipeline().get(Connections.ACTIVITY) : null;
        return activity instanceof ConnectionActivity watched ? watched : null;
    }
}
