package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.graphql.identity.GlobalId;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three papers tell of one meeting, and do not agree on its day and place. */
@QuarkusTest
class JoinedEventApiTest {

    private static final String QUERY = "query ($article: ID) { events(filter: { articleId: $article }) { nodes { articleCount"
            + " date { edtf } place participants { name report { article { publisher } } } summary"
            + " summaryReport { article { publisher } } dateReport { article { publisher } } placeReport { article { publisher } }"
            + " reports { nodes { type planned date { edtf } place participants { name } article { publisher } } } } } }";

    private static final String STORY = " about the flooded peat railway and the stranded locomotive"
            + " between Rodenfleth and Ostersiel.";

    @Inject
    Archive archive;

    private String article;

    @BeforeEach
    void threePapers() {
        article = store("Fen Courier", "Gesche Molden met Onno Rieck on the dike on Monday" + STORY, "2018-07-02", "Rodenfleth", 0.9);
        store("Marsh Herald", "Onno Rieck said Gesche Molden met him at the old sluice" + STORY, "2018-07-03", "Ostersiel", 0.8);
        store("Bog Messenger", "Mayor Gesche Molden met Onno Rieck, an engineer, on Tuesday" + STORY, "2018-07-03", "Ostersiel", 0.7);
    }

    private String store(String publisher, String text, String day, String place, double confidence) {
        Telling telling = Telling.of(text).by(publisher).publishedOn("2018-07-04")
                .person("Gesche Molden", List.of()).person("Onno Rieck", List.of())
                .happened(EventType.CONSULT, "met", day, place, confidence, "Gesche Molden", "Onno Rieck");
        return GlobalId.of(LanternGazette.store(archive, telling.fromFile(publisher + ".txt"))).toString();
    }

    private JsonPath event() {
        JsonPath page = Asking.send(QUERY, Map.of("article", article));
        return page.setRootPath("data.events.nodes[0]");
    }

    @Test
    void theDayAndPlaceAreThoseThatMostPapersGiveAndSayFromWhich() {
        JsonPath event = event();
        assertThat(event.getInt("articleCount")).isEqualTo(3);
        assertThat(event.getString("date.edtf")).isEqualTo("2018-07-03");
        assertThat(event.getString("dateReport.article.publisher")).isEqualTo("Marsh Herald");
        assertThat(event.getString("place")).isEqualTo("Ostersiel");
        assertThat(event.getString("placeReport.article.publisher")).isEqualTo("Marsh Herald");
        assertThat(event.getString("summaryReport.article.publisher")).isNotNull();
        assertThat(event.getList("participants.name")).containsExactly("Gesche Molden", "Onno Rieck");
        assertThat(event.getList("participants.report.article.publisher")).containsExactly("Fen Courier", "Fen Courier");
    }

    @Test
    void whatAnotherPaperSaysInsteadStaysInItsReport() {
        JsonPath event = event();
        Map<String, Object> courier = event.getMap("reports.nodes.find { it.article.publisher == 'Fen Courier' }");
        assertThat(courier).containsEntry("place", "Rodenfleth").containsEntry("date", Map.of("edtf", "2018-07-02"))
                .containsEntry("type", "CONSULT").containsEntry("planned", false)
                .containsEntry("participants", List.of(Map.of("name", "Gesche Molden"), Map.of("name", "Onno Rieck")));
    }

    @Test
    void whoIsJudgeAndWhoIsAccusedIsAnsweredOfTheEventAndOfItsReports() {
        Telling telling = Telling.of("Judge Imke Feddersen sentenced Tade Brodersen to four years").by("Fen Courier")
                .publishedOn("2018-09-01").person("Imke Feddersen", List.of("Judge")).person("Tade Brodersen", List.of())
                .sentenced("sentenced", 0.9, "Imke Feddersen", "Tade Brodersen");
        article = GlobalId.of(LanternGazette.store(archive, telling.fromFile("sentence.txt"))).toString();
        String query = "query ($article: ID) { events(filter: { articleId: $article }) { nodes { participants { courtRole }"
                + " reports { nodes { participants { courtRole } } } } } }";
        JsonPath event = Asking.send(query, Map.of("article", article)).setRootPath("data.events.nodes[0]");
        assertThat(event.getList("participants.courtRole")).containsExactly("JUDGE", "ACCUSED");
        assertThat(event.getList("reports.nodes[0].participants.courtRole")).containsExactly("JUDGE", "ACCUSED");
    }

    @Test
    void allOfALevelAreAskedTogether() {
        assertThat(SqlStatements.of(this::event)).hasSizeLessThan(12);
    }
}
