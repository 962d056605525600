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

/** Who speaks about whom, and who appears with whom, as nodes and links. */
@QuarkusTest
class NetworkTest {

    private static final String FIELDS = "{ nodes { id weight person { name } } links { source target count } more }";

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

    private static JsonPath network(String field) {
        JsonPath answer = Asking.send("{ network: " + field + " " + FIELDS + " }", Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.network");
    }

    @Test
    void whoSpeaksAboutWhom() {
        JsonPath network = network("speakingNetwork(filter: { speakerId: \"" + varnish + "\" })");
        assertThat(network.getList("links.source")).containsExactly(varnish);
        assertThat(network.getList("links.target")).containsExactly(quince);
        assertThat(network.getList("links.count")).containsExactly(4);
        assertThat(network.getList("nodes.person.name")).containsExactlyInAnyOrder("Ludo Varnish", "Petronel Quince");
        assertThat(network.getList("nodes.weight")).containsExactly(4, 4);
        assertThat(network.getBoolean("more")).isFalse();
    }

    @Test
    void rareLinksAreLeftOut() {
        assertThat(network("speakingNetwork(atLeast: 5, filter: { speakerId: \"" + varnish + "\" })").getList("links")).isEmpty();
    }

    @Test
    void whoAppearsWithWhomAroundOnePerson() {
        JsonPath network = network("appearanceNetwork(filter: { personId: \"" + quince + "\", publisher: \"orchard evening\" })");
        assertThat(network.getList("links.count")).containsExactly(1);
        assertThat(List.of(network.getString("links[0].source"), network.getString("links[0].target")))
                .containsExactlyInAnyOrder(varnish, quince);
        assertThat(network.getList("nodes.id")).containsExactlyInAnyOrder(varnish, quince);
    }

    @Test
    void linksAreBoundedAndToldToBe() {
        LanternGazette.publish(archive);
        JsonPath network = network("appearanceNetwork(first: 1)");
        assertThat(network.getList("links")).hasSize(1);
        assertThat(network.getList("nodes")).hasSize(2);
        assertThat(network.getBoolean("more")).isTrue();
        assertThat(Asking.send("{ speakingNetwork(first: 1000) { more } }", Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_PAGE");
    }

    @Test
    void aNetworkIsOneStatementAndOneForItsPersons() {
        assertThat(SqlStatements.of(() -> network("speakingNetwork"))).hasSize(2);
    }
}
