package onrecord.graphql.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may do what, how often, and how long connections may stay idle. */
@ConfigMapping(prefix = "onrecord.access")
public interface AccessSettings {

    /** A secret that makes its bearer an editor; for installations without an OpenID Connect provider. At least 16 characters. */
    Optional<String> editorToken();

    Throttling throttle();

    Sockets webSocket();

    Connections connection();

    /** How much one client may ask for: a bucket of points that refills, an answer takes out its cost. */
    interface Throttling {

        /** Points a client may spend at once. */
        @WithDefault("1000000")
        int points();

        /** Points that come back a second. */
        @WithDefault("100000")
        int pointsPerSecond();

        /** Addresses that are not throttled; the machine itself, by default. */
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

        /** How often a silent client is asked whether it is still there; one that does not answer in time is let go. */
        @WithDefault("20s")
        Duration ping();
    }

    /** How patient the service is with clients that are slow, or pretend to be. */
    interface Connections {

        /** How long a client may take until its next request is complete up to its body. */
        @WithDefault("30s")
        Duration asking();

        /** How long a client may take to read what it asked for. */
        @WithDefault("60s")
        Duration reading();

        /** Bytes of answers that may wait to be read, over all clients. */
        @WithDefault("50000000")
        long unreadBytes();
    }
}
