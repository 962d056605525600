package onrecord.graphql.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import onrecord.graphql.guard.Limits;
import org.jboss.logging.Logger;

/** Opens WebSockets that speak {@code graphql-transport-ws}, so many for each client and no more. */
@Singleton
public final class Sockets {

    static final String PROTOCOL = "graphql-transport-ws";
    private static final Logger LOG = Logger.getLogger(Sockets.class);

    private final Vertx vertx;
    private final Gate gate;
    private final Execution execution;
    private final Bearers bearers;
    private final Places places;
    private final AccessSettings.Sockets settings;
    private final Limits limits;

    Sockets(Vertx vertx, Gate gate, Execution execution, Bearers bearers, Places places, AccessSettings access, Limits limits) {
        this.vertx = vertx;
        this.gate = gate;
        this.execution = execution;
        this.bearers = bearers;
        this.places = places;
        this.settings = access.webSocket();
        this.limits = limits;
    }

    void accept(RoutingContext request) {
        Client client = Client.of(request);
        if (!places.take(client)) {
            request.response().setStatusCode(429).end();
            return;
        }
        request.request().toWebSocket().onSuccess(socket -> speak(socket, client, request)).onFailure(failure -> {
            places.giveBack(client);
            LOG.debugf(failure, "no WebSocket with %s", client.name());
        });
    }

    private void speak(ServerWebSocket socket, Client client, RoutingContext request) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            places.giveBack(client);
            socket.close((short) 4406, "Subprotocol not acceptable: use " + PROTOCOL);
            return;
        }
        SocketSession session = new SocketSession(vertx, socket, gate, execution, settings, limits, client,
                token -> bearers.identify(token, request));
        session.open(() -> places.giveBack(client));
    }
}
