package onrecord.graphql;

import static onrecord.graphql.Asking.ask;
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
import onrecord.storage.Telling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A surname that nobody can place, until an article tells whose it is, and again when that article is deleted. */
@QuarkusTest
@TestProfile(WithEditor.class)
class JoiningAndPartingTest {

    private static final String WEIR =
            "The weir lost its lampreys, sturgeons and crayfish, and the hatchery blamed sawdust, tannin and limewater.";
    private static final String OPERA = "The opera's soprano and its bassoonist rehearsed an oratorio with harpsichord and glockenspiel.";
    private static final String RALLY = "The rally's navigator broke a camshaft, a gearbox and a carburettor near the chicane.";

    @Inject
    Archive archive;

    @Inject
    Ingestion ingestion;

    @TestHTTPResource("/graphql")
    URI endpoint;

    private final StoredArticles articles = new StoredArticles();
    private String surname;
    private String wiebke;

    @BeforeEach
    void aSurnameAndTwoWhoBearIt() {
        store(about(OPERA, "Wiebke Tjarksen"), "tjarksen/1.txt");
        store(about(RALLY, "Onno Tjarksen"), "tjarksen/2.txt");
        store(about(WEIR, "Tjarksen"), "tjarksen/3.txt");
        surname = named("Tjarksen");
        wiebke = named("Wiebke Tjarksen");
        assertThat(surname).isNotEqualTo(wiebke);
    }

    @AfterEach
    void forget() {
        articles.forget();
    }

    private static Telling about(String story, String name) {
        return Telling.of(story + " " + name + " said so.").person(name, List.of()).said(name, "so");
    }

    private String store(Telling telling, String file) {
        return articles.store(archive, telling.fromFile(file));
    }

    private String whoseSurnameItIs() {
        return store(about(WEIR + " The warden watched.", "Wiebke Tjarksen"), "tjarksen/4.txt");
    }

    private static String named(String name) {
        return ask("persons", "filter", Map.of("name", name.substring(name.indexOf(' ') + 1)))
                .getString("persons.nodes.find { it.name == '" + name + "' }.id");
    }

    private static JsonPath person(String id) {
        return ask("former", "id", id, "entities", List.of()).setRootPath("data.person");
    }

    @Test
    void whoCannotBePlacedIsProvisionalAndJoinsWhenAnArticleTells() {
        assertThat(person(surname).getList("appearances.nodes.provisional")).containsExactly(true);
        whoseSurnameItIs();
        JsonPath now = person(surname);
        assertThat(now.getString("id")).isEqualTo(wiebke);
        assertThat(now.getList("formerIds")).containsExactly(surname);
        assertThat(now.getList("appearances.nodes.provisional")).containsExactly(false, false, false);
    }

    @Test
    void anIdComesBackWhenTheArticleThatJoinedItIsDeleted() {
        String article = whoseSurnameItIs();
        assertThat(person(surname).getString("id")).isEqualTo(wiebke);
        assertThat(edit(EditorApiTest.TOKEN, "delete", "id", article).getString("data.deleteArticle.deletedId")).isEqualTo(article);
        JsonPath back = person(surname);
        assertThat(back.getString("id")).isEqualTo(surname);
        assertThat(back.getList("formerIds")).isEmpty();
        assertThat(back.getList("appearances.nodes.provisional")).containsExactly(true);
        assertThat(back.getString("identityChanges[0].kind")).isEqualTo("PARTED");
        assertThat(person(wiebke).getList("formerIds")).isEmpty();
    }

    @Test
    void bothHaveTheirIdsBackAlsoWhenMoreNameTheYoungerOne() {
        store(about(WEIR, "Rickmers"), "rickmers/1.txt");
        store(about(OPERA, "Tomma Rickmers"), "rickmers/2.txt");
        store(about(OPERA + " The audience clapped.", "Tomma Rickmers"), "rickmers/3.txt");
        store(about(RALLY, "Enno Rickmers"), "rickmers/4.txt");
        String older = named("Rickmers");
        String tomma = named("Tomma Rickmers");
        assertThat(older).isNotEqualTo(tomma);
        String article = store(about(WEIR + " The warden watched.", "Tomma Rickmers"), "rickmers/5.txt");
        assertThat(person(tomma).getString("id")).isEqualTo(older);
        edit(EditorApiTest.TOKEN, "delete", "id", article);
        assertThat(person(older).getString("id")).isEqualTo(older);
        assertThat(named("Rickmers")).isEqualTo(older);
        assertThat(named("Tomma Rickmers")).isEqualTo(tomma);
        assertThat(person(tomma).getString("id")).isEqualTo(tomma);
    }

    @Test
    void whoListensByAnIdThatHasJoinedAnotherHearsThePerson() throws Exception {
        whoseSurnameItIs();
        String subscription = "subscription { statementRecorded(speakerId: \"" + surname + "\") { text speaker { id } } }";
        try (Listening listening = Listening.to(endpoint, subscription)) {
            String text = "Lampreys return\n\n“The lampreys are back,” said Wiebke Tjarksen. " + WEIR;
            articles.add(ingestion.ingest(text, null, Metadata.NONE).await().atMost(Duration.ofSeconds(60)).article());
            JsonPath statement = listening.next();
            assertThat(statement.getString("payload.data.statementRecorded.text")).contains("lampreys are back");
            assertThat(statement.getString("payload.data.statementRecorded.speaker.id")).isEqualTo(wiebke);
        }
    }
}
