package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.graphql.identity.GlobalId;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.text.EventNumberKind;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two papers count the hurt of one raid, and neither says when it was. */
@QuarkusTest
class EventNumbersApiTest {

    private static final String FIELDS =
            "nodes { id date { edtf } reportedOn place placeWithin summary numbers { kind low high approximate unit"
                    + " counted span { text } report { article { publisher } } } reports { nodes { summary placeWithin numbers { low } article"
                    + " { publisher } } } }";

    private static final String STORY = " beside the drained carp ponds and the tarred sheds of Wulfsmoor.";

    @Inject
    Archive archive;

    private String article;

    @BeforeEach
    void twoPapers() {
        article = store("Carp Gazette", "2017-03-05", "Raiders attacked Hinnerk Lohse and hurt 12 farmers" + STORY, "12", 12.0);
        store("Sedge Times", "2017-03-07", "Raiders attacked Hinnerk Lohse and hurt at least 15 farmers" + STORY, "at least 15", null);
    }

    private String store(String publisher, String published, String text, String words, Double high) {
        Telling telling = Telling.of(text).by(publisher).publishedOn(published).person("Hinnerk Lohse", List.of())
                .happened(EventType.ASSAULT, "attacked", null, "Wulfsmoor", 0.9, "Raiders", "Hinnerk Lohse")
                .counting(EventNumberKind.INJURED, words.startsWith("at") ? 15.0 : 12.0, high, null, "farmers", words)
                .within("Nether Marsh", "Raiders attacked Hinnerk Lohse in " + publisher.split(" ")[0]);
        return GlobalId.of(LanternGazette.store(archive, telling.fromFile(publisher + ".txt"))).toString();
    }

    private JsonPath events(String filter, String order) {
        String query = "query ($article: ID) { events(filter: { articleId: $article" + filter + " }" + order + ") { " + FIELDS + " } }";
        JsonPath page = Asking.send(query, Map.of("article", article));
        return page.setRootPath("data.events");
    }

    @Test
    void theLatestPaperCounts() {
        JsonPath event = events("", "").setRootPath("data.events.nodes[0]");
        assertThat(event.getList("numbers")).hasSize(1);
        assertThat(event.getString("numbers[0].kind")).isEqualTo("INJURED");
        assertThat(event.getDouble("numbers[0].low")).isEqualTo(15.0);
        assertThat(event.<Double>get("numbers[0].high")).isNull();
        assertThat(event.getString("numbers[0].counted")).isEqualTo("farmers");
        assertThat(event.getString("numbers[0].span.text")).isEqualTo("at least 15");
        assertThat(event.getString("numbers[0].report.article.publisher")).isEqualTo("Sedge Times");
    }

    @Test
    void eachReportKeepsItsOwnCountAndLine() {
        JsonPath event = events("", "").setRootPath("data.events.nodes[0]");
        Map<String, Object> gazette = event.getMap("reports.nodes.find { it.article.publisher == 'Carp Gazette' }");
        assertThat(gazette).containsEntry("summary", "Raiders attacked Hinnerk Lohse in Carp").containsEntry("placeWithin", "Nether Marsh");
        assertThat(event.getList("reports.nodes.numbers.low.flatten()", Float.class)).containsExactlyInAnyOrder(12f, 15f);
    }

    @Test
    void theSummaryAndTheContainingPlaceAreAReports() {
        JsonPath event = events("", "").setRootPath("data.events.nodes[0]");
        assertThat(event.getString("summary")).startsWith("Raiders attacked Hinnerk Lohse in ");
        assertThat(event.getString("place")).isEqualTo("Wulfsmoor");
        assertThat(event.getString("placeWithin")).isEqualTo("Nether Marsh");
    }

    @Test
    void anEventWithoutADateIsFoundOnTheDayItWasFirstReported() {
        assertThat(events(", from: \"2017-03-05\", to: \"2017-03-05\"", "").getList("nodes")).hasSize(1);
        assertThat(events("", "").getString("nodes[0].reportedOn")).isEqualTo("2017-03-05");
        assertThat(events("", "").<String>get("nodes[0].date")).isNull();
        assertThat(events(", from: \"2017-03-06\"", "").getList("nodes")).isEmpty();
        assertThat(events(", to: \"2017-03-04\"", "").getList("nodes")).isEmpty();
    }

    @Test
    void listsSortItByThatDay() {
        String undated = events("", "").getString("nodes[0].id");
        Telling telling = Telling.of("Wiebke Tamm met Arne Holst on the ferry to Swanort.").by("Sedge Times").publishedOn("2017-03-20")
                .person("Wiebke Tamm", List.of()).person("Arne Holst", List.of())
                .happened(EventType.CONSULT, "met", "2017-03-04", 0.9, "Wiebke Tamm", "Arne Holst");
        LanternGazette.store(archive, telling.fromFile("ferry.txt"));
        JsonPath march =
                Asking.send("{ events(filter: { from: \"2017-03-01\", to: \"2017-03-31\" }, orderBy: { field: DATE, direction: ASC })"
                        + " { nodes { id date { edtf } } } }", Map.of());
        List<String> ids = march.getList("data.events.nodes.id");
        List<String> days = march.getList("data.events.nodes.date.edtf");
        assertThat(days.indexOf("2017-03-04")).isNotNegative().isLessThan(ids.indexOf(undated));
    }
}
