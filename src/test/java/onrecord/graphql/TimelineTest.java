package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said and what happened stands in one list by day. */
@QuarkusTest
class TimelineTest {

    private static final String ENTRIES =
            "nodes { day until dayAssumed item { __typename ... on Statement { text } ... on Event { type } } }";

    @Inject
    Archive archive;

    private String varnish;

    @BeforeEach
    void publish() {
        OrchardCourier.publish(archive);
        varnish = OrchardCourier.person("ludo varnish");
    }

    private static JsonPath ask(String query, String root) {
        JsonPath answer = Asking.send(query, Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data." + root);
    }

    private JsonPath ofVarnish(String arguments, String fields) {
        return ask("{ person(id: \"" + varnish + "\") { timeline" + arguments + " { " + fields + " } } }", "person.timeline");
    }

    private static List<String> told(JsonPath timeline) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < timeline.getList("nodes").size(); i++) {
            String text = timeline.getString("nodes[" + i + "].item.text");
            told.add(text == null ? timeline.getString("nodes[" + i + "].item.type") : text);
        }
        return told;
    }

    @Test
    void aPersonsStatementsAndEventsStandByDay() {
        JsonPath timeline = ofVarnish("", ENTRIES + " totalCount undatedCount");
        assertThat(told(timeline)).startsWith("CONSULT", "Petronel Quince will fell no tree").hasSize(6);
        assertThat(told(timeline).subList(2, 4)).containsExactlyInAnyOrder("The wall stays", "She never sold the wall");
        assertThat(told(timeline).subList(4, 6)).containsExactlyInAnyOrder("Petronel Quince built nothing", "ACCUSE");
        assertThat(timeline.getList("nodes.day")).containsExactly(
                "2019-03-01", "2019-03-02", "2019-03-04", "2019-03-04", "2019-05-20", "2019-05-20");
        assertThat(timeline.getList("nodes.dayAssumed")).containsExactly(false, false, true, true, true, true);
        assertThat(timeline.getInt("totalCount")).isEqualTo(6);
        assertThat(timeline.getInt("undatedCount")).isEqualTo(1);
    }

    @Test
    void whatHasNoDayStandsApart() {
        JsonPath timeline = ofVarnish("(undated: true)", ENTRIES + " totalCount");
        assertThat(told(timeline)).containsExactly("Petronel Quince sleeps well");
        assertThat(timeline.getList("nodes.day")).containsOnlyNulls();
        assertThat(timeline.getBoolean("nodes[0].dayAssumed")).isFalse();
        assertThat(timeline.getInt("totalCount")).isEqualTo(1);
    }

    @Test
    void aVagueDayHasItsLastDay() {
        JsonPath timeline = ask("{ timeline(statements: { text: \"wall was old\" }) { " + ENTRIES + " } }", "timeline");
        assertThat(timeline.getList("nodes.day")).containsExactly("2019-05-01");
        assertThat(timeline.getList("nodes.until")).containsExactly("2019-05-31");
    }

    @Test
    void theLatestMayComeFirstAndPagesFollowEachOther() {
        String list = "(first: 4, direction: DESC)";
        JsonPath first = ofVarnish(list, ENTRIES + " pageInfo { hasNextPage endCursor }");
        assertThat(first.getBoolean("pageInfo.hasNextPage")).isTrue();
        JsonPath second = ofVarnish(list.replace(")", ", after: \"" + first.getString("pageInfo.endCursor") + "\")"),
                ENTRIES + " pageInfo { hasNextPage }");
        assertThat(second.getBoolean("pageInfo.hasNextPage")).isFalse();
        List<String> all = new ArrayList<>(told(first));
        all.addAll(told(second));
        assertThat(all).hasSize(6).doesNotHaveDuplicates().endsWith("Petronel Quince will fell no tree", "CONSULT");
    }

    @Test
    void aTimelineOfAPlace() {
        JsonPath timeline = ask("{ timeline(events: { place: \"applewick\" }, statements: { publisher: \"" + OrchardCourier.COURIER
                + "\", speakerName: \"orchard board\" }) { " + ENTRIES + " totalCount } }", "timeline");
        assertThat(told(timeline)).containsExactly("CONSULT", "The cider is safe");
        assertThat(timeline.getInt("totalCount")).isEqualTo(2);
    }

    @Test
    void anEventLeadsToItsStory() {
        JsonPath story = ask("{ events(filter: { place: \"applewick\" }) { nodes { story { " + ENTRIES + " totalCount undatedCount } } } }",
                "events.nodes[0].story");
        assertThat(told(story)).hasSize(5).contains("CONSULT", "The cider is safe", "The wall stays").doesNotContain("ACCUSE");
        assertThat(story.getInt("totalCount")).isEqualTo(5);
        assertThat(story.getInt("undatedCount")).isZero();
    }

    @Test
    void aTimelineOfNothingIsRefused() {
        assertThat(Asking.send("{ timeline { totalCount } }", Map.of()).getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void timelinesOfALevelAreFoundTogether() {
        String query = "{ persons { nodes { timeline(first: 3) { " + ENTRIES + " } } } }";
        assertThat(SqlStatements.of(() -> Asking.send(query, Map.of()))).hasSize(4);
    }
}
