package onrecord.graphql.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.settings.AtLeastOne;
import onrecord.settings.SomeTime;

/** Access of clients: who may read, correct and administer, rate limits, and limits of connections. */
@ConfigMapping(prefix = "onrecord.access")
public interface AccessSettings {

    /** A secret that makes its bearer an editor; for installations without an OpenID Connect provider. At least 16 characters. */
    Optional<String> editorToken();

    /**
     * A secret that makes its bearer an administrator, who may do all that an editor may and what concerns the service as a whole, such as reading
     * all articles again. At least 16 characters. As long as there is none, editors may do that, too.
     */
    Optional<String> adminToken();

    /** A secret that makes its bearer a reader with a rate limit of its own, who may change nothing. At least 16 characters. */
    Optional<String> readerToken();

    Throttling throttle();

    Sockets webSocket();

    Connections connection();

    Exports export();

    Sessions session();

    /** Whether answers at {@code /graphql} are compressed for clients that take gzip. */
    @WithDefault("true")
    boolean compression();

    /** Rate limit of one client: a bucket of points that refills steadily; each answer takes its cost out of it. */
    interface Throttling {

        /** Size of the bucket: points a client may spend at once. */
        @WithDefault("1000000")
        @WithConverter(AtLeastOne.class)
        int points();

        /** Points that are refilled a second. */
        @WithDefault("100000")
        @WithConverter(AtLeastOne.class)
        int pointsPerSecond();

        /** Addresses without a rate limit; by default the machine itself. */
        @WithDefault("127.0.0.1,0:0:0:0:0:0:0:1")
        List<String> exempt();
    }

    /** Bounds of a WebSocket. */
    interface Sockets {

        /** How long a client may take to send {@code connection_init}. */
        @WithDefault("5s")
        @WithConverter(SomeTime.class)
        Duration initTimeout();

        /** Operations that may run at a time on one socket. */
        @WithDefault("20")
        @WithConverter(AtLeastOne.class)
        int operations();

        /** Sockets and event streams that may be open at a time from one address. */
        @WithDefault("100")
        @WithConverter(AtLeastOne.class)
        int perClient();

        /** Bytes of one message. */
        @WithDefault("100000")
        @WithName("message-bytes")
        @WithConverter(AtLeastOne.class)
        int messageBytes();

        /** How often a ping is sent; a client that does not answer before the next one is disconnected. */
        @WithDefault("20s")
        @WithConverter(SomeTime.class)
        Duration ping();
    }

    /** Timeouts of connections, against clients that are slow on purpose. */
    interface Connections {

        /** How long a client may take to send the head of its next request. */
        @WithDefault("30s")
        @WithConverter(SomeTime.class)
        Duration requestTimeout();

        /** How long a client may take to read an answer. */
        @WithDefault("60s")
        @WithConverter(SomeTime.class)
        Duration responseTimeout();

        /** How long the service waits for requests to be answered when it stops. */
        @WithDefault("15s")
        @WithConverter(SomeTime.class)
        Duration stopTimeout();

        /** Bytes of answers that clients have not read yet, all clients together. */
        @WithDefault("50000000")
        long unreadBytes();
    }

    /** Bounds of exports. */
    interface Exports {

        /** Exports that may run at a time for one client. */
        @WithDefault("4")
        @WithConverter(AtLeastOne.class)
        int perClient();
    }

    /** Sessions of editors who sign in with a browser, at {@code /desk}. */
    interface Sessions {

        /** How long an editor who has signed in with a browser stays so; less when the browser is closed, or the token ends. */
        @WithDefault("12h")
        @WithConverter(SomeTime.class)
        Duration lasts();

        /**
         * A secret by which the cookies of signed-in editors are sealed, the same for all replicas. At least 16 characters. Without one it is made of
         * the editor's or else the administrator's token, and where there is none of these anew at each start, which signs everybody out.
         */
        Optional<String> secret();
    }
}
