package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onrecord.resolution.Resolver;
import onrecord.storage.finding.AnnouncedStatements;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.webhooks.LeasedWebhook;
import onrecord.storage.webhooks.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How processes share the work of posting. Nobody posts here. */
@QuarkusTest
class WebhookLeaseTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    Archive archive;

    @Inject
    Webhooks webhooks;

    @Inject
    AnnouncedStatements announced;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void remove() {
        await(webhooks.remove(id));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private void publish(String file) {
        await(archive.store(Telling.of("Ferry " + file + "\nThe ferry is late, Ulla Ferris said.\nThe ferry is full, Ulla Ferris said.")
                .publishedOn("2021-05-06").person("Ulla Ferris", List.of())
                .said("Ulla Ferris", "The ferry is late", "2021-05-05").said("Ulla Ferris", "The ferry is full", "2021-05-05")
                .fromFile("ferry/" + id + file), new Resolver()));
    }

    private void add() {
        await(webhooks.add(id, "https://hooks.example/", "whsec_", "{}", "editor", 1000));
    }

    private List<LeasedWebhook> lease(Duration time) {
        return await(webhooks.lease(10, time));
    }

    @Test
    void whatNobodyIsBehindWithIsNotTaken() {
        add();
        assertThat(lease(LONG)).isEmpty();
    }

    @Test
    void oneProcessTakesItAndTheOthersDoNotUntilItsTimeIsOver() throws InterruptedException {
        add();
        publish("one");
        LeasedWebhook first = lease(Duration.ofMillis(300)).get(0);
        assertThat(first.id()).isEqualTo(id);
        assertThat(lease(LONG)).isEmpty();
        Thread.sleep(400);
        LeasedWebhook second = lease(LONG).get(0);
        assertThat(second.reached()).as("nothing was noted").isEqualTo(first.reached());
        await(webhooks.reached(first, Reached.allUpTo(first.announced()), 2));
        assertThat(await(webhooks.byId(id)).get(0).delivered()).as("it was too late").isZero();
        await(webhooks.reached(second, Reached.allUpTo(second.announced()), 2));
        assertThat(await(webhooks.byId(id)).get(0).delivered()).isEqualTo(2);
        assertThat(lease(LONG)).isEmpty();
    }

    @Test
    void whoeverComesNextGoesOnInTheMiddleOfAnArticle() {
        add();
        publish("two");
        publish("three");
        LeasedWebhook first = lease(LONG).get(0);
        AnnouncedStatements.Found found = await(announced.after(first.reached(), first.announced(), StatementFilter.ALL, 3));
        assertThat(found.statements()).hasSize(3);
        assertThat(found.end()).isEqualTo(found.statements().get(2));
        await(webhooks.reached(first, found.statements().get(0), 1));
        LeasedWebhook second = lease(LONG).get(0);
        AnnouncedStatements.Found rest = await(announced.after(second.reached(), second.announced(), StatementFilter.ALL, 10));
        assertThat(rest.statements()).hasSize(3).startsWith(found.statements().get(1), found.statements().get(2));
        assertThat(rest.end()).isEqualTo(Reached.allUpTo(second.announced()));
    }

    @Test
    void afterManyArticlesWithoutAMatchItGoesOnBehindThem() {
        add();
        for (int i = 0; i < 101; i++) {
            publish("many" + i);
        }
        LeasedWebhook webhook = lease(LONG).get(0);
        StatementFilter nothing = new StatementFilter(
                "hovercraft", null, null, null, null, StatementFilter.ALL.kinds(), StatementFilter.ALL.attributions(),
                StatementFilter.ALL.polarities(), StatementFilter.ALL.determinacies(), null, null, null, null, null, null,
                StatementFilter.ALL.speakerKinds(), null);
        AnnouncedStatements.Found some = await(announced.after(webhook.reached(), webhook.announced(), nothing, 10));
        assertThat(some.statements()).isEmpty();
        assertThat(some.end().position()).isGreaterThan(webhook.reached().position()).isLessThan(webhook.announced());
        AnnouncedStatements.Found all = await(announced.after(some.end(), webhook.announced(), nothing, 10));
        assertThat(all.end()).isEqualTo(Reached.allUpTo(webhook.announced()));
    }
}
