package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onrecord.graphql.execution.Cancellation;
import onrecord.graphql.guard.Limits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers GraphQL over HTTP after the specification of that name: queries by GET and POST, mutations by POST of JSON only, so that no
 * form of another site can send one. Every request is answered within the time limit.
 */
@Singleton
public final class GraphQlEndpoint {

    private static final Logger LOG = Logger.getLogger(GraphQlEndpoint.class);
    private static final String PATH = "/graphql";

    private static final long LINGER_MILLIS = 1_000;

    /** After authentication and authorization. */
    private static final int ORDER = -50;

    /** Where SmallRye GraphQL would answer, without any of the limits. No request gets there. */
    private final String smallRyePath;

    private final Vertx vertx;
    private final RequestPolicy policy;
    private final QueryRunner runner;
    private final EventStreams eventStreams;
    private final Sockets sockets;
    private final Caching caching;
    private final Compression compression;
    private final Limits limits;

    GraphQlEndpoint(
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String smallRyePath,
            Vertx vertx,
            RequestPolicy policy,
            QueryRunner runner,
            EventStreams eventStreams,
            Sockets sockets,
            Caching caching,
            Compression compression,
            Limits limits) {
        this.smallRyePath = "/" + smallRyePath;
        this.vertx = vertx;
        this.policy = policy;
        this.runner = runner;
        this.eventStreams = eventStreams;
        this.sockets = sockets;
        this.caching = caching;
        this.compression = compression;
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route(smallRyePath + "*").order(Integer.MIN_VALUE).handler(this::keepFromSmallRye);
        router.route(PATH).order(ORDER).handler(this::openSocket).handler(this::limitTime).failureHandler(this::fail);
        router.route(PATH).order(ORDER + 1).handler(BodyHandler.create(false).setBodyLimit(limits.requestBytes()))
                .failureHandler(this::fail);
        router.route(PATH).order(ORDER + 2).handler(this::waitForClient).handler(this::handle).failureHandler(this::fail);
    }

    /** Quarkus's Dev UI looks for the schema there. */
    private void keepFromSmallRye(RoutingContext context) {
        if (context.normalizedPath().equals(smallRyePath + "/schema.graphql")) {
            context.reroute(PATH + "/schema.graphql");
        } else {
            context.fail(404);
        }
    }

    private void openSocket(RoutingContext context) {
        if ("websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            sockets.accept(context);
        } else {
            context.next();
        }
    }

    /** Answers with an error when the time limit is reached, and cancels the work. */
    private void limitTime(RoutingContext context) {
        Cancellation cancellation = new Cancellation();
        context.put(Cancellation.class.getName(), cancellation);
        long timer = vertx.setTimer(limits.time().toMillis(), elapsed -> {
            cancellation.cancel();
            if (!context.response().headWritten()) {
                closeAfterwards(context);
                boolean mutation = context.get(Operation.class.getName()) == Operation.MUTATION;
                answer(context, 503, MediaType.JSON, Errors.of("TIMEOUT", Errors.tookTooLong(limits.time(), mutation)));
            }
        });
        context.addEndHandler(done -> {
            vertx.cancelTimer(timer);
            cancellation.cancel();
        });
        context.next();
    }

    /** Reads the next request only after the client has read enough of its answers, or these would fill the memory. */
    private void waitForClient(RoutingContext context) {
        if (context.response().writeQueueFull()) {
            context.response().drainHandler(read -> context.next());
        } else {
            context.next();
        }
    }

    private void handle(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        HttpServerRequest http = context.request();
        MediaType media = MediaType.wanted(http.getHeader(HttpHeaders.ACCEPT)).orElse(null);
        if (http.method() == HttpMethod.OPTIONS) {
            context.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS").end();
        } else if (http.method() != HttpMethod.GET && http.method() != HttpMethod.POST) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST, OPTIONS");
            answer(context, 405, MediaType.JSON, Errors.of("METHOD_NOT_ALLOWED", "Ask by POST, or by GET when nothing is to be changed."));
        } else if (media == null) {
            String known = "Accept application/graphql-response+json, application/json or text/event-stream, in UTF-8.";
            answer(context, 406, MediaType.JSON, Errors.of("NOT_ACCEPTABLE", known));
        } else if (http.method() == HttpMethod.POST && !isJson(ContentType.of(http.getHeader(HttpHeaders.CONTENT_TYPE)))) {
            answer(context, 415, media, Errors.of("UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8."));
        } else {
            read(context, media);
        }
    }

    private static boolean isJson(ContentType sent) {
        return sent.isJson() && sent.isUtf8();
    }

    private void read(RoutingContext context, MediaType media) {
        try {
            boolean post = context.request().method() == HttpMethod.POST;
            SentRequest request = post
                    ? SentRequest.ofBody(context.body().buffer() == null ? new byte[0] : context.body().buffer().getBytes())
                    : SentRequest.ofUrl(name -> onlyOne(name, context.queryParams().getAll(name)));
            run(context, media, request);
        } catch (BadRequest bad) {
            answer(context, 400, media, Errors.of("BAD_REQUEST", bad.getMessage()));
        }
    }

    private static @Nullable String onlyOne(String name, List<String> values) {
        if (values.size() > 1) {
            throw new BadRequest("The parameter \"" + name + "\" is given " + values.size() + " times.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private void run(RoutingContext context, MediaType media, SentRequest request) {
        Client client = Client.of(context);
        RequestPolicy.Decision decision = policy.check(request, client);
        context.put(Operation.class.getName(), decision.document().operation());
        caching.prepare(context, request, client);
        if (decision.refusal().isPresent()) {
            refuse(context, media, decision);
        } else if (decision.is(Operation.MUTATION) && context.request().method() == HttpMethod.GET) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
            answer(context, 405, media, Errors.of("METHOD_NOT_ALLOWED", "Mutations are taken by POST only."));
        } else if (media == MediaType.EVENT_STREAM) {
            eventStreams.answer(context, decision, cancellation(context));
        } else if (decision.is(Operation.SUBSCRIPTION)) {
            String how = "Subscriptions are answered as text/event-stream, or over a WebSocket with the protocol graphql-transport-ws.";
            answer(context, 400, media, Errors.of("BAD_REQUEST", how));
        } else {
            runner.run(decision, cancellation(context))
                    .whenComplete((result, failure) -> context.vertx().getOrCreateContext()
                            .runOnContext(now -> finish(context, media, decision, result, failure)));
        }
    }

    private static Cancellation cancellation(RoutingContext context) {
        Cancellation cancellation = context.get(Cancellation.class.getName());
        return Objects.requireNonNull(cancellation, "the time limit comes before the endpoint");
    }

    private void refuse(RoutingContext context, MediaType media, RequestPolicy.Decision decision) {
        if (decision.status() == 429) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, decision.retryAfter().toSeconds())));
        }
        Map<String, Object> answer = new LinkedHashMap<>(decision.refusal().orElseThrow());
        answer.put("extensions", Map.of("cost", decision.cost()));
        answer(context, decision.status(), media, answer);
    }

    private void finish(
            RoutingContext context, MediaType media, RequestPolicy.Decision decision, @Nullable ExecutionResult result,
            @Nullable Throwable failure) {
        if (context.response().ended()) {
            return;
        }
        if (result == null) {
            LOG.error("a request could not be answered", failure);
            answer(context, 500, media, Errors.INTERNAL);
        } else {
            answer(context, result.isDataPresent() ? 200 : 400, media, QueryRunner.answer(result, caching.cost(context, decision.cost())));
        }
    }

    /**
     * The rest of the request is of no interest, but closing at once might take the answer away from the client. HTTP/2 knows no such
     * header, and clients refuse an answer that has it.
     */
    private void closeAfterwards(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(done -> vertx.setTimer(LINGER_MILLIS, later -> context.request().connection().close()));
        }
    }

    /** Errors on the way to the handlers: a body that is too long, a broken request, a token that is not accepted. */
    private void fail(RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        if (context.failure() instanceof AuthenticationFailedException) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            answer(context, 401, MediaType.JSON,
                    Errors.of("UNAUTHENTICATED", "The token is not accepted: it is unknown, expired or forged."));
            return;
        }
        int status = context.statusCode() >= 400 && context.statusCode() < 500 ? context.statusCode() : 500;
        if (status == 413) {
            closeAfterwards(context);
            answer(context, 413, MediaType.JSON, Errors.of("TOO_LARGE", "A request has at most " + limits.requestBytes() + " bytes."));
        } else if (status < 500) {
            answer(context, status, MediaType.JSON, Errors.of("BAD_REQUEST", "The request could not be read."));
        } else {
            LOG.error("a request could not be answered", context.failure());
            answer(context, 500, MediaType.JSON, Errors.INTERNAL);
        }
    }

    /** To clients that only know plain JSON, a document that could not be executed is an answer like any other: status 200. */
    private void answer(RoutingContext context, int status, MediaType media, Map<String, ?> answer) {
        HttpServerResponse response = context.response();
        boolean understood = answer.containsKey("extensions") || answer.containsKey("data");
        MediaType form = media == MediaType.EVENT_STREAM ? MediaType.JSON : media;
        Caching.setHeaders(context, answer);
        response.setStatusCode(status == 400 && understood && form == MediaType.JSON ? 200 : status)
                .putHeader(HttpHeaders.CONTENT_TYPE, form.header());
        compression.end(context, ResponseJson.bytes(answer));
    }
}
