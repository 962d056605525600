package onrecord.graphql;

import static onrecord.graphql.Newsdesk.look;
import static onrecord.graphql.Newsdesk.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a correction makes of ids is taken back with it. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class IdsTakenBackTest extends AtTheNewsdesk {

    private static final String CORRECT =
            "mutation ($id: ID!, $day: Date!) { correctArticle(id: $id, publishedOn: $day) { correction { id } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String THEFT =
            "Candles for tallow\n\nPolice arrested the chandler Boje Klinkhamer in Osterbrook on Monday. He had sold tallow as beeswax.";

    private static final String THEFT_AGAIN =
            "Tallow for beeswax\n\nBoje Klinkhamer, the chandler who sold tallow as beeswax, was arrested by police in Osterbrook on Monday.";

    private static final String THEFT_ONCE_MORE =
            "The chandler\n\nBoje Klinkhamer, the chandler, was arrested in Osterbrook on Monday. He had sold tallow as beeswax, police said.";

    private static String arrest(String article) {
        String id = look("query ($id: ID!) { article(id: $id) { events { nodes { id summary } } } }", "id", article)
                .getString("article.events.nodes.find { it.summary.contains('arrested') }.id");
        assertThat(id).isNotNull();
        return id;
    }

    private static List<String> arrests(String... articles) {
        return Stream.of(articles).map(IdsTakenBackTest::arrest).toList();
    }

    private static String publishedOn(String article, String day) {
        return ok(CORRECT, Map.of("id", article, "day", day)).getString("correctArticle.correction.id");
    }

    private static void undo(String correction) {
        ok(UNDO, Map.of("id", correction));
    }

    private static JsonPath event(String id) {
        return look("query ($id: ID!) { event(id: $id) { id articleCount formerIds identityChanges { kind formerId currentId } } }", "id",
                id)
                .setRootPath("data.event");
    }

    @Test
    void theEventThatMoreReportJoinsAnOlderOneAndHasItsIdBackWhenItParts() {
        String older = desk.send("older", THEFT);
        publishedOn(older, "2019-05-02");
        String one = desk.send("one", THEFT_AGAIN);
        String two = desk.send("two", THEFT_ONCE_MORE);
        String x = arrest(older);
        String y = arrest(one);
        assertThat(arrests(older, one, two)).containsExactly(x, y, y);
        assertThat(x).isNotEqualTo(y);

        String joins = publishedOn(older, "2021-03-04");
        assertThat(arrests(older, one, two)).as("the older id").containsExactly(x, x, x);
        assertThat(event(y).getString("id")).isEqualTo(x);
        undo(joins);
        assertThat(arrests(older, one, two)).containsExactly(x, y, y);
        assertThat(event(x).getInt("articleCount")).isEqualTo(1);
        assertThat(event(x).getList("formerIds")).isEmpty();
        assertThat(event(y).getString("identityChanges[0].kind")).isEqualTo("PARTED");
        assertThat(event(y).getString("identityChanges[0].currentId")).isEqualTo(y);
    }
}
