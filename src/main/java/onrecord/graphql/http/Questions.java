package onrecord.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.graphql.error.ApiErrors;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.execution.Cancellation;
import onrecord.graphql.guard.Limits;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks GraphQL questions: for a client that wants the answer in another form: within the same limits, the same rate limit and the same roles as
 * if the client had asked it; and for the service itself.
 */
@Singleton
public final class Questions {

    private static final Logger LOG = Logger.getLogger(Questions.class);

    private final Vertx vertx;
    private final RequestPolicy policy;
    private final QueryRunner runner;
    private final Limits limits;

    Questions(Vertx vertx, RequestPolicy policy, QueryRunner runner, Limits limits) {
        this.vertx = vertx;
        this.policy = policy;
        this.runner = runner;
        this.limits = limits;
    }

    /**
     * What stands under {@code data}, on the event loop that asks; fails with {@link Unanswered} when there is any error. The work stops
     * when nobody waits for it any more.
     */
    public Uni<Map<String, Object>> ask(RoutingContext client, String document, Map<String, Object> variables) {
        return Uni.createFrom().deferred(() -> {
            RequestPolicy.Decision decision = policy.check(new GraphQlRequest(document, null, variables), Client.of(client));
            return decision.refusal().isPresent() ? Uni.createFrom().failure(refused(decision)) : run(decision);
        });
    }

    /** As {@link #ask(RoutingContext, String, Map)}, for the service itself: what is there now, without a rate limit. */
    public Uni<Map<String, Object>> ask(String document, Map<String, Object> variables) {
        return Uni.createFrom().deferred(() -> {
            RequestPolicy.Decision decision = policy.ofTheService(new GraphQlRequest(document, null, variables));
            return decision.refusal().isPresent() ? Uni.createFrom().failure(refused(decision)) : run(decision);
        });
    }

    /** Why this client may not ask this, if so, for what stands for it in another form. It takes its cost out of the rate limit. */
    public Optional<Unanswered> refusal(RoutingContext client, String document, Map<String, Object> variables) {
        RequestPolicy.Decision decision = policy.check(new GraphQlRequest(document, null, variables), Client.of(client));
        return decision.refusal().isPresent() ? Optional.of(refused(decision)) : Optional.empty();
    }

    private Uni<Map<String, Object>> run(RequestPolicy.Decision decision) {
        Context thread = vertx.getOrCreateContext();
        return Uni.createFrom().emitter(answer -> {
            Cancellation cancellation = new Cancellation();
            long timer = vertx.setTimer(limits.time().toMillis(), elapsed -> {
                answer.fail(unanswered(ErrorCode.TIMEOUT.name(), Errors.tookTooLong(limits.time(), decision.is(Operation.MUTATION))));
                cancellation.cancel();
            });
            answer.onTermination(() -> {
                vertx.cancelTimer(timer);
                cancellation.cancel();
            });
            runner.run(decision, cancellation).whenComplete((result, failure) -> thread.runOnContext(now -> {
                vertx.cancelTimer(timer);
                Optional<Unanswered> error = error(result, failure);
                error.ifPresentOrElse(answer::fail, () -> answer.complete(result.getData()));
            }));
        });
    }

    private static Optional<Unanswered> error(@Nullable ExecutionResult result, @Nullable Throwable failure) {
        if (result == null) {
            LOG.error("a question could not be answered", failure);
            return Optional.of(unanswered(ErrorCode.INTERNAL.name(), "The service failed to answer this. It has been noted."));
        }
        return result.getErrors().stream().map(ApiErrors::withCode).findFirst().map(first -> unanswered(code(first), first.getMessage()));
    }

    private static String code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions != null && extensions.get("code") instanceof String code ? code : ErrorCode.INTERNAL.name();
    }

    private static Unanswered unanswered(String code, String message) {
        return new Unanswered(status(code), code, message, Duration.ZERO);
    }

    private static int status(String code) {
        return switch (code) {
            case "INTERNAL" -> 500;
            case "UNAVAILABLE", "TIMEOUT", "CANCELLED", "BUSY", "OVERLOADED" -> 503;
            case "TOO_LARGE" -> 413;
            case "NOT_FOUND" -> 404;
            case "CONFLICT" -> 409;
            default -> 400;
        };
    }

    private static Unanswered refused(RequestPolicy.Decision decision) {
        if (decision.refusal().orElseThrow().get("errors") instanceof List<?> errors && errors.get(0) instanceof Map<?, ?> error
                && error.get("extensions") instanceof Map<?, ?> extensions) {
            return new Unanswered(decision.status(), String.valueOf(extensions.get("code")), String.valueOf(error.get("message")),
                    decision.retryAfter());
        }
        throw new IllegalStateException("a refusal without an error");
    }
}
