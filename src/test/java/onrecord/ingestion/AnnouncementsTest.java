package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import onrecord.knowledge.Article;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.writing.Announcing;
import onrecord.storage.writing.Stored;
import onrecord.storage.writing.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one process takes in reaches listeners in all of them, by the database alone: once, in one order, with nothing left out. Nobody looks for it. */
@QuarkusTest
class AnnouncementsTest {

    private static final Duration WITHIN = Duration.ofSeconds(60);

    private static final String LISTENERS = "from pg_stat_activity where datname = current_database() and query = 'LISTEN announcement'";

    @Inject
    Ingestion ingestion;

    @Inject
    Archive archive;

    @Inject
    Sessions sessions;

    @Inject
    Progress seeds;

    @BeforeEach
    void waitForTheSeeds() throws InterruptedException {
        while (!seeds.isFinished() || count(LISTENERS) == 0) {
            Thread.sleep(50);
        }
    }

    @Test
    void manyWritersAreHeardInOneOrderByEverybody() {
        AssertSubscriber<Article> one = listen(Long.MAX_VALUE);
        AssertSubscriber<Article> other = listen(Long.MAX_VALUE);
        List<CompletableFuture<List<Stored>>> writers = new ArrayList<>();
        for (int writer = 0; writer < 12; writer++) {
            writers.add(archive.storeAll(List.of(told("writer", 2 * writer), told("writer", 2 * writer + 1)), new Resolver())
                    .subscribeAsCompletionStage());
        }
        writers.forEach(CompletableFuture::join);
        one.awaitItems(24, WITHIN);
        other.awaitItems(24, WITHIN);
        assertThat(one.getItems()).doesNotHaveDuplicates().containsExactlyElementsOf(other.getItems());
        assertThat(one.getItems().stream().map(Article::id)).containsExactlyElementsOf(lastAnnounced(24));
    }

    @Test
    void whatIsStoredWhileTheConnectionIsBrokenIsHeardOfLater() {
        AssertSubscriber<Article> listener = listen(Long.MAX_VALUE);
        List<UUID> stored = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            assertThat(count("from (select pg_terminate_backend(pid) " + LISTENERS + ") ended")).isPositive();
            for (int i = 0; i < 3; i++) {
                stored.add(store(told("broken", 3 * round + i)));
            }
            listener.awaitItems(stored.size(), WITHIN);
        }
        assertThat(listener.getItems().stream().map(Article::id)).containsExactlyElementsOf(stored);
    }

    @Test
    void aListenerWhoIsSlowMissesNothing() {
        AssertSubscriber<Article> slow = listen(1);
        List<UUID> stored = new ArrayList<>();
        for (int batch = 0; batch < 4; batch++) {
            List<Submission> told = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                told.add(told("slow", 50 * batch + i));
            }
            await(archive.storeAll(told, new Resolver())).forEach(one -> stored.add(one.article().id()));
        }
        slow.awaitItems(1, WITHIN);
        assertThat(slow.getItems()).hasSize(1);
        slow.request(stored.size()).awaitItems(stored.size(), WITHIN);
        assertThat(slow.getItems().stream().map(Article::id)).containsExactlyElementsOf(stored);
    }

    @Test
    void whatEndsLaterIsNotHeardOfEarlier() throws InterruptedException {
        List<Stored> two = await(archive.storeAgain(List.of(told("order", 1), told("order", 2)), new Resolver()));
        AssertSubscriber<Article> listener = listen(Long.MAX_VALUE);
        BlockingQueue<UniEmitter<? super Void>> ends = new LinkedBlockingQueue<>();
        CompletableFuture<Void> first = announced(two.get(0), ends);
        UniEmitter<? super Void> end = ends.take();
        CompletableFuture<Void> second = announced(two.get(1), null);
        pause();
        assertThat(second).isNotDone();
        assertThat(listener.getItems()).isEmpty();
        end.complete(null);
        first.join();
        second.join();
        listener.awaitItems(2, WITHIN);
        assertThat(listener.getItems().stream().map(Article::id))
                .containsExactly(two.get(0).article().id(), two.get(1).article().id());
    }

    @Test
    void aProcessThatStopsBeforeItsTransactionEndsDoesNotKeepOthersWaiting() throws InterruptedException {
        Stored stored = await(archive.storeAgain(List.of(told("stopped", 1)), new Resolver())).get(0);
        BlockingQueue<UniEmitter<? super Void>> ends = new LinkedBlockingQueue<>();
        CompletableFuture<Void> stopped = announced(stored, ends);
        UniEmitter<? super Void> end = ends.take();
        store(told("stopped", 2));
        end.complete(null);
        assertThat(stopped).failsWithin(WITHIN);
    }

    @Test
    void whatIsReadAgainIsNoNews() {
        AssertSubscriber<Article> listener = listen(Long.MAX_VALUE);
        await(archive.storeAgain(List.of(told("again", 1)), new Resolver()));
        UUID news = store(told("again", 2));
        listener.awaitItems(1, WITHIN);
        assertThat(listener.getItems().stream().map(Article::id)).containsExactly(news);
    }

    @Test
    void whatIsOldIsForgottenAndWhatIsNewIsHeardOf() {
        AssertSubscriber<Article> listener = listen(Long.MAX_VALUE);
        store(told("old", 1));
        listener.awaitItems(1, WITHIN);
        await(archive.forgetAnnouncements(Duration.ofHours(1)));
        assertThat(count("from announcement")).isPositive();
        await(archive.forgetAnnouncements(Duration.ofSeconds(-5)));
        assertThat(count("from announcement")).isZero();
        UUID news = store(told("old", 2));
        assertThat(lastAnnounced(2)).containsExactly(news);
        listener.awaitItems(2, WITHIN);
    }

    /** Announces an article in a transaction of its own, which ends when it is told to, or by itself. */
    private CompletableFuture<Void> announced(Stored stored, @Nullable BlockingQueue<UniEmitter<? super Void>> ends) {
        return sessions.inTransaction(transaction -> Announcing.announce(transaction, List.of(stored))
                .chain(() -> ends == null ? Uni.createFrom().voidItem() : Uni.createFrom().<Void>emitter(ends::add)))
                .subscribeAsCompletionStage();
    }

    private AssertSubscriber<Article> listen(long requested) {
        AssertSubscriber<Article> listener = ingestion.articles().subscribe().withSubscriber(AssertSubscriber.create(requested));
        pause();
        return listener;
    }

    /** Much longer than a notification takes. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static Submission told(String topic, int number) {
        return Telling.of("Announced " + topic + " " + number + "\nNobody says anything of it.")
                .fromFile("announced/" + topic + "-" + number + ".txt");
    }

    private UUID store(Submission submission) {
        return await(archive.store(submission, new Resolver())).article().id();
    }

    private int count(String from) {
        return await(sessions.read(new Query("select count(*) as number " + from), rows -> rows.iterator().next().getInteger("number")));
    }

    private List<UUID> lastAnnounced(int most) {
        return await(sessions.read(
                new Query("select article_id from (select * from announcement order by position desc limit ?) last order by position",
                        most),
                rows -> {
                    List<UUID> ids = new ArrayList<>();
                    rows.forEach(row -> ids.add(row.getUUID("article_id")));
                    return ids;
                }));
    }

    private static <T> T await(Uni<T> asked) {
        return asked.await().atMost(WITHIN);
    }
}
