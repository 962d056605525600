package onrecord.graphql.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Watches every connection from its first byte and closes it when its client sends a request too slowly or does not read its answers. Such
 * a client never reaches the place where requests are handled, so this works on the level of Netty channels. The server's own channel is
 * known only through its connections, so watching starts with the first request that anybody sends.
 */
@Singleton
public final class SlowClientGuard implements HttpServerOptionsCustomizer {

    private static final Logger LOG = Logger.getLogger(SlowClientGuard.class);
    private static final long CHECK_INTERVAL_MILLIS = 500;
    private static final int CLOSING_HANDSHAKE_SECONDS = 3;
    private static final String DECODER = "httpDecoder";
    private static final String ACTIVITY = "connectionActivity";

    private final Vertx vertx;
    private final AccessSettings.Connections settings;
    private final Set<ConnectionActivity> connections = ConcurrentHashMap.newKeySet();
    private final Set<Channel> serverChannels = ConcurrentHashMap.newKeySet();
    private final ConnectionListener listener = new ConnectionListener();
    private @Nullable HttpServerOptions options;
    private long timer;

    SlowClientGuard(Vertx vertx, AccessSettings access) {
        this.vertx = vertx;
        this.settings = access.connection();
    }

    /** Browsers use HTTP/2 over TLS only; HTTP/2 in clear text would only bypass these checks. */
    @Override
    public void customizeHttpServer(HttpServerOptions server) {
        server.setHttp2ClearTextEnabled(false);
        server.setWebSocketClosingTimeout(CLOSING_HANDSHAKE_SECONDS);
        options = server;
    }

    void open(@Observes Router router) {
        timer = vertx.setPeriodic(CHECK_INTERVAL_MILLIS, now -> checkConnections());
        router.route().order(Integer.MIN_VALUE).handler(this::listen);
    }

    private void listen(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            Channel server = connection.channel().parent();
            if (server != null && serverChannels.add(server)) {
                server.pipeline().addFirst(listener);
            }
        }
        request.next();
    }

    private void checkConnections() {
        long now = System.nanoTime();
        for (ConnectionActivity connection : connections) {
            if (connection.nanosSinceRead(now) > settings.responseTimeout().toNanos()) {
                connection.reset();
            } else if (connection.nanosSinceRequest(now) > settings.requestTimeout().toNanos()) {
                connection.close();
            }
        }
        resetSlowest(now);
    }

    /** Limits the bytes of unread answers over all clients: the connections that have been slow for longest are reset first. */
    private void resetSlowest(long now) {
        long unread = connections.stream().mapToLong(ConnectionActivity::unreadBytes).sum() - settings.unreadBytes();
        if (unread <= 0) {
            return;
        }
        List<ConnectionActivity> slowestFirst =
                connections.stream()
                        .sorted(Comparator.comparingLong((ConnectionActivity connection) -> connection.nanosSinceRead(now)).reversed())
                        .toList();
        Iterator<ConnectionActivity> slowest = slowestFirst.iterator();
        while (unread > 0 && slowest.hasNext()) {
            ConnectionActivity connection = slowest.next();
            unread -= connection.unreadBytes();
            connection.reset();
        }
        LOG.warnf("Clients do not read their answers; the slowest connections were reset");
    }

    @PreDestroy
    void close() {
        vertx.cancelTimer(timer);
        serverChannels.stream().map(Channel::pipeline).filter(server -> server.context(listener) != null)
                .forEach(server -> server.remove(listener));
    }

    /** Called for each new connection, before anything is read from it. */
    @Sharable
    private final class ConnectionListener extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            if (connection instanceof Channel channel) {
                channel.pipeline().addLast(new ConnectionInitializer());
            }
            context.fireChannelRead(connection);
        }
    }

    /** Adds a {@link ConnectionActivity} between the HTTP codec and Vert.x as soon as the codec is there; with TLS that is after the handshake. */
    private final class ConnectionInitializer extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            if (context.pipeline().get(DECODER) != null && options != null) {
                context.pipeline().replace(DECODER, DECODER, new StrictRequestDecoder(options));
            }
            addActivityHandler(context);
            context.fireChannelActive();
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            addActivityHandler(context);
            context.fireChannelReadComplete();
        }

        private void addActivityHandler(ChannelHandlerContext context) {
            ChannelPipeline pipeline = context.pipeline();
            if (pipeline.get(DECODER) == null) {
                return;
            }
            ConnectionActivity connection = new ConnectionActivity(context.channel());
            pipeline.addAfter("httpEncoder", ACTIVITY, connection);
            connections.add(connection);
            context.channel().closeFuture().addListener(closed -> connections.remove(connection));
            pipeline.remove(this);
        }
    }
}
