package onrecord.export.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News of a filter, for readers of feeds. */
@QuarkusTest
class FeedTest {

    private static final String PAPER = "The Foghorn & Bell";

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        archive.store(Telling.of("Fog to lift\nFog < mist, Ursula Finch said.\nBells ring, Ursula Finch said.").publishedOn("2019-03-04")
                .by(PAPER)
                .person("Ursula Finch", List.of())
                .said("Ursula Finch", "Fog < mist", "2019-03-03")
                .said("Ursula Finch", "Bells ring", "2019-03-02")
                .fromFile("foghorn/fog.txt"), new Resolver()).await().atMost(Duration.ofSeconds(60));
    }

    @Test
    void anEntrySaysWhoSaidWhatAndLeadsThere() {
        XmlPath feed = given().queryParam("publisher", PAPER).get("/feed/statements.atom").then().statusCode(200)
                .contentType("application/atom+xml; charset=utf-8").extract().xmlPath();
        assertThat(feed.getList("feed.entry.title")).containsExactly("Ursula Finch: Fog < mist", "Ursula Finch: Bells ring");
        assertThat(feed.getString("feed.entry[0].author.name")).isEqualTo(PAPER);
        assertThat(feed.getString("feed.entry[0].published")).isEqualTo("2019-03-04T00:00:00Z");
        assertThat(feed.getString("feed.updated")).isEqualTo(feed.getString("feed.entry[0].updated"));
        given().get(feed.getString("feed.entry[0].id")).then().statusCode(200).body("text", equalTo("Fog < mist"));
    }

    @Test
    void whatIsDeniedIsNotShownAsSaid() {
        archive.store(Telling.of("Horn heard\nThe horn is broken, Ursula Finch denied. Fine, she said.").publishedOn("2019-03-05")
                .by("The Fog Denier")
                .person("Ursula Finch", List.of())
                .denied("Ursula Finch", "The horn is broken")
                .fromFile("foghorn/horn.txt"), new Resolver()).await().atMost(Duration.ofSeconds(60));
        XmlPath feed = given().queryParam("publisher", "The Fog Denier").get("/feed/statements.atom").xmlPath();
        assertThat(feed.getString("feed.entry.title")).isEqualTo("Ursula Finch denied: The horn is broken");
    }

    @Test
    void whatDoesNotFitIntoOneFeedIsInTheNextOne() {
        XmlPath first = given().queryParam("publisher", PAPER).queryParam("first", 1).get("/feed/statements.atom").xmlPath();
        String next = first.getString("feed.link.find { it.@rel == 'next' }.@href");
        XmlPath second = given().urlEncodingEnabled(false).get(next).xmlPath();
        assertThat(second.getString("feed.entry.title")).isEqualTo("Ursula Finch: Bells ring");
    }

    @Test
    void aWrongFilterIsAProblem() {
        given().queryParam("kind", "LOUD").get("/feed/statements.atom").then().statusCode(400).body("parameter", equalTo("kind"));
    }
}
