package onrecord.graphql.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every open connection from its first byte on, on the level of Netty channels. The server's own channel is known only through its
 * connections, so they are known from the first request on that anybody sends.
 */
@Singleton
public final class Connections implements HttpServerOptionsCustomizer {

    private static final int CLOSING_HANDSHAKE_SECONDS = 3;
    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";

    /** Under this name the pipeline of a connection has its {@link ConnectionActivity}. */
    static final String ACTIVITY = "connectionActivity";

    private final Set<ConnectionActivity> open = ConcurrentHashMap.newKeySet();
    private final Set<Channel> servers = ConcurrentHashMap.newKeySet();
    private final ConnectionListener listener = new ConnectionListener();
    private @Nullable HttpServerOptions options;
    private volatile boolean ending;
    private volatile boolean closed;

    /** Browsers use HTTP/2 over TLS only; HTTP/2 in clear text would only bypass what watches connections. */
    @Override
    public void customizeHttpServer(HttpServerOptions server) {
        server.setHttp2ClearTextEnabled(false);
        server.setWebSocketClosingTimeout(CLOSING_HANDSHAKE_SECONDS);
        options = server;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::listen);
    }

    Set<ConnectionActivity> all() {
        return open;
    }

    /** Has each connection closed after its next answer, also those that are still opened. */
    void answerLast() {
        ending = true;
        open.forEach(ConnectionActivity::answerLast);
    }

    /** Lets nobody new in, and closes each connection when its requests have been answered. */
    void close() {
        closed = true;
        servers.forEach(Channel::close);
        open.forEach(ConnectionActivity::closeWhenAnswered);
    }

    private void listen(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            Channel server = connection.channel().parent();
            if (server != null && servers.add(server)) {
                server.pipeline().addFirst(listener);
                if (connection.channel().pipeline().get(ENCODER) != null) {
                    watch(connection.channel().pipeline(), ConnectionActivity.begun(connection.channel()));
                }
                if (closed) {
                    close();
                }
            }
        }
        request.next();
    }

    private void watch(ChannelPipeline pipeline, ConnectionActivity connection) {
        pipeline.addAfter(ENCODER, ACTIVITY, connection);
        open.add(connection);
        if (ending) {
            connection.answerLast();
        }
        pipeline.channel().closeFuture().addListener(gone -> open.remove(connection));
    }

    @PreDestroy
    void stop() {
        servers.stream().map(Channel::pipeline).filter(server -> server.context(listener) != null)
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
            watch(pipeline, new ConnectionActivity(context.channel()));
            pipeline.remove(this);
        }
    }
}
