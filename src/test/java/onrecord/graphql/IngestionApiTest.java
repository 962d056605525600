package onrecord.graphql;

import static onrecord.graphql.Asking.ask;
import static onrecord.graphql.Asking.edit;
import static onrecord.graphql.Asking.send;
import static onrecord.graphql.Asking.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.ingestion.Progress;
import onrecord.ingestion.QueueSize;
import onrecord.knowledge.Ids;
import onrecord.storage.Jobs;
import onrecord.storage.jobs.JobProblem;
import onrecord.storage.jobs.QueuedText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@TestProfile(IngestionApiTest.SmallQueue.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IngestionApiTest {

    static final String TOKEN = "nobody-but-the-tests-knows-this";
    private static final String FOLDER = "/elsewhere/" + UUID.randomUUID();
    private static final JobProblem EMPTY = new JobProblem("READING", "the file is empty");

    /** Few texts may wait. */
    public static class SmallQueue implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.access.editor-token", TOKEN, "onrecord.ingestion.most-waiting", "8");
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Progress seeds;

    @Inject
    QueueSize size;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    @Order(1)
    void aTextInTheQueueBecomesAnArticle() throws InterruptedException {
        String text = "Mill to open\n\n“The mill will turn again,” Miller Odo Brack said on Friday.\n" + UUID.randomUUID() + "\n";
        JsonPath queued = edit(TOKEN, "queue", "input", Map.of("text", text, "source", "mill.txt", "publisher", "The Mill Post"))
                .setRootPath("data.queueArticle.job");
        assertThat(queued.getString("source")).isEqualTo("mill.txt");
        JsonPath job = null;
        for (int tries = 0; tries < 600 && (job == null || !"DONE".equals(job.getString("state"))); tries++) {
            Thread.sleep(100);
            job = ask("jobs", "first", 100).setRootPath(
                    "data.ingestionJobs.nodes.find { it.id == '" + queued.getString("id") + "' }");
        }
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getString("article.title")).isEqualTo("Mill to open");
        assertThat(job.getString("finishedAt")).isNotNull();
        assertThat(job.getString("advice")).isNull();
    }

    @Test
    @Order(2)
    void whatCannotBeReadIsListedWithWhatToDoAndTriedAgainWhenAnEditorWants() {
        queue(2, EMPTY);
        JsonPath first = ask("jobs", "state", "FAILED", "first", 1).setRootPath("data.ingestionJobs");
        assertThat(first.getInt("totalCount")).isEqualTo(2);
        assertThat(first.getString("nodes[0].problem")).isEqualTo("the file is empty");
        assertThat(first.getString("nodes[0].advice")).startsWith("Correct the file");
        assertThat(first.getBoolean("pageInfo.hasNextPage")).isTrue();
        String after = first.getString("pageInfo.endCursor");
        JsonPath second = ask("jobs", "state", "FAILED", "first", 1, "after", after).setRootPath("data.ingestionJobs");
        String id = second.getString("nodes[0].id");
        assertThat(id).isNotEqualTo(first.getString("nodes[0].id"));
        assertThat(tell("retry", "id", id).getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(edit(TOKEN, "retry", "id", id).getInt("data.retryIngestion.retried")).isEqualTo(1);
        assertThat(code("id", id)).as("it waits by now").isEqualTo("NOT_FOUND");
        assertThat(edit(TOKEN, "retry", "state", "FAILED").getInt("data.retryIngestion.retried")).isEqualTo(1);
        assertThat(ask("jobs", "state", "FAILED").getInt("ingestionJobs.totalCount")).isZero();
        assertThat(ask("jobs", "state", "WAITING").getString("ingestionJobs.nodes[0].nextAttemptAt")).isNotNull();
    }

    @Test
    @Order(3)
    void whatCannotBeTriedAgainIsRefusedWithAReason() {
        assertThat(code()).isEqualTo("BAD_ARGUMENT");
        assertThat(code("state", "DONE")).isEqualTo("BAD_ARGUMENT");
        assertThat(code("state", "FAILED", "id", UUID.randomUUID().toString())).isEqualTo("BAD_ARGUMENT");
        assertThat(code("id", "nonsense")).isEqualTo("BAD_ID");
        assertThat(code("id", UUID.randomUUID().toString())).isEqualTo("NOT_FOUND");
    }

    @Test
    @Order(4)
    void whenTooManyWaitMoreAreRefusedWithWhatToDo() {
        for (int i = 0; i < 8; i++) {
            add(new QueuedText("sent:" + FOLDER + i, "sent", null, Ids.ofText("one"), "A text that waits.", null, null));
        }
        JsonPath refused = edit(TOKEN, "queue", "input", Map.of("text", "One too many, said Odo Brack."));
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("OVERLOADED");
        assertThat(refused.getString("errors[0].message")).contains("Send this one again");
    }

    @Test
    @Order(5)
    void howFarLoadingHasComeIsToldToThoseWhoAskAndToThoseWhoListen() throws Exception {
        String fields = "{ found done failed perSecond secondsLeft finished waiting running failedJobs }";
        while (!seeds.isFinished()) {
            Thread.sleep(50);
        }
        JsonPath asked = send("{ ingestionProgress " + fields + " }", Map.of()).setRootPath("data.ingestionProgress");
        assertThat(asked.getInt("done")).isEqualTo(asked.getInt("found")).isPositive();
        assertThat(asked.getInt("secondsLeft")).isZero();
        assertThat(asked.getBoolean("finished")).isTrue();
        try (Listening listening = Listening.to(endpoint, "subscription { ingestionProgress " + fields + " }")) {
            assertThat(listening.next().getInt("payload.data.ingestionProgress.done")).isEqualTo(asked.getInt("done"));
            queue(1, EMPTY);
            size.count().await().atMost(Duration.ofSeconds(60));
            assertThat(listening.next().getInt("payload.data.ingestionProgress.failedJobs")).isEqualTo(asked.getInt("failedJobs") + 1);
        }
    }

    private static String code(Object... variables) {
        return edit(TOKEN, "retry", variables).getString("errors[0].extensions.code");
    }

    private void queue(int files, JobProblem problem) {
        for (int i = 0; i < files; i++) {
            add(new QueuedText(FOLDER + "/" + i + ".txt", i + ".txt", FOLDER, Ids.ofText("nothing"), null, null, problem));
        }
    }

    private void add(QueuedText text) {
        jobs.add(List.of(text)).await().atMost(Duration.ofSeconds(60));
    }
}
