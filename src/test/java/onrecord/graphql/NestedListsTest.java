package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists within a person or an article are narrowed and sorted like those of the root. */
@QuarkusTest
class NestedListsTest {

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

    /** @param fields of a person, with {@code $about} for the id of the other one */
    private JsonPath person(String id, String fields) {
        String query = "query ($id: ID!, $about: ID) { person(id: $id) { " + fields + " } }";
        String used = fields.contains("$about") ? query : query.replace(", $about: ID", "");
        JsonPath answer = Asking.send(used, fields.contains("$about") ? Map.of("id", id, "about", quince) : Map.of("id", id));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.person");
    }

    private static JsonPath article(String fields) {
        JsonPath answer = Asking.send("query { articles(filter: { text: \"quarrel orchard\", publisher: \"" + OrchardCourier.COURIER
                + "\" }) { nodes { " + fields + " } } }", Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.articles.nodes[0]");
    }

    @Test
    void whatSomebodySaidAboutAnotherBetweenTwoDaysAndInWhichPapers() {
        JsonPath said = person(varnish, "statements(filter: { aboutId: $about, saidFrom: \"2019-03-01\", saidTo: \"2019-05-31\" }) "
                + "{ totalCount nodes { text article { publisher } } }");
        assertThat(said.getInt("statements.totalCount")).isEqualTo(3);
        assertThat(said.getList("statements.nodes.text")).containsExactly("Petronel Quince built nothing",
                "She never sold the wall", "Petronel Quince will fell no tree");
        assertThat(said.getList("statements.nodes.article.publisher"))
                .containsExactly(OrchardCourier.EVENING, OrchardCourier.COURIER, OrchardCourier.COURIER);
    }

    @Test
    void whatSomebodyDenied() {
        JsonPath said = person(varnish, "statements(filter: { polarity: [NEGATED] }) { totalCount nodes { text } }");
        assertThat(said.getInt("statements.totalCount")).isEqualTo(1);
        assertThat(said.getList("statements.nodes.text")).containsExactly("She never sold the wall");
    }

    @Test
    void statementsOfAPersonAreSortedAndPaged() {
        String list = "statements(first: 2, orderBy: { field: SAID, direction: ASC }, filter: { kind: [DIRECT] }) "
                + "{ totalCount nodes { text } pageInfo { hasNextPage endCursor } }";
        JsonPath first = person(varnish, list);
        assertThat(first.getInt("statements.totalCount")).isEqualTo(3);
        assertThat(first.getList("statements.nodes.text"))
                .containsExactly("Petronel Quince sleeps well", "Petronel Quince will fell no tree");
        String after = first.getString("statements.pageInfo.endCursor");
        assertThat(person(varnish, list.replace("first: 2", "first: 2, after: \"" + after + "\"")).getList("statements.nodes.text"))
                .containsExactly("Petronel Quince built nothing");
    }

    @Test
    void whatOthersSaidAboutSomebodyIsFiltered() {
        JsonPath about = person(quince, "statementsAbout(filter: { publisher: \"orchard evening\" }) { totalCount nodes { text } } "
                + "all: statementsAbout { totalCount }");
        assertThat(about.getInt("statementsAbout.totalCount")).isEqualTo(1);
        assertThat(about.getList("statementsAbout.nodes.text")).containsExactly("Petronel Quince built nothing");
        assertThat(about.getInt("all.totalCount")).isEqualTo(4);
    }

    @Test
    void eventsOfAPersonAreFilteredAndSorted() {
        JsonPath events = person(varnish, "events(filter: { type: [CONSULT] }) { totalCount nodes { type } } "
                + "surest: events(orderBy: { field: CONFIDENCE, direction: ASC }) { nodes { type } }");
        assertThat(events.getInt("events.totalCount")).isEqualTo(1);
        assertThat(events.getList("events.nodes.type")).containsExactly("CONSULT");
        assertThat(events.getList("surest.nodes.type")).containsExactly("ACCUSE", "CONSULT");
    }

    @Test
    void articlesOfAPersonAreFiltered() {
        JsonPath articles = person(varnish, "articles(filter: { publishedFrom: \"2019-04-01\" }) { totalCount nodes { title } }");
        assertThat(articles.getInt("articles.totalCount")).isEqualTo(1);
        assertThat(articles.getList("articles.nodes.title")).containsExactly("Orchard wall falls");
    }

    @Test
    void whatIsInAnArticleIsFiltered() {
        JsonPath article = article("statements(filter: { speakerId: \"" + varnish + "\", kind: [INDIRECT] }) { totalCount nodes { text } } "
                + "persons(filter: { role: \"mas\" }) { totalCount nodes { name } } "
                + "events(filter: { participantId: \"" + quince + "\" }) { totalCount nodes { place } } "
                + "none: events(filter: { place: \"nowhere\" }) { totalCount }");
        assertThat(article.getInt("statements.totalCount")).isEqualTo(2);
        assertThat(article.getList("statements.nodes.text")).containsExactly("The wall stays", "She never sold the wall");
        assertThat(article.getInt("persons.totalCount")).isEqualTo(1);
        assertThat(article.getList("persons.nodes.name")).containsExactly("Ludo Varnish");
        assertThat(article.getList("events.nodes.place")).containsExactly("Applewick");
        assertThat(article.getInt("none.totalCount")).isZero();
    }

    @Test
    void whatIsInAnArticleStandsInReadingOrderUnlessAnotherIsWanted() {
        JsonPath article = article("statements(filter: { kind: [DIRECT] }) { nodes { text } } "
                + "byDay: statements(orderBy: { field: SAID }) { nodes { text } } "
                + "persons(orderBy: { field: NAME, direction: ASC }) { nodes { name } }");
        assertThat(article.getList("statements.nodes.text")).containsExactly("Petronel Quince will fell no tree", "The cider is safe");
        assertThat(article.getList("byDay.nodes.text")).hasSize(4).last().isEqualTo("Petronel Quince will fell no tree");
        assertThat(article.getList("persons.nodes.name")).containsExactly("Ludo Varnish", "Petronel Quince");
    }

    @Test
    void statusesAreGivenOnce() {
        JsonPath answer = Asking.send("{ articles(first: 1) { nodes { events(status: [ALLEGED], filter: { status: [DENIED] }) "
                + "{ totalCount } } } }", Map.of());
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void aFilteredListOfALevelIsOneStatement() {
        String query =
                "{ persons(filter: { name: \"a\" }) { nodes { statements(first: 2, filter: { kind: [DIRECT], text: \"tree or wall\" }) "
                        + "{ totalCount nodes { text } } } } }";
        List<String> asked = SqlStatements.of(() -> Asking.send(query, Map.of()));
        assertThat(asked).hasSize(3);
    }
}
