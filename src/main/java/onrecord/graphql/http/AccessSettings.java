package onrecord.graphql.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Access of clients: who may write, rate limits, and limits of connections. */
@ConfigMapping(prefix = "onrecord.access")
public interface AccessSettings {

    /** A secret that makes its bearer an editor; for installations without an OpenID Connect provider. At least 16 characters. */
    Optional<String> editorToken();

    Throttling throttle();

    Sockets webSocket();

    Connections connection();

    /** Rate limit of one client: a bucket of points that refills steadily; each answer takes its cost out of it. */
    interface Throttling {

        /** Size of the bucket: points a client may spend at once. */
        @WithDefault("1000000")
        int points();

        /** Points that are refilled a second. */
        @WithDefault("100000")
        int pointsPerSecond();

        /** Addresses without a rate limit; by default the machine itself. */
        @WithDefault("127.0.0.1,0:0:0:0:0:0:0:1")
        List<String> exempt();
    }

    /** Bounds of a WebSocket. */
    interface Sockets {

        /** How long a client may take to send {@code connection_init}. */
        @WithDefault("5s")
        Duration initTimeout();

        /** Operations that may run at a time on one socket. */
        @WithDefault("20")
        int operations();

        /** Sockets and event streams that may be open at a time from one address. */
        @WithDefault("100")
        int perClient();

        /** Bytes of one message. */
        @WithDefault("100000")
        @WithName("message-bytes")
        int messageBytes();

        /** How often a ping is sent; a client that does not answer before the next one is disconnected. */
        @WithDefault("20s")
        Duration ping();
    }

    /** Timeouts of connections, against clients that are slow on purpose. */
    interface Connections {

        /** How long a client may take to send the head of its next request. */
        @WithDefault("30s")
        Duration requestTimeout();

        /** How long a client may take to read an answer. */
        @WithDefault("60s")
        Duration responseTimeout();

        /** Bytes of answers that clients have not read yet, all clients together. */
        @WithDefault("50000000")
        long unreadBytes();
    }
}
