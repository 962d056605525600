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
 * Watches every connection from its first byte and lets go those whose client trickles in a request that never ends, or does not read its
 * answers. Nothing of this can be done where requests are handled: such a client never gets there. The server's channel is only known by
 * its connections, so the watch begins with the first request that anybody sends.
 */
@Singleton
public final class FrontDoor implements HttpServerOptionsCustomizer {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int SECONDS_TO_SAY_GOODBYE = 3;
    private static final String DECODER = "httpDecoder";
    private static final String VISIT = "visit";

    private final Vertx vertx;
    private final AccessSettings.Connections settings;
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();
    private final Watch watch = new Watch();
    private @Nullable HttpServerOptions options;
    private long timer;

    FrontDoor(Vertx vertx, AccessSettings access) {
        this.vertx = vertx;
        this.settings = access.connection();
    }

    /** Without encryption no browser speaks HTTP/2, and its streams would pass by the watch. */
    @Override
    public void customizeHttpServer(HttpServerOptions server) {
        server.setHttp2ClearTextEnabled(false);
        server.setWebSocketClosingTimeout(SECONDS_TO_SAY_GOODBYE);
        options = server;
    }

    void open(@Observes Router router) {
        timer = vertx.setPeriodic(LOOK_EVERY_MILLIS, now -> look());
        router.route().order(Integer.MIN_VALUE).handler(this::begin);
    }

    private void begin(RoutingContext request) {
        if (request.request().connection() instanceof ConnectionBase connection) {
            Channel door = connection.channel().parent();
            if (door != null && doors.add(door)) {
                door.pipeline().addFirst(watch);
            }
        }
        request.next();
    }

    private void look() {
        long now = System.nanoTime();
        for (Visit visit : visits) {
            if (visit.slowness(now) > settings.reading().toNanos()) {
                visit.breakOff();
            } else if (visit.silence(now) > settings.asking().toNanos()) {
                visit.end();
            }
        }
        letGoTheSlowest(now);
    }

    /** So many answers may wait to be read by all clients together; then those that began first have had their time. */
    private void letGoTheSlowest(long now) {
        long unread = visits.stream().mapToLong(Visit::unread).sum() - settings.unreadBytes();
        if (unread <= 0) {
            return;
        }
        List<Visit> slowestFirst =
                visits.stream().sorted(Comparator.comparingLong((Visit visit) -> visit.slowness(now)).reversed()).toList();
        Iterator<Visit> slowest = slowestFirst.iterator();
        while (unread > 0 && slowest.hasNext()) {
            Visit visit = slowest.next();
            unread -= visit.unread();
            visit.breakOff();
        }
        LOG.warnf("Clients do not read their answers; those were let go that had waited longest");
    }

    @PreDestroy
    void close() {
        vertx.cancelTimer(timer);
        doors.stream().map(Channel::pipeline).filter(door -> door.context(watch) != null).forEach(door -> door.remove(watch));
    }

    /** Sees each connection come in, before anything is read from it. */
    @Sharable
    private final class Watch extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object connection) {
            if (connection instanceof Channel channel) {
                channel.pipeline().addLast(new Welcome());
            }
            context.fireChannelRead(connection);
        }
    }

    /** Takes its place between the HTTP codec and Vert.x as soon as there is one: with encryption only after the handshake. */
    private final class Welcome extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            if (context.pipeline().get(DECODER) != null && options != null) {
                context.pipeline().replace(DECODER, DECODER, new StrictDecoder(options));
            }
            settle(context);
            context.fireChannelActive();
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            settle(context);
            context.fireChannelReadComplete();
        }

        private void settle(ChannelHandlerContext context) {
            ChannelPipeline pipeline = context.pipeline();
            if (pipeline.get(DECODER) == null) {
                return;
            }
            Visit visit = new Visit(context.channel());
            pipeline.addAfter("httpEncoder", VISIT, visit);
            visits.add(visit);
            context.channel().closeFuture().addListener(closed -> visits.remove(visit));
            pipeline.remove(this);
        }
    }
}
