package onrecord.graphql;

import static onrecord.graphql.Asking.edit;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onrecord.article.Metadata;
import onrecord.ingestion.Ingestion;
import onrecord.observability.WithEditor;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One statement of several speakers is found under each of them. */
@QuarkusTest
@TestProfile(WithEditor.class)
class SpeakersTogetherTest {

    private static final String SPEAKERS =
            "speakerKind speakerName speaker { name } speakers { kind name person { id name } span { start text } }";

    private static final String BRIDGE = "Gudrun Askvik and the ferryman said the causeway holds. Askvik left.";
    private static final String HARBOUR = "The dredger, the bollards and the breakwater of Lyngvaer rusted beside the herring cannery.";
    private static final String RALLY = "The rally's navigator broke a camshaft, a gearbox and a carburettor near the chicane.";
    private static final String CHOIR = "The choir's contralto and its organist rehearsed a madrigal with theorbo and cornett.";

    @Inject
    Archive archive;

    @Inject
    Ingestion ingestion;

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final StoredArticles articles = new StoredArticles();

    @AfterEach
    void forget() {
        articles.forget();
    }

    private String store(Telling telling, String file) {
        return articles.store(archive, telling.fromFile("together/" + file));
    }

    private void bridge() {
        store(Telling.of(BRIDGE).person("Gudrun Askvik", List.of(), "Askvik")
                .saidTogether("Gudrun Askvik and the ferryman", "the causeway holds", "Gudrun Askvik", "the ferryman"), "bridge.txt");
    }

    private static String named(String name) {
        return Asking.send("query ($name: String) { persons(filter: { name: $name }) { nodes { id name } } }", Map.of("name", name))
                .getString("data.persons.nodes.find { it.name == '" + name + "' }.id");
    }

    private static JsonPath person(String id) {
        return Asking.send("query ($id: ID!) { person(id: $id) { statementCount statements { totalCount nodes { text } } "
                + "statementsAbout { totalCount } } statements(filter: { speakerId: $id }) { totalCount nodes { text " + SPEAKERS
                + " } } }",
                Map.of("id", id)).setRootPath("data");
    }

    @Test
    void eachOfThemIsGivenInTheOrderOfTheText() {
        bridge();
        JsonPath statement = person(named("Gudrun Askvik")).setRootPath("data.statements.nodes[0]");
        assertThat(statement.getString("speakerKind")).isEqualTo("SEVERAL");
        assertThat(statement.getString("speakerName")).isEqualTo("Gudrun Askvik and the ferryman");
        assertThat(statement.getMap("speaker")).isNull();
        assertThat(statement.getList("speakers.kind")).containsExactly("PERSON", "UNNAMED");
        assertThat(statement.getList("speakers.name")).containsExactly("Gudrun Askvik", "the ferryman");
        assertThat(statement.getList("speakers.person.name")).containsExactly("Gudrun Askvik");
        assertThat(statement.getMap("speakers[1].person")).isNull();
        assertThat(statement.getList("speakers.span.start")).containsExactly(0, 18);
    }

    @Test
    void theStatementCountsOnceForEachPerson() {
        store(Telling.of("Gudrun Askvik and Ola Bremnes said the ferry sails. Gudrun Askvik said yes.")
                .person("Gudrun Askvik", List.of()).person("Ola Bremnes", List.of())
                .saidTogether("Gudrun Askvik and Ola Bremnes", "the ferry sails", "Gudrun Askvik", "Ola Bremnes")
                .said("Gudrun Askvik", "yes"), "ferry.txt");
        JsonPath askvik = person(named("Gudrun Askvik"));
        assertThat(askvik.getInt("person.statementCount")).isEqualTo(2);
        assertThat(askvik.getInt("person.statements.totalCount")).isEqualTo(2);
        assertThat(askvik.getList("person.statements.nodes.text")).containsExactlyInAnyOrder("the ferry sails", "yes");
        assertThat(askvik.getInt("statements.totalCount")).isEqualTo(2);
        JsonPath bremnes = person(named("Ola Bremnes"));
        assertThat(bremnes.getInt("person.statementCount")).isEqualTo(1);
        assertThat(bremnes.getList("person.statements.nodes.text")).containsExactly("the ferry sails");
        assertThat(bremnes.getList("statements.nodes.text")).containsExactly("the ferry sails");
        assertThat(bremnes.getInt("person.statementsAbout.totalCount")).isZero();
    }

    @Test
    void whoSpeaksAloneIsTheOnlySpeaker() {
        store(Telling.of("Ola Bremnes said the quay is dry.").person("Ola Bremnes", List.of())
                .said("Ola Bremnes", "the quay is dry"), "quay.txt");
        JsonPath statement = person(named("Ola Bremnes")).setRootPath("data.statements.nodes[0]");
        assertThat(statement.getString("speaker.name")).isEqualTo("Ola Bremnes");
        assertThat(statement.getList("speakers.kind")).containsExactly("PERSON");
        assertThat(statement.getList("speakers.person.name")).containsExactly("Ola Bremnes");
        assertThat(statement.getList("speakers.span.text")).containsExactly("Ola Bremnes");
    }

    @Test
    void speakersOfALevelAreAskedTogether() {
        bridge();
        store(Telling.of("Ola Bremnes and the pilot said the quay is dry.").person("Ola Bremnes", List.of())
                .saidTogether("Ola Bremnes and the pilot", "the quay is dry", "Ola Bremnes", "the pilot"), "quay.txt");
        String query = "{ statements(filter: { speakerName: \"and the\" }) { nodes { speakers { name person { name } } } } }";
        List<String> asked = SqlStatements.of(
                () -> assertThat(Asking.send(query, Map.of()).getList("data.statements.nodes")).hasSizeGreaterThanOrEqualTo(2));
        assertThat(asked).hasSize(3);
    }

    @Test
    void whoJoinsAnotherTakesTheStatementAlongAndGivesItBack() {
        store(Telling.of(RALLY + " Ivar Solvang said so.").person("Ivar Solvang", List.of()).said("Ivar Solvang", "so"), "1.txt");
        store(Telling.of(CHOIR + " Turid Solvang said so.").person("Turid Solvang", List.of()).said("Turid Solvang", "so"), "2.txt");
        store(Telling.of(HARBOUR + " Solvang and the cook said the fish is fresh.").person("Solvang", List.of())
                .saidTogether("Solvang and the cook", "the fish is fresh", "Solvang", "the cook"), "3.txt");
        String surname = named("Solvang");
        String ivar = named("Ivar Solvang");
        assertThat(surname).isNotEqualTo(ivar);
        String article = store(Telling.of(HARBOUR + " The warden watched. Ivar Solvang said so.").person("Ivar Solvang", List.of())
                .said("Ivar Solvang", "so"), "4.txt");
        assertThat(person(ivar).getList("person.statements.nodes.text")).containsExactlyInAnyOrder("so", "so", "the fish is fresh");
        assertThat(person(ivar).getInt("person.statementCount")).isEqualTo(3);
        assertThat(person(surname).getList("statements.nodes.text")).contains("the fish is fresh");
        edit(EditorApiTest.TOKEN, "delete", "id", article);
        assertThat(person(ivar).getInt("person.statementCount")).isEqualTo(1);
        assertThat(person(surname).getInt("person.statementCount")).isEqualTo(1);
        assertThat(person(surname).getList("person.statements.nodes.text")).containsExactly("the fish is fresh");
    }

    @Test
    void whatIsDeletedCountsForNobodyAnyMore() {
        store(Telling.of("Ola Bremnes said the quay is dry.").person("Ola Bremnes", List.of())
                .said("Ola Bremnes", "the quay is dry"), "quay.txt");
        String article = store(Telling.of("Ola Bremnes and the pilot said the buoy is lit.").person("Ola Bremnes", List.of())
                .saidTogether("Ola Bremnes and the pilot", "the buoy is lit", "Ola Bremnes", "the pilot"), "buoy.txt");
        String bremnes = named("Ola Bremnes");
        assertThat(person(bremnes).getInt("person.statementCount")).isEqualTo(2);
        edit(EditorApiTest.TOKEN, "delete", "id", article);
        assertThat(person(bremnes).getInt("person.statementCount")).isEqualTo(1);
        assertThat(person(bremnes).getInt("person.statements.totalCount")).isEqualTo(1);
    }

    @Test
    void whoListensForOneHearsThemTogether() throws Exception {
        bridge();
        String subscription = "subscription { statementRecorded(speakerId: \"" + named("Gudrun Askvik")
                + "\") { text speakers { name person { name } } } }";
        try (Listening listening = Listening.to(endpoint, subscription)) {
            String text = "Lyngvaer celebrates\n\n“The causeway is ours,” said Gudrun Askvik and Ola Bremnes.";
            articles.add(ingestion.ingest(text, null, Metadata.NONE).await().atMost(Duration.ofSeconds(60)).article());
            JsonPath statement = listening.next().setRootPath("payload.data.statementRecorded");
            assertThat(statement.getString("text")).contains("causeway is ours");
            assertThat(statement.getList("speakers.person.name")).containsExactly("Gudrun Askvik", "Ola Bremnes");
        }
    }

    @Test
    void whatIsExtractedHasThemToo() {
        String text = "“The causeway is ours,” said Gudrun Askvik and Ola Bremnes.";
        JsonPath statement = Asking.ask("extract", "input", Map.of("text", text)).setRootPath("data.extract.statements[0]");
        assertThat(statement.getString("speakerKind")).isEqualTo("SEVERAL");
        assertThat(statement.getList("speakers.person.name")).containsExactly("Gudrun Askvik", "Ola Bremnes");
        assertThat(statement.getList("speakers.span.text")).containsExactly("Gudrun Askvik", "Ola Bremnes");
    }
}
