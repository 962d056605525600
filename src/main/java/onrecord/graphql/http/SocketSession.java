package onrecord.graphql.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.graphql.guard.Limits;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket speaking {@code graphql-transport-ws} (the protocol of the library graphql-ws), with the close codes of that protocol.
 * All of it runs on the socket's event loop. A client that does not read its answers, or is no longer there, is disconnected.
 */
final class SocketSession {

    private static final Logger LOG = Logger.getLogger(SocketSession.class);
    private static final short BAD_MESSAGE = 4400;
    private static final short UNAUTHORIZED = 4401;
    private static final short FORBIDDEN = 4403;
    private static final short INIT_TIMEOUT = 4408;
    private static final short SUBSCRIBER_EXISTS = 4409;
    private static final short TOO_MANY_INITS = 4429;
    private static final short TOO_BIG = 1009;
    private static final short TRY_AGAIN_LATER = 1013;
    private static final short GONE = 1001;

    private final Vertx vertx;
    private final Context thread;
    private final ServerWebSocket socket;
    private final RequestPolicy policy;
    private final QueryRunner runner;
    private final AccessSettings.Sockets settings;
    private final Limits limits;
    private final Function<String, Uni<SecurityIdentity>> identify;
    private final Map<String, SocketOperation> operations = new HashMap<>();
    private Client client;
    private boolean initialised;
    private boolean acknowledged;
    private boolean heard = true;

    /** @param identify authenticates a token sent with {@code connection_init} */
    SocketSession(
            Vertx vertx,
            ServerWebSocket socket,
            RequestPolicy policy,
            QueryRunner runner,
            AccessSettings.Sockets settings,
            Limits limits,
            Client client,
            Function<String, Uni<SecurityIdentity>> identify) {
        this.vertx = vertx;
        this.thread = vertx.getOrCreateContext();
        this.socket = socket;
        this.policy = policy;
        this.runner = runner;
        this.settings = settings;
        this.limits = limits;
        this.client = client;
        this.identify = identify;
    }

    /** @param closed called once when either side has closed the socket */
    void open(Runnable closed) {
        long initTimer = vertx.setTimer(settings.initTimeout().toMillis(), elapsed -> {
            if (!initialised) {
                close(INIT_TIMEOUT, "Connection initialisation timeout");
            }
        });
        long pingTimer = vertx.setPeriodic(settings.ping().toMillis(), tick -> ping());
        socket.closeHandler(gone -> {
            vertx.cancelTimer(initTimer);
            vertx.cancelTimer(pingTimer);
            List.copyOf(operations.values()).forEach(SocketOperation::stop);
            operations.clear();
            closed.run();
        });
        socket.exceptionHandler(failure -> {
            LOG.debugf(failure, "a WebSocket of %s broke", client.name());
            close(TOO_BIG, "The message cannot be read");
        });
        socket.pongHandler(pong -> heard = true);
        socket.binaryMessageHandler(binary -> close(BAD_MESSAGE, "Messages are text"));
        socket.textMessageHandler(this::receive);
    }

    /** Closes the socket because the service stops. */
    void end() {
        thread.runOnContext(now -> close(GONE, "The service is stopping"));
    }

    private void ping() {
        if (!heard) {
            close(GONE, "No answer to a ping");
            return;
        }
        heard = false;
        socket.writePing(Buffer.buffer());
    }

    private void receive(String text) {
        heard = true;
        if (text.length() > settings.messageBytes()) {
            close(TOO_BIG, "A message has at most " + settings.messageBytes() + " bytes");
            return;
        }
        try {
            Map<String, @Nullable Object> message = SentRequest.object("message", text);
            handle(message);
        } catch (BadRequest bad) {
            close(BAD_MESSAGE, bad.getMessage());
        }
    }

    private void handle(Map<String, @Nullable Object> message) {
        switch (String.valueOf(message.get("type"))) {
            case "connection_init" -> initialise(message.get("payload"));
            case "ping" -> answerPing(message.get("payload"));
            case "pong" -> heard = true;
            case "subscribe" -> subscribe(message);
            case "complete" -> stop(id(message));
            default -> throw new BadRequest("Unknown type of message");
        }
    }

    private void answerPing(@Nullable Object payload) {
        send(payload == null ? Map.of("type", "pong") : Map.of("type", "pong", "payload", payload));
    }

    private void initialise(@Nullable Object payload) {
        if (initialised) {
            close(TOO_MANY_INITS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String token = token(payload);
        if (token == null) {
            acknowledge(client);
        } else {
            identify.apply(token).subscribe().with(
                    identity -> thread.runOnContext(now -> acknowledge(client.as(identity))),
                    refused -> thread.runOnContext(now -> close(FORBIDDEN, "Forbidden")));
        }
    }

    private static @Nullable String token(@Nullable Object payload) {
        if (!(payload instanceof Map<?, ?> parameters)) {
            return null;
        }
        Object value = parameters.containsKey("Authorization") ? parameters.get("Authorization") : parameters.get("authorization");
        return value instanceof String header ? header.replaceFirst("(?i)^Bearer +", "") : null;
    }

    private void acknowledge(Client identified) {
        client = identified;
        acknowledged = true;
        send(Map.of("type", "connection_ack"));
    }

    private void subscribe(Map<String, @Nullable Object> message) {
        String id = id(message);
        if (!acknowledged) {
            close(UNAUTHORIZED, "Unauthorized");
        } else if (operations.containsKey(id)) {
            close(SUBSCRIBER_EXISTS, "Subscriber for " + shortened(id) + " already exists");
        } else if (!(message.get("payload") instanceof Map<?, ?> payload)) {
            throw new BadRequest("A subscription has a payload");
        } else {
            RequestPolicy.Decision decision = policy.check(SentRequest.ofParameters(parameters(payload)), client);
            if (decision.refusal().isPresent()) {
                send(Map.of("id", id, "type", "error", "payload", decision.refusal().get().get("errors")));
            } else if (operations.size() >= settings.operations()) {
                String most = "At most " + settings.operations() + " operations run at a time on one socket.";
                send(Map.of("id", id, "type", "error", "payload", Errors.of("TOO_MANY_OPERATIONS", most).get("errors")));
            } else {
                run(id, decision);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> parameters(Map<?, ?> payload) {
        return (Map<String, @Nullable Object>) payload;
    }

    private void run(String id, RequestPolicy.Decision decision) {
        SocketOperation operation = new SocketOperation(id, decision, this);
        operations.put(id, operation);
        operation.run(vertx, runner, limits.time());
    }

    private void stop(String id) {
        SocketOperation operation = operations.remove(id);
        if (operation != null) {
            operation.stop();
        }
    }

    /** Does a step of an operation on the socket's thread, unless the operation was stopped before. */
    void during(SocketOperation operation, Runnable step) {
        thread.runOnContext(now -> {
            if (operations.get(operation.id()) == operation) {
                step.run();
            }
        });
    }

    void send(Map<String, ?> message) {
        if (socket.isClosed()) {
            return;
        }
        if (socket.writeQueueFull()) {
            close(TRY_AGAIN_LATER, "The answers are not being read");
            return;
        }
        socket.writeTextMessage(ResponseJson.string(message));
    }

    /** The last message of an operation. */
    void finish(SocketOperation operation, Map<String, ?> message) {
        operations.remove(operation.id());
        operation.stop();
        send(message);
    }

    private static String id(Map<String, @Nullable Object> message) {
        if (message.get("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw new BadRequest("The message has no id");
    }

    private static String shortened(String id) {
        return id.length() <= 40 ? id : id.substring(0, 40) + "…";
    }

    /** Reasons are cut to what a close frame holds. */
    private void close(short code, String reason) {
        if (!socket.isClosed()) {
            socket.close(code, reason.length() <= 100 ? reason : reason.substring(0, 100));
        }
    }
}
