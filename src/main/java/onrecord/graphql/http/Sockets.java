package onrecord.graphql.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import onrecord.graphql.guard.Limits;
import org.jboss.logging.Logger;

/** Opens WebSockets that speak {@code graphql-transport-ws}, within the quota of each client. */
@Singleton
public final class Sockets {

    static final String PROTOCOL = "graphql-transport-ws";
    private static final Logger LOG = Logger.getLogger(Sockets.class);

    private final Vertx vertx;
    private final RequestPolicy policy;
    private final QueryRunner runner;
    private final TokenAuthentication authentication;
    private final StreamQuota quota;
    private final OpenStreams open;
    private final AccessSettings.Sockets settings;
    private final Limits limits;

    Sockets(Vertx vertx, RequestPolicy policy, QueryRunner runner, TokenAuthentication authentication, StreamQuota quota,
            OpenStreams open, AccessSettings access, Limits limits) {
        this.vertx = vertx;
        this.policy = policy;
        this.runner = runner;
        this.authentication = authentication;
        this.quota = quota;
        this.open = open;
        this.settings = access.webSocket();
        this.limits = limits;
    }

    void accept(RoutingContext request) {
        Client client = Client.of(request);
        if (!quota.acquire(client)) {
            request.response().setStatusCode(429).end();
            return;
        }
        request.request().toWebSocket().onSuccess(socket -> speak(socket, client, request)).onFailure(failure -> {
            quota.release(client);
            LOG.debugf(failure, "no WebSocket with %s", client.name());
        });
    }

    private void speak(ServerWebSocket socket, Client client, RoutingContext request) {
        if (!PROTOCOL.equals(socket.subProtocol())) {
            quota.release(client);
            socket.close((short) 4406, "Subprotocol not acceptable: use " + PROTOCOL);
            return;
        }
        SocketSession session = new SocketSession(vertx, socket, policy, runner, settings, limits, client,
                token -> authentication.authenticate(token, request));
        Runnable ending = session::end;
        session.open(() -> {
            open.remove(ending);
            quota.release(client);
        });
        open.add(ending);
    }
}
