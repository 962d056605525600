package onrecord.export.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.graphql.webhook.ReceiverAddress;
import onrecord.graphql.webhook.ReceiverLookup;
import onrecord.graphql.webhook.WebhookSecret;
import onrecord.graphql.webhook.WebhookSettings;
import org.jboss.logging.Logger;

/**
 * Posts messages. It connects to the address that was looked up and checked and to no other, follows no redirection, and reads of an answer little more
 * than its status.
 */
@Singleton
final class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    /** Connections to one receiver; so many messages are on their way to it at a time. */
    static final int TOGETHER = 5;

    /** A connection whose answer has more bytes is not used again. */
    private static final int READ = 1 << 14;

    private static final int IDLE_SECONDS = 30;

    private final Vertx vertx;
    private final ReceiverLookup lookup;
    private final WebhookSettings settings;
    private final Clock clock;
    private final HttpClient client;

    @Inject
    Courier(Vertx vertx, ReceiverLookup lookup, WebhookSettings settings, Clock clock) {
        this(vertx, lookup, settings, clock, new HttpClientOptions());
    }

    Courier(Vertx vertx, ReceiverLookup lookup, WebhookSettings settings, Clock clock, HttpClientOptions trusting) {
        this.vertx = vertx;
        this.lookup = lookup;
        this.settings = settings;
        this.clock = clock;
        this.client = vertx.httpClientBuilder()
                .with(trusting
                        .setVerifyHost(true)
                        .setMaxPoolSize(TOGETHER)
                        .setConnectTimeout((int) settings.timeout().toMillis())
                        .setKeepAliveTimeout(IDLE_SECONDS))
                .withConnectHandler(connection -> connection.exceptionHandler(
                        broken -> LOG.debug("A connection to a receiver broke off", broken)))
                .build();
    }

    /** Never fails: what goes wrong is told. */
    Uni<Answer> post(String url, WebhookSecret secret, Message message) {
        return Uni.createFrom().deferred(() -> {
            ReceiverAddress receiver = ReceiverAddress.of(url, settings);
            return lookup.find(receiver).chain(address -> post(receiver, address, secret, message));
        })
                .ifNoItem().after(settings.timeout().multipliedBy(2)).failWith(TimeoutException::new)
                .onFailure().recoverWithItem(failure -> Answer.failed(problem(failure)));
    }

    private static String problem(Throwable failure) {
        if (failure instanceof ReceiverAddress.Unusable unusable) {
            return "nothing can be posted to this url: " + unusable.getMessage();
        }
        if (failure instanceof TimeoutException) {
            return "the receiver does not answer in time";
        }
        LOG.debug("A receiver of statements cannot be reached", failure);
        return "the receiver cannot be reached: " + Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }

    private Uni<Answer> post(ReceiverAddress receiver, InetAddress address, WebhookSecret secret, Message message) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setSsl(receiver.encrypted())
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, receiver.port())))
                .setHost(receiver.host())
                .setPort(receiver.port())
                .setURI(receiver.path())
                .setTimeout(settings.timeout().toMillis());
        return Uni.createFrom().completionStage(() -> client.request(options)
                .compose(request -> {
                    sign(request, secret, message);
                    return request.send(Buffer.buffer(message.body()));
                })
                .map(this::answer)
                .toCompletionStage());
    }

    private Answer answer(HttpClientResponse response) {
        readLittle(response);
        return Answer.of(response.statusCode(), response.getHeader(HttpHeaders.RETRY_AFTER));
    }

    private void sign(HttpClientRequest request, WebhookSecret secret, Message message) {
        long now = clock.instant().getEpochSecond();
        request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.USER_AGENT, "OnRecord")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(now))
                .putHeader("webhook-signature", secret.sign(message.id(), now, message.body()));
    }

    /** So that the connection can be used again. */
    private void readLittle(HttpClientResponse response) {
        AtomicLong read = new AtomicLong();
        long timer = vertx.setTimer(settings.timeout().toMillis(), elapsed -> response.request().connection().close());
        response.exceptionHandler(broken -> vertx.cancelTimer(timer))
                .endHandler(end -> vertx.cancelTimer(timer))
                .handler(bytes -> {
                    if (read.addAndGet(bytes.length()) > READ) {
                        response.request().connection().close();
                    }
                });
    }

    void stop(@Observes ShutdownEvent event) {
        client.close();
    }
}
