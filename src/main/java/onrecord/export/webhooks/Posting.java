package onrecord.export.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.graphql.webhook.WebhookSecret;
import onrecord.graphql.webhook.WebhookSettings;
import onrecord.graphql.webhook.WrittenFilter;
import onrecord.ingestion.Ingestion;
import onrecord.storage.Webhooks;
import onrecord.storage.finding.AnnouncedStatements;
import onrecord.storage.finding.AnnouncedStatements.Found;
import onrecord.storage.sql.DatabaseTrouble;
import onrecord.storage.webhooks.LeasedWebhook;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Posts what is taken in to whoever wants to be told, by turns: it takes webhooks that are behind, posts for each what matches of the next articles, notes
 * how far it has come, and takes again. A statement that is not taken keeps those behind it waiting. What was posted but not noted, because the process
 * ended, is posted again.
 */
@Singleton
final class Posting {

    private static final Logger LOG = Logger.getLogger(Posting.class);

    /** Webhooks that this process posts for at a time. */
    private static final int WEBHOOKS = 8;

    /** Statements of one turn. */
    private static final int STATEMENTS = 4 * Courier.TOGETHER;

    /** While much is taken in, it is looked for webhooks that are behind only so often. */
    private static final long GATHERING_MILLIS = 200;

    /** What was taken of some messages, in their order, and why the next one was not; null when all were. */
    private record Sent(int places, int taken, @Nullable Answer failure) {}

    private final WebhookSettings settings;
    private final Webhooks webhooks;
    private final AnnouncedStatements announced;
    private final Messages messages;
    private final Courier courier;
    private final Ingestion ingestion;
    private final Vertx vertx;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private final AtomicBoolean gathering = new AtomicBoolean();
    private volatile boolean stopped;
    private @Nullable Cancellable listening;
    private long poll;

    Posting(WebhookSettings settings, Webhooks webhooks, AnnouncedStatements announced, Messages messages, Courier courier,
            Ingestion ingestion, Vertx vertx) {
        this.settings = settings;
        this.webhooks = webhooks;
        this.announced = announced;
        this.messages = messages;
        this.courier = courier;
        this.ingestion = ingestion;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        if (settings.deliver()) {
            listening = ingestion.news().subscribe().with(position -> lookSoon(),
                    failure -> LOG.error("Nothing is heard of what is new", failure));
            poll = vertx.setPeriodic(settings.pollEvery().toMillis(), tick -> look());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        vertx.cancelTimer(poll);
        if (listening != null) {
            listening.cancel();
        }
    }

    private void lookSoon() {
        if (gathering.compareAndSet(false, true)) {
            vertx.setTimer(GATHERING_MILLIS, elapsed -> {
                gathering.set(false);
                look();
            });
        }
    }

    /** Takes as many as this process has room for. */
    private void look() {
        int room = WEBHOOKS - running.get();
        if (stopped || room <= 0) {
            return;
        }
        if (!looking.compareAndSet(false, true)) {
            again.set(true);
            return;
        }
        webhooks.lease(room, lease())
                .onTermination().invoke(this::looked)
                .subscribe()
                .with(leased -> leased.forEach(this::begin), failure -> LOG.debug("It is not known now who is to be told", failure));
    }

    private void looked() {
        looking.set(false);
        if (again.getAndSet(false)) {
            look();
        }
    }

    /** Long enough for one turn, however slow the receiver is. */
    private Duration lease() {
        return settings.timeout().multipliedBy(2L * (STATEMENTS / Courier.TOGETHER) + 2);
    }

    private void begin(LeasedWebhook webhook) {
        running.incrementAndGet();
        turn(webhook).onTermination().invoke(running::decrementAndGet)
                .subscribe().with(done -> look(), failure -> LOG.debug("How far a webhook has come is not noted", failure));
    }

    private Uni<Void> turn(LeasedWebhook webhook) {
        return Uni.createFrom().item(() -> WrittenFilter.read(webhook.filter()))
                .chain(filter -> announced.after(webhook.reached(), webhook.announced(), filter, STATEMENTS))
                .chain(found -> messages.of(found.statements())
                        .chain(all -> send(webhook, all, webhook.passOver() && !all.isEmpty() ? 1 : 0, 0))
                        .chain(sent -> note(webhook, found, sent)))
                .onFailure(failure -> !(failure instanceof DatabaseTrouble)).recoverWithUni(failure -> {
                    LOG.error("What a webhook is for cannot be told", failure);
                    return missed(webhook, Answer.failed("the service fails to tell what was said; its log has the cause"));
                });
    }

    /**
     * Sends some together, then the next ones, until one is not taken. What was not taken before is tried by itself.
     *
     * @param from the place of the first that is to be sent
     * @param taken of those before it
     */
    private Uni<Sent> send(LeasedWebhook webhook, List<Optional<Message>> all, int from, int taken) {
        if (from >= all.size()) {
            return Uni.createFrom().item(new Sent(from, taken, null));
        }
        WebhookSecret secret = new WebhookSecret(webhook.secret());
        int together = webhook.failing() && taken == 0 ? 1 : Courier.TOGETHER;
        List<Optional<Message>> some = all.subList(from, Math.min(all.size(), from + together));
        return Uni.join().all(some.stream().map(one -> one.map(message -> courier.post(webhook.url(), secret, message))
                .orElseGet(() -> Uni.createFrom().item(Answer.TAKEN))).toList()).andFailFast()
                .chain(answers -> {
                    int good = 0;
                    int really = taken;
                    while (good < answers.size() && answers.get(good).taken()) {
                        really += some.get(good).isPresent() ? 1 : 0;
                        good++;
                    }
                    return good < answers.size()
                            ? Uni.createFrom().item(new Sent(from + good, really, answers.get(good)))
                            : send(webhook, all, from + good, really);
                });
    }

    private Uni<Void> note(LeasedWebhook webhook, Found found, Sent sent) {
        Answer failure = sent.failure;
        if (failure == null) {
            return webhooks.reached(webhook, found.end(), sent.taken);
        }
        return sent.places == 0 ? missed(webhook, failure)
                : webhooks.reached(webhook, found.statements().get(sent.places - 1), sent.taken);
    }

    private Uni<Void> missed(LeasedWebhook webhook, Answer answer) {
        if (stopped) {
            return webhooks.leave(webhook);
        }
        String problem = String.valueOf(answer.problem());
        Duration pause = answer.retryAfter().compareTo(settings.firstPause()) > 0 ? answer.retryAfter() : settings.firstPause();
        return webhooks.missed(webhook, problem, answer.useless(), pause, settings.longestPause(), settings.giveUpAfter())
                .invoke(dead -> {
                    if (dead) {
                        LOG.warnf("Webhook %s is given up: %s", webhook.id(), problem);
                    }
                }).replaceWithVoid();
    }
}
