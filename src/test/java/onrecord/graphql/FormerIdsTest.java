package onrecord.graphql;

import static io.restassured.RestAssured.given;
import static onrecord.graphql.Asking.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two persons turn out to be one, and then to be two again. */
@QuarkusTest
class FormerIdsTest {

    private static final String TEXT = "Yorick Quenbury met Sweden. Agda Quenbury is early, Yorick Quenbury said.";

    private static final Telling AGDA = Telling.of("Agda Quenbury said yes. Agda Quenbury met Norway.")
            .person("Agda Quenbury", List.of()).said("Agda Quenbury", "yes");

    @Inject
    Archive archive;

    private String agda;
    private String yorick;

    @BeforeEach
    void twoPersons() {
        LanternGazette.store(archive, AGDA.fromFile("quenbury1.txt"));
        LanternGazette.store(archive, twoNames().fromFile("quenbury2.txt"));
        agda = named("Agda");
        yorick = named("Yorick");
        assertThat(agda).isNotEqualTo(yorick);
    }

    @AfterEach
    void forget() {
        for (Telling one : List.of(AGDA, twoNames())) {
            archive.remove(one.fromFile("x").reading().article().id(), new Resolver()).await().indefinitely();
        }
    }

    private static Telling twoNames() {
        return Telling.of(TEXT).person("Yorick Quenbury", List.of())
                .said("Yorick Quenbury", "Agda Quenbury is early")
                .happened(EventType.CONSULT, "met", "2019-07-07", 0.8, "Yorick Quenbury", "Sweden");
    }

    /** Another reading of the same article takes both names for one person. */
    private static Telling oneName() {
        return Telling.of(TEXT).mentioned("Agda Quenbury", "Yorick Quenbury")
                .said("Agda Quenbury", "Agda Quenbury is early", null, "Yorick Quenbury")
                .happened(EventType.CONSULT, "met", "2019-07-07", 0.8, "Agda Quenbury", "Sweden");
    }

    private static String named(String name) {
        return ask("persons", "filter", Map.of("name", name + " Quenbury")).getString("persons.nodes[0].id");
    }

    private static JsonPath everything(String id) {
        return ask("former", "id", id, "entities", List.of(Map.of("__typename", "Person", "id", id)));
    }

    private void join() {
        LanternGazette.store(archive, oneName().readBy("another", "quenbury2.txt"));
    }

    @Test
    void anIdThatHasJoinedAnotherKeepsAnsweringEverywhere() {
        join();
        JsonPath now = everything(yorick);
        assertThat(now.getString("node.id")).isEqualTo(agda);
        assertThat(now.getString("nodes[0].id")).isEqualTo(agda);
        assertThat(now.getString("person.id")).isEqualTo(agda);
        assertThat(now.getString("_entities[0].id")).isEqualTo(agda);
        assertThat(now.getInt("articles.totalCount")).isEqualTo(2);
        assertThat(now.getInt("said.totalCount")).isEqualTo(2);
        assertThat(now.getInt("events.totalCount")).isEqualTo(1);
        JsonPath byTheOther = everything(agda);
        assertThat(now.getMap("")).isEqualTo(byTheOther.getMap(""));
    }

    @Test
    void theAddressOfAnIdThatHasJoinedAnotherLeadsToThatOne() {
        join();
        given().redirects().follow(false).get("/persons/" + yorick).then().statusCode(307)
                .header("Location", endsWith("/persons/" + agda));
        given().get("/persons/" + agda).then().statusCode(200).body("identifier", equalTo(agda));
    }

    @Test
    void whoHasJoinedIsToldWithDayAndReason() {
        assertThat(everything(agda).getList("person.formerIds")).isEmpty();
        join();
        JsonPath now = everything(agda).setRootPath("data.person");
        assertThat(now.getList("formerIds")).containsExactly(yorick);
        assertThat(now.getString("identityChanges[0].kind")).isEqualTo("JOINED");
        assertThat(now.getString("identityChanges[0].formerId")).isEqualTo(yorick);
        assertThat(now.getString("identityChanges[0].currentId")).isEqualTo(agda);
        assertThat(now.getString("identityChanges[0].reason")).isNotBlank();
        assertThat(now.getString("identityChanges[0].changedAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void whoPartsAgainHasItsIdBack() {
        join();
        LanternGazette.store(archive, twoNames().readBy("third", "quenbury2.txt"));
        JsonPath apart = everything(yorick).setRootPath("data.person");
        assertThat(apart.getString("id")).isEqualTo(yorick);
        assertThat(apart.getList("formerIds")).isEmpty();
        assertThat(apart.getString("identityChanges[0].kind")).isEqualTo("PARTED");
        assertThat(apart.getString("identityChanges[0].formerId")).isEqualTo(agda);
        assertThat(apart.getString("identityChanges[0].currentId")).isEqualTo(yorick);
        assertThat(apart.getString("identityChanges[1].kind")).isEqualTo("JOINED");
        assertThat(everything(agda).getList("person.formerIds")).isEmpty();
    }

    @Test
    void allOfALevelAreAskedTogether() {
        String query = "{ persons(filter: { name: \"Quenbury\" }) { nodes { formerIds identityChanges { kind } } } }";
        assertThat(SqlStatements.of(() -> Asking.send(query, Map.of()))).hasSize(3);
    }
}
