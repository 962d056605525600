package onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.article.Metadata;
import onrecord.graphql.Asking;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.writing.Submission;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SettlingTest.SettlingSoon.class)
class SettlingTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** More than are looked at as a whole whenever one comes. */
    private static final int MANY = 220;

    /** Nothing need be quiet for long. */
    public static class SettlingSoon implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.settle-after", "2s");
        }
    }

    @Inject
    Ingestion ingestion;

    @Inject
    Archive archive;

    @Inject
    Progress seeds;

    private static JsonPath settling() {
        return Asking.send("{ settling { running undecided } }", Map.of()).setRootPath("data.settling");
    }

    private UUID ingest(String text) {
        return ingestion.ingest(text, null, Metadata.NONE).await().atMost(LONGEST).article().id();
    }

    @Test
    void whatASingleChangeLeavesUndecidedIsDecidedSoonAfter() throws InterruptedException {
        while (!seeds.isFinished()) {
            Thread.sleep(50);
        }
        List<Submission> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(Telling.of("Sluice " + i + "\nKeno Brunswarden said so.").person("Keno Brunswarden", List.of())
                    .fromFile("settling/" + i + ".txt"));
        }
        archive.storeAll(many, new Resolver()).await().atMost(LONGEST);
        archive.decideAll(new Resolver()).await().atMost(LONGEST);
        assertThat(settling().getInt("undecided")).isZero();
        UUID article = ingest("Sluice opens\n\n“The sluice is open,” Keno Brunswarden said on Monday.");
        assertThat(settling().getInt("undecided")).isPositive();
        for (int i = 0; i < 300 && settling().getInt("undecided") > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(settling().getInt("undecided")).isZero();
        ingestion.delete(article).await().atMost(LONGEST);
    }
}
