package onrecord.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A request that takes longer than the second it may is stopped, and so is the database. */
@QuarkusTest
@TestProfile(SlowClientsTest.WithLittlePatience.class)
@Timeout(60)
class TimeLimitTest {

    private static final String QUERY = "{ statements { totalCount } }";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Inject
    Pool pool;

    @TestHTTPResource("/graphql")
    URI url;

    private SqlConnection locking;

    /** Whoever reads statements waits. */
    @BeforeEach
    void lock() {
        locking = pool.getConnectionAndAwait();
        locking.query("begin").executeAndAwait();
        locking.query("lock table statement in access exclusive mode").executeAndAwait();
    }

    @AfterEach
    void unlock() {
        locking.query("rollback").executeAndAwait();
        locking.closeAndAwait();
        given().contentType("application/json").body(Map.of("query", QUERY)).post("/graphql")
                .then().statusCode(200).body("errors", nullValue());
    }

    @Test
    void theDatabaseStopsToo() throws Exception {
        given().contentType("application/json").body(Map.of("query", QUERY)).post("/graphql")
                .then().statusCode(503)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("data", nullValue());
        assertNothingRunsSoon();
    }

    @Test
    void whoSentAMutationIsToldThatItMayHaveBeenDone() {
        String ingest = "mutation { ingestArticle(input: {text: \"“The quay sank,” Ottilie Framm said.\"}) { article { id } } }";
        given().contentType("application/json").auth().oauth2(SlowClientsTest.WithLittlePatience.TOKEN).body(Map.of("query", ingest))
                .post("/graphql")
                .then().statusCode(503)
                .body("errors[0].extensions.code", equalTo("TIMEOUT"))
                .body("errors[0].message", containsString("look at `corrections` or `ingestionJobs`"));
    }

    @Test
    void whoHangsUpIsNotWorkedFor() throws Exception {
        ask().close();
        assertNothingRunsSoon();
    }

    /** There are twenty. */
    @Test
    void connectionsToTheDatabaseAreNotUsedUp() throws Exception {
        for (int i = 0; i < 30; i++) {
            ask().close();
        }
        given().contentType("application/json").body(Map.of("query", "{ articles { totalCount } }")).post("/graphql")
                .then().statusCode(200).body("errors", nullValue());
        assertNothingRunsSoon();
    }

    /** Asked, and at work in the database. */
    private Socket ask() throws Exception {
        Socket socket = new Socket(url.getHost(), url.getPort());
        String body = "{\"query\": \"" + QUERY + "\"}";
        socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
        while (running() == 0) {
            Thread.sleep(10);
        }
        return socket;
    }

    private void assertNothingRunsSoon() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (running() > 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(running()).isZero();
    }

    /** Queries that wait for the lock; asked outside the transaction, which would always see the same. */
    private long running() {
        return pool.query(
                "select count(*) from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like '%from statement %' and query not like '%pg_stat%'")
                .execute().await().atMost(LONGEST).iterator().next().getLong(0);
    }
}
