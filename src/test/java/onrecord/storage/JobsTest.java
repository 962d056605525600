package onrecord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onrecord.knowledge.Ids;
import onrecord.resolution.Resolver;
import onrecord.storage.finding.Articles;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.JobState;
import onrecord.storage.jobs.JobStatus;
import onrecord.storage.jobs.Leases;
import onrecord.storage.jobs.QueuedText;
import onrecord.storage.jobs.SentText;
import onrecord.storage.writing.Submission;
import org.junit.jupiter.api.Test;

/** The queue, as two processes use it. */
@QuarkusTest
class JobsTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final JobProblem ENDED = new JobProblem("ENDING", "the service ended twice");
    private static final JobProblem TOO_SLOW = new JobProblem("EXTRACTION", "reading took too long");

    @Inject
    Jobs jobs;

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    /** Every test has a folder of its own, since all share one database. */
    private final String folder = "/shared/" + UUID.randomUUID();

    @Test
    void aFileThatTwoHaveFoundIsQueuedOnceAndTakenByOne() {
        add(file("a.txt", "one"), file("b.txt", "one"));
        add(file("a.txt", "one"), file("c.txt", "one"));
        Map<UUID, UUID> all = contents(file("a.txt", "one"), file("b.txt", "one"), file("c.txt", "one"));
        assertThat(await(jobs.leaseFiles(all, "first", LONG))).containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(await(jobs.leaseFiles(all, "second", LONG))).isEmpty();
        assertThat(await(jobs.statuses(all.keySet()))).hasSize(3).allSatisfy(
                (job, status) -> assertThat(status).isEqualTo(new JobStatus(JobState.RUNNING, null)));
    }

    @Test
    void manyAtOnceShareTheWork() {
        QueuedText[] files = new QueuedText[60];
        for (int i = 0; i < files.length; i++) {
            files[i] = file(i + ".txt", "one");
        }
        add(files);
        List<CompletableFuture<List<UUID>>> leases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            leases.add(jobs.leaseFiles(contents(files), "holder" + i, LONG).subscribeAsCompletionStage());
        }
        List<UUID> taken = leases.stream().flatMap(lease -> lease.join().stream()).toList();
        assertThat(taken).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(files.length);
        List<UUID> rest = await(jobs.leaseFiles(contents(files), "last", LONG));
        assertThat(taken.size() + rest.size()).as("nothing is left lying").isEqualTo(files.length);
    }

    @Test
    void whatOneThatDiedHadTakenIsTakenByAnother() throws InterruptedException {
        add(file("a.txt", "one"));
        lease("dead", SHORT, "one");
        Thread.sleep(20);
        assertThat(leaseBegunEarlier("alive", LONG, "a.txt")).hasSize(1);
        await(jobs.renew("dead", LONG));
        assertThat(leaseBegunEarlier("third", LONG, "a.txt")).as("a renewal takes nothing back").isEmpty();
    }

    @Test
    void whatWasBegunEarlierIsTakenAloneAndAfterAllOthers() throws InterruptedException {
        QueuedText[] files = {file("a.txt", "one"), file("b.txt", "one")};
        add(files);
        await(jobs.leaseFiles(contents(files), "dead", SHORT));
        Thread.sleep(20);
        add(file("c.txt", "one"));
        assertThat(await(jobs.leaseFiles(contents(file("a.txt", "one"), file("b.txt", "one"), file("c.txt", "one")), "alive", LONG)))
                .containsExactly(Ids.ofText(folder + "/c.txt"));
        List<UUID> first = leaseBegunEarlier("alive", LONG, "a.txt", "b.txt", "c.txt");
        List<UUID> second = leaseBegunEarlier("alive", LONG, "a.txt", "b.txt", "c.txt");
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).isNotEqualTo(first);
        assertThat(leaseBegunEarlier("alive", LONG, "a.txt", "b.txt", "c.txt")).isEmpty();
    }

    @Test
    void whatWasBegunTooOftenIsGivenUpAndMayBeTriedAgain() throws InterruptedException {
        add(file("a.txt", "one"));
        UUID job = lease("dead", SHORT, "one").get(0);
        Thread.sleep(20);
        leaseBegunEarlier("dead too", SHORT, "a.txt");
        Thread.sleep(20);
        await(jobs.giveUp(3, ENDED));
        assertThat(status(job).state()).as("it was begun twice").isEqualTo(JobState.RUNNING);
        await(jobs.giveUp(2, ENDED));
        assertThat(status(job)).isEqualTo(new JobStatus(JobState.FAILED, ENDED));
        assertThat(leaseBegunEarlier("alive", LONG, "a.txt")).isEmpty();
        assertThat(await(jobs.retry(job))).isEqualTo(1);
        assertThat(lease("alive", LONG, "one")).as("as if it had never been begun").containsExactly(job);
        await(jobs.giveUp(1, ENDED));
        assertThat(status(job).state()).as("somebody is at it").isEqualTo(JobState.RUNNING);
    }

    @Test
    void whoSaysHowItEndedHasNotDiedOfIt() throws InterruptedException {
        add(file("a.txt", "one"));
        UUID job = lease("first", LONG, "one").get(0);
        missed(job, 3, SHORT);
        Thread.sleep(20);
        assertThat(lease("first", LONG, "one")).as("after a fault of the moment").containsExactly(job);
        await(jobs.giveBack("first", List.of()));
        assertThat(lease("first", LONG, "one")).as("after a stop").containsExactly(job);
        await(jobs.complete(new Leases("first", contents(file("a.txt", "one"))), Map.of(job, Ids.ofText("one"))));
        add(file("a.txt", "two"));
        assertThat(lease("first", LONG, "two")).as("after the end").containsExactly(job);
    }

    @Test
    void aRenewedLeaseDoesNotExpire() throws InterruptedException {
        add(file("a.txt", "one"));
        lease("slow", Duration.ofMillis(500), "one");
        await(jobs.renew("slow", LONG));
        Thread.sleep(600);
        assertThat(leaseBegunEarlier("other", LONG, "a.txt")).isEmpty();
    }

    @Test
    void aProcessTakesOnlyFilesItHasFoundWithTheSameContent() {
        add(file("a.txt", "one"));
        assertThat(lease("elsewhere", LONG, "another text of that name")).isEmpty();
        assertThat(lease("here", LONG, "one")).hasSize(1);
    }

    @Test
    void aJobEndsWithTheTransactionThatStoresItsArticle() {
        Submission submission = submission("whole.txt");
        add(file("whole.txt", "one"));
        List<UUID> job = lease("first", LONG, "whole.txt", "one");
        await(archive.storeAll(List.of(submission), new Resolver(), new Leases("first", contents(file("whole.txt", "one")))));
        assertThat(status(job.get(0))).isEqualTo(new JobStatus(JobState.DONE, null));
        assertThat(await(articles.byIds(List.of(submission.reading().article().id())))).hasSize(1);
    }

    @Test
    void nothingIsStoredByOneWhoseLeaseAnotherHas() throws InterruptedException {
        Submission submission = submission("late.txt");
        add(file("late.txt", "one"));
        lease("late", SHORT, "late.txt", "one");
        Thread.sleep(20);
        leaseBegunEarlier("other", LONG, "late.txt");
        Leases lost = new Leases("late", contents(file("late.txt", "one")));
        assertThatThrownBy(() -> await(archive.storeAll(List.of(submission), new Resolver(), lost))).isInstanceOf(Leases.Lost.class);
        assertThat(await(articles.byIds(List.of(submission.reading().article().id())))).isEmpty();
        assertThat(status(Ids.ofText(folder + "/late.txt")).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() {
        add(file("a.txt", "one"));
        UUID job = lease("first", LONG, "one").get(0);
        add(file("a.txt", "two"));
        assertThat(lease("second", LONG, "two")).as("nobody may overtake who is at it").isEmpty();
        await(jobs.complete(new Leases("first", contents(file("a.txt", "one"))), Map.of(job, Ids.ofText("one"))));
        assertThat(status(job).state()).isEqualTo(JobState.WAITING);
        assertThat(lease("second", LONG, "two")).containsExactly(job);
    }

    @Test
    void aFaultOfTheMomentIsTriedAgainWithGrowingPauses() throws InterruptedException {
        add(file("a.txt", "one"));
        UUID job = lease("first", LONG, "one").get(0);
        assertThat(missed(job, 3, Duration.ofMillis(300))).contains(JobState.WAITING);
        assertThat(lease("first", LONG, "one")).as("not at once").isEmpty();
        assertThat(status(job).problem()).isEqualTo(TOO_SLOW);
        Thread.sleep(350);
        assertThat(lease("first", LONG, "one")).hasSize(1);
        assertThat(missed(job, 3, Duration.ofMillis(300))).contains(JobState.WAITING);
        Thread.sleep(350);
        assertThat(lease("first", LONG, "one")).as("the second pause is longer").isEmpty();
        Thread.sleep(350);
        assertThat(lease("first", LONG, "one")).hasSize(1);
        assertThat(missed(job, 3, Duration.ofMillis(300))).contains(JobState.FAILED);
        assertThat(lease("first", LONG, "one")).isEmpty();
    }

    @Test
    void whoseJobItIsNoLongerNotesNothing() {
        add(file("a.txt", "one"));
        UUID job = lease("first", LONG, "one").get(0);
        assertThat(await(jobs.missed(job, Ids.ofText("one"), "second", TOO_SLOW, 1, SHORT, LONG))).isEmpty();
        assertThat(status(job)).isEqualTo(new JobStatus(JobState.RUNNING, null));
    }

    @Test
    void whatCannotBeReadFailsAtOnceAndWaitsAgainWhenItHasChanged() {
        JobProblem empty = new JobProblem("READING", "the file is empty");
        add(new QueuedText(folder + "/a.txt", "a.txt", folder, Ids.ofText("empty"), null, null, empty));
        UUID job = Ids.ofText(folder + "/a.txt");
        assertThat(status(job)).isEqualTo(new JobStatus(JobState.FAILED, empty));
        assertThat(await(jobs.retry(job))).isEqualTo(1);
        assertThat(await(jobs.retry(job))).as("it waits already").isZero();
        assertThat(await(jobs.dueFiles(folder, "", 10))).containsExactly(folder + "/a.txt");
        add(new QueuedText(folder + "/a.txt", "a.txt", folder, Ids.ofText("empty"), null, null, empty));
        assertThat(status(job)).isEqualTo(new JobStatus(JobState.FAILED, empty));
        add(file("a.txt", "no longer empty"));
        assertThat(status(job)).isEqualTo(new JobStatus(JobState.WAITING, null));
    }

    @Test
    void whatIsLeftAtAStopIsTakenByOthersAtOnce() {
        add(file("a.txt", "one"), file("b.txt", "one"));
        Map<UUID, UUID> both = contents(file("a.txt", "one"), file("b.txt", "one"));
        await(jobs.leaseFiles(both, "stopping", LONG));
        UUID beingStored = Ids.ofText(folder + "/a.txt");
        await(jobs.giveBack("stopping", List.of(beingStored)));
        assertThat(await(jobs.leaseFiles(both, "other", LONG))).containsExactly(Ids.ofText(folder + "/b.txt"));
    }

    @Test
    void aTextThatWasSentIsTakenWithAllThatIsKnownOfIt() {
        QueuedText sent = new QueuedText("sent:" + folder, folder, null, Ids.ofText("one"), "A text.", "{\"title\": \"T\"}", null);
        add(sent);
        add(new QueuedText("sent:" + folder, folder, null, Ids.ofText("two"), "A later text.", null, null));
        List<SentText> taken = await(jobs.leaseTexts(1000, "first", LONG));
        assertThat(taken).contains(new SentText(sent.job(), Ids.ofText("two"), "sent:" + folder, folder, "A later text.".length(), null));
        assertThat(await(jobs.text(sent.job()))).contains("A later text.");
        assertThat(await(jobs.leaseTexts(1000, "second", LONG))).extracting(SentText::job).doesNotContain(sent.job());
        await(jobs.complete(new Leases("first", Map.of(sent.job(), Ids.ofText("two"))), Map.of(sent.job(), Ids.ofText("A later text."))));
        assertThat(status(sent.job()).state()).isEqualTo(JobState.DONE);
        assertThat(await(jobs.text(sent.job()))).as("it is kept once").isEmpty();
    }

    private QueuedText file(String name, String content) {
        return new QueuedText(folder + "/" + name, name, folder, Ids.ofText(content), null, null, null);
    }

    private Submission submission(String name) {
        return Telling.of("Told in " + folder + "/" + name + ", Ada Wren said.").fromFile(folder + "/" + name);
    }

    private static Map<UUID, UUID> contents(QueuedText... files) {
        Map<UUID, UUID> contents = new HashMap<>();
        for (QueuedText file : files) {
            contents.put(file.job(), file.content());
        }
        return contents;
    }

    private void add(QueuedText... files) {
        await(jobs.add(List.of(files)));
    }

    private List<UUID> lease(String holder, Duration time, String content) {
        return lease(holder, time, "a.txt", content);
    }

    private List<UUID> lease(String holder, Duration time, String name, String content) {
        return await(jobs.leaseFiles(contents(file(name, content)), holder, time));
    }

    private List<UUID> leaseBegunEarlier(String holder, Duration time, String... names) {
        QueuedText[] files = Stream.of(names).map(name -> file(name, "one")).toArray(QueuedText[]::new);
        return await(jobs.leaseFileBegunEarlier(contents(files), holder, time));
    }

    private Optional<JobState> missed(UUID job, int most, Duration pause) {
        return await(jobs.missed(job, Ids.ofText("one"), "first", TOO_SLOW, most, pause, LONG));
    }

    private JobStatus status(UUID job) {
        return await(jobs.statuses(List.of(job))).get(job);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(60));
    }
}
