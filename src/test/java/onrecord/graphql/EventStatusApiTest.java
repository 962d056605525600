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
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One paper says that Gesa Lammers met Oke Brodersen, and that she is said to have robbed him. */
@QuarkusTest
class EventStatusApiTest {

    private static final String FIELDS = "{ totalCount nodes { type status } }";

    @Inject
    Archive archive;

    private String article;

    @BeforeEach
    void onePaper() {
        Telling telling = Telling.of("Gesa Lammers met Oke Brodersen and allegedly robbed Oke Brodersen on the dyke of Süderhusum.")
                .by("Dyke Courier").publishedOn("2018-04-02").person("Gesa Lammers", List.of()).person("Oke Brodersen", List.of())
                .happened(EventType.CONSULT, "met", "2018-04-01", 0.9, "Gesa Lammers", "Oke Brodersen")
                .as(EventStatus.ALLEGED).happened(EventType.ASSAULT, "robbed", "2018-04-01", 0.9, "Gesa Lammers", "Oke Brodersen");
        article = GlobalId.of(LanternGazette.store(archive, telling.fromFile("dyke.txt"))).toString();
    }

    private JsonPath ask(String argument) {
        String query =
                "query ($id: ID!) { article(id: $id) { events" + argument + " " + FIELDS + " persons { nodes { name events" + argument
                        + " " + FIELDS + " } } } }";
        return Asking.send(query, Map.of("id", article));
    }

    private static void has(JsonPath answer, String path, String... types) {
        assertThat(answer.getList(path + ".nodes.type", String.class)).containsExactlyInAnyOrder(types);
        assertThat(answer.getInt(path + ".totalCount")).isEqualTo(types.length);
    }

    @Test
    void anArticleAndAPersonListWhatHappenedUnlessMoreIsAskedFor() {
        JsonPath answer = ask("");
        has(answer, "data.article.events", "CONSULT");
        has(answer, "data.article.persons.nodes.find { it.name == 'Gesa Lammers' }.events", "CONSULT");
    }

    @Test
    void whatIsAllegedIsThereWhenItIsAskedFor() {
        JsonPath answer = ask("(status: [ALLEGED])");
        has(answer, "data.article.events", "ASSAULT");
        has(answer, "data.article.persons.nodes.find { it.name == 'Gesa Lammers' }.events", "ASSAULT");
    }

    @Test
    void severalStatusesAreListedTogether() {
        JsonPath answer = ask("(status: [ALLEGED, HAPPENED])");
        has(answer, "data.article.events", "ASSAULT", "CONSULT");
        has(answer, "data.article.persons.nodes.find { it.name == 'Gesa Lammers' }.events", "ASSAULT", "CONSULT");
    }
}
