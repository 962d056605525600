package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What things add up to is counted by the database, whatever the filter. */
@QuarkusTest
class CountsTest {

    @Inject
    Archive archive;

    private String varnish;
    private String quince;

    @BeforeEach
    void publish() {
        OrchardCourier.publish(archive);
        varnish = OrchardCourier.person("ludo varnish");
        quince = OrchardCourier.person("petronel quince");
    }

    private static JsonPath ask(String query) {
        JsonPath answer = Asking.send(query, Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    private static JsonPath statements(String filter, String fields) {
        return ask("{ statementCounts(filter: { " + filter + " }) { " + fields + " } }").setRootPath("data.statementCounts");
    }

    private static JsonPath events(String filter, String fields) {
        return ask("{ eventCounts(filter: { " + filter + " }) { " + fields + " } }").setRootPath("data.eventCounts");
    }

    private static String publisher(String name) {
        return "publisher: \"" + name + "\"";
    }

    @Test
    void whoSpeaksMost() {
        JsonPath counts = statements(publisher(OrchardCourier.COURIER), "total speakers { kind name statementCount person { id } }");
        assertThat(counts.getInt("total")).isEqualTo(4);
        assertThat(counts.getList("speakers.name")).containsExactly("Ludo Varnish", "the Orchard Board");
        assertThat(counts.getList("speakers.statementCount")).containsExactly(3, 1);
        assertThat(counts.getList("speakers.kind")).containsExactly("PERSON", "ORGANISATION");
        assertThat(counts.getString("speakers[0].person.id")).isEqualTo(varnish);
        assertThat(counts.getMap("speakers[1].person")).isNull();
    }

    @Test
    void anOrganisationIsOneWhateverItsCase() {
        JsonPath counts = statements("speakerName: \"orchard board\"", "speakers(kind: [ORGANISATION]) { statementCount person { id } }");
        assertThat(counts.getList("speakers.statementCount")).containsExactly(2);
    }

    @Test
    void whoSpeaksMostAboutSomebody() {
        JsonPath counts = statements("aboutId: \"" + quince + "\"", "speakers(first: 1) { name statementCount }");
        assertThat(counts.getList("speakers.name")).containsExactly("Ludo Varnish");
        assertThat(counts.getList("speakers.statementCount")).containsExactly(4);
    }

    @Test
    void whomSomebodySpeaksAbout() {
        JsonPath counts = statements("speakerId: \"" + varnish + "\"", "about { statementCount person { name } }");
        assertThat(counts.getList("about.person.name")).containsExactly("Petronel Quince");
        assertThat(counts.getList("about.statementCount")).containsExactly(4);
    }

    @Test
    void inWhichPapersAndHowManyInNone() {
        JsonPath counts = statements("speakerId: \"" + varnish + "\"", "publishers { publisher count }");
        assertThat(counts.getList("publishers.count")).containsExactly(3, 1, 1);
        assertThat(counts.getList("publishers.publisher")).first().isEqualTo(OrchardCourier.COURIER);
        assertThat(counts.getList("publishers.publisher")).contains(OrchardCourier.EVENING, (Object) null);
    }

    @Test
    void onlyThoseThatAreThereOften() {
        JsonPath counts = statements("speakerId: \"" + varnish + "\"", "publishers(atLeast: 2) { count }");
        assertThat(counts.getList("publishers.count")).containsExactly(3);
    }

    @Test
    void thoseWhoSpeakTogetherCountEach() {
        LanternGazette.store(archive,
                Telling.of("Ivo Tansy and the gardener said the pomegranate blooms.").person("Ivo Tansy", List.of())
                        .saidTogether("Ivo Tansy and the gardener", "the pomegranate blooms", "Ivo Tansy", "the gardener")
                        .fromFile("orchard/together.txt"));
        JsonPath counts = statements("text: \"pomegranate\"", "total speakers { name kind statementCount }");
        assertThat(counts.getInt("total")).isEqualTo(1);
        assertThat(counts.getList("speakers.name")).containsExactlyInAnyOrder("Ivo Tansy", "the gardener");
        assertThat(counts.getList("speakers.statementCount")).containsExactly(1, 1);
    }

    @Test
    void aSeriesHasNoGapsAndLosesNothing() {
        JsonPath series = statements("speakerName: \"varnish\"", "total series(by: MONTH) { points { firstDay lastDay count dayAssumed } "
                + "earlier vague undated }");
        assertThat(series.getList("series.points.firstDay")).containsExactly("2019-03-01", "2019-04-01", "2019-05-01");
        assertThat(series.getList("series.points.lastDay")).containsExactly("2019-03-31", "2019-04-30", "2019-05-31");
        assertThat(series.getList("series.points.count")).containsExactly(3, 0, 1);
        assertThat(series.getList("series.points.dayAssumed")).containsExactly(2, 0, 1);
        assertThat(series.getInt("series.undated")).isEqualTo(series.getInt("total") - 4);
        assertThat(series.getInt("series.vague")).isZero();
    }

    @Test
    void aMonthIsTooVagueForADay() {
        JsonPath series = statements("speakerId: \"" + quince + "\"", "byDay: series(by: DAY) { points { count } vague } "
                + "byMonth: series(by: MONTH) { points { firstDay count } vague }");
        assertThat(series.getList("byDay.points")).isEmpty();
        assertThat(series.getInt("byDay.vague")).isEqualTo(1);
        assertThat(series.getList("byMonth.points.firstDay")).containsExactly("2019-05-01");
        assertThat(series.getInt("byMonth.vague")).isZero();
    }

    @Test
    void aSeriesBeginsAndEndsWithItsFilter() {
        JsonPath series = statements("speakerName: \"varnish\", saidFrom: \"2019-02-27\", saidTo: \"2019-03-11\"",
                "series(by: WEEK) { points { firstDay count } }");
        assertThat(series.getList("series.points.firstDay")).containsExactly("2019-02-25", "2019-03-04", "2019-03-11");
        assertThat(series.getList("series.points.count")).containsExactly(1, 2, 0);
    }

    @Test
    void aSeriesShowsItsNewestPointsAndHowManyThereAreBefore() {
        JsonPath series = statements("speakerName: \"varnish\"", "series(by: MONTH, last: 2) { points { firstDay } earlier }");
        assertThat(series.getList("series.points.firstDay")).containsExactly("2019-04-01", "2019-05-01");
        assertThat(series.getInt("series.earlier")).isEqualTo(3);
    }

    @Test
    void eventsByTypePlaceAndWhoTakesPart() {
        JsonPath counts = events("participantId: \"" + varnish + "\"", "total types { type eventCount } places { place eventCount } "
                + "participants { name eventCount person { id } } series(by: YEAR) { points { firstDay count dayAssumed } }");
        assertThat(counts.getInt("total")).isEqualTo(2);
        assertThat(counts.getList("types.type")).containsExactlyInAnyOrder("CONSULT", "ACCUSE");
        assertThat(counts.getList("places.place")).containsExactlyInAnyOrder("Applewick", null);
        assertThat(counts.getList("participants.name")).first().isEqualTo("Ludo Varnish");
        assertThat(counts.getList("participants.name")).contains("Petronel Quince", "the council");
        assertThat(counts.getString("participants[0].person.id")).isEqualTo(varnish);
        assertThat(counts.getList("series.points.count")).containsExactly(2);
        assertThat(counts.getList("series.points.dayAssumed")).containsExactly(1);
    }

    @Test
    void articlesByPaperAndMonth() {
        JsonPath counts = ask("{ articleCounts(filter: { personId: \"" + quince + "\" }) { total publishers { publisher count } "
                + "series(by: MONTH) { points { firstDay count } undated } } }").setRootPath("data.articleCounts");
        assertThat(counts.getList("publishers.publisher")).contains(OrchardCourier.COURIER, OrchardCourier.EVENING);
        assertThat(counts.getList("series.points.count")).containsExactly(1, 0, 1);
        assertThat(counts.getInt("series.undated")).isEqualTo(counts.getInt("total") - 2);
    }

    @Test
    void sizesAreBounded() {
        assertThat(refused("{ statementCounts { series(by: DAY, last: 1001) { earlier } } }")).isEqualTo("BAD_PAGE");
        assertThat(refused("{ statementCounts { speakers(first: 101) { name } } }")).isEqualTo("BAD_PAGE");
        assertThat(refused("{ statementCounts { speakers(atLeast: 0) { name } } }")).isEqualTo("BAD_ARGUMENT");
    }

    private static String refused(String query) {
        return Asking.send(query, Map.of()).getString("errors[0].extensions.code");
    }

    @Test
    void eachCountIsOneStatement() {
        List<String> asked = SqlStatements.of(() -> statements(publisher(OrchardCourier.COURIER),
                "total publishers { count } series(by: MONTH) { earlier } speakers { name person { name } }"));
        assertThat(asked).hasSize(5);
    }
}
