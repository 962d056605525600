package onrecord.graphql.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.graphql.guard.Limits;
import org.jboss.logging.Logger;

/** Opens WebSockets that speak {@code graphql-transport-ws}, so many for each client and no more. */
@Singleton
public final class Sockets {

    static final String PROTOCOL = "graphql-transport-ws";
    private static final Logger LOG = Logger.getLogger(Sockets.class);

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final Gate gate;
    private final Execution execution;
    private final Bearers bearers;
    private final AccessSettings.Sockets settings;
    private final Limits limits;

    Sockets(Vertx vertx, Gate gate, Execution execution, Bearers bearers, AccessSettings access, Limits limits) {
        this.vertx = vertx;
        this.gate = gate;
        this.execution = execution;
        this.bearers = bearers;
        this.settings = access.webSocket();
        this.limits = limits;
    }

    void accept(RoutingContext request) {
        Client client = Client.of(request);
        if (open.merge(client.name(), 1, Integer::sum) > settings.perClient()) {
            leave(client);
            request.response().setStatusCode(429).end();
            return;
        }
        request.request().toWebSocket().onSuccess(socket -> speak(socket, client, request)).onFailure(failure -> {
            leave(client);
            LOG.debugf(failure, "no WebSocket with %s", client.name());
        });
    }

    private void speak(ServerWebSocket socket, Client client, RoutingContext request) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            leave(client);
            socket.close((short) 4406, "Subprotocol not acceptable: use " + PROTOCOL);
            return;
        }
        SocketSession session = new SocketSession(vertx, socket, gate, execution, settings, limits, client,
                token -> bearers.identify(token, request));
        session.open(() -> leave(client));
    }

    private void leave(Client client) {
        open.computeIfPresent(client.name(), (name, count) -> count <= 1 ? null : count - 1);
    }
}
