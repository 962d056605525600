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
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper prints what an agency wrote, nearly unchanged; another one writes of the same meeting by itself. */
@QuarkusTest
class CopiesTest {

    private static final String WIRE =
            "Imke Sandhorst met Fokko Bruns on the causeway after the barrage had silted up. The two engineers looked "
                    + "at the sluices, counted forty broken planks and agreed that the dredger has to come back before the spring tides. Sandhorst, "
                    + "who built the barrage eleven years ago, carried a lantern and a measuring chain, and Bruns noted every depth in a ledger that "
                    + "his grandfather had already used. Nobody from the ministry came, although two letters had been sent in January.";

    private static final String OWN =
            "At low water Imke Sandhorst met Fokko Bruns. Our reporter saw both engineers walk over the silted barrage "
                    + "and its causeway, past the sluices, with a lantern. A dredger, Bruns thought, would be needed soon.";

    private static final String QUERY = "query ($article: ID) { articles { totalCount } events(filter: { articleId: $article }) { nodes {"
            + " articleCount sourceCount reports { nodes { article { publisher copies { totalCount nodes { publisher } } } } } } } }";

    @Inject
    Archive archive;

    private String wire;

    @BeforeEach
    void threePapers() {
        wire = store("Engineers meet\n" + WIRE, "Tideline Agency", "2017-03-02");
        store("Barrage silted up\n" + WIRE.replace("Nobody from the ministry", "No official"), "Polder Mail", "2017-03-03");
        store("At the sluices\n" + OWN, "Warft Weekly", "2017-03-03");
    }

    private String store(String text, String publisher, String day) {
        Telling telling = Telling.of(text).by(publisher).publishedOn(day)
                .person("Imke Sandhorst", List.of()).person("Fokko Bruns", List.of())
                .happened(EventType.CONSULT, "met", "2017-03-01", 0.8, "Imke Sandhorst", "Fokko Bruns");
        return GlobalId.of(LanternGazette.store(archive, telling.fromFile("copies/" + publisher + ".txt"))).toString();
    }

    @Test
    void aCopyLeadsToTheOtherAndCountsAsOneSourceWithIt() {
        JsonPath event = Asking.send(QUERY, Map.of("article", wire)).setRootPath("data.events.nodes[0]");
        assertThat(event.getInt("articleCount")).isEqualTo(3);
        assertThat(event.getInt("sourceCount")).isEqualTo(2);
        assertThat(copiesOf(event, "Tideline Agency")).containsExactly("Polder Mail");
        assertThat(copiesOf(event, "Polder Mail")).containsExactly("Tideline Agency");
        assertThat(copiesOf(event, "Warft Weekly")).isEmpty();
    }

    private static List<String> copiesOf(JsonPath event, String publisher) {
        return event.getList("reports.nodes.find { it.article.publisher == '" + publisher + "' }.article.copies.nodes.publisher");
    }
}
