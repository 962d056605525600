package onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.text.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places and organisations are listed and filtered by as they are printed. */
@QuarkusTest
class NamesTest {

    @Inject
    Archive archive;

    @BeforeEach
    void publish() {
        LanternGazette.store(archive, Telling.of("""
                Dredging in Tarnhaven
                The Élan Dredging Guild met the ministry in Tarnhaven Bay. The work is done, the Élan Dredging Guild said.
                We agree, The Élan Dredging Guild said. The Guild of Ropes demanded pay in Old Tarnhaven. No, the Guild of Ropes said.""")
                .publishedOn("2015-04-01").by("Tarnhaven Times")
                .said("the Élan Dredging Guild", "The work is done")
                .said("The Élan Dredging Guild", "We agree")
                .said("the Guild of Ropes", "No")
                .happened(EventType.CONSULT, "met", "2015-03-30", "Tarnhaven Bay", 0.8, "the Élan Dredging Guild", "the ministry")
                .happened(EventType.REQUEST, "demanded", "2015-03-31", "Old Tarnhaven", 0.8, "The Guild of Ropes", "the ministry")
                .fromFile("tarnhaven/dredging.txt"));
    }

    private static JsonPath ask(String query) {
        JsonPath answer = Asking.send(query, Map.of());
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    @Test
    void placesAreFoundByTheBeginningsOfTheirWords() {
        JsonPath places = ask("{ places(name: \"tarnh\") { totalCount nodes { name eventCount } } }");
        assertThat(places.getInt("places.totalCount")).isEqualTo(2);
        assertThat(places.getList("places.nodes.name")).containsExactlyInAnyOrder("Tarnhaven Bay", "Old Tarnhaven");
        assertThat(places.getList("places.nodes.eventCount")).containsExactly(1, 1);
        assertThat(ask("{ places(name: \"TARN old\") { nodes { name } } }").getList("places.nodes.name")).containsExactly("Old Tarnhaven");
        assertThat(ask("{ places(name: \"haven\") { nodes { name } } }").getList("places.nodes")).isEmpty();
    }

    @Test
    void placesArePaged() {
        JsonPath first = ask("{ places(name: \"tarnh\", first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } }");
        assertThat(first.getBoolean("places.pageInfo.hasNextPage")).isTrue();
        JsonPath second = ask("{ places(name: \"tarnh\", first: 1, after: \"" + first.getString("places.pageInfo.endCursor")
                + "\") { nodes { name } pageInfo { hasNextPage } } }");
        assertThat(second.getList("places.nodes.name")).isNotEqualTo(first.getList("places.nodes.name")).hasSize(1);
        assertThat(second.getBoolean("places.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void organisationsAreOneWhateverTheirCase() {
        JsonPath all = ask("{ organisations(name: \"guild\") { totalCount nodes { name statementCount eventCount } } }");
        assertThat(all.getInt("organisations.totalCount")).isEqualTo(2);
        assertThat(all.getList("organisations.nodes.statementCount")).containsExactly(2, 1);
        assertThat(all.getList("organisations.nodes.eventCount")).containsExactly(1, 1);
        assertThat(ask("{ organisations(name: \"elan dred\") { totalCount } }").getInt("organisations.totalCount")).isEqualTo(1);
    }

    @Test
    void statementsAreFilteredByTheKindOfTheirSpeaker() {
        String words = "text: \"work done\"";
        assertThat(ask("{ statements(filter: { " + words + ", speakerKind: [ORGANISATION], speakerName: \"guild\" }) { totalCount } }")
                .getInt("statements.totalCount")).isEqualTo(1);
        assertThat(ask("{ statements(filter: { " + words + ", speakerKind: [PERSON, UNNAMED], speakerName: \"guild\" }) { totalCount } }")
                .getInt("statements.totalCount")).isZero();
    }

    @Test
    void eventsAreFilteredByWhoTakesPartAsPrinted() {
        JsonPath events = ask("{ events(filter: { participantName: \"guild of rop\" }) { totalCount nodes { place } } }");
        assertThat(events.getInt("events.totalCount")).isEqualTo(1);
        assertThat(events.getList("events.nodes.place")).containsExactly("Old Tarnhaven");
        assertThat(ask("{ events(filter: { participantName: \"ELAN dredging\" }) { totalCount } }").getInt("events.totalCount"))
                .isEqualTo(1);
        assertThat(ask("{ events(filter: { participantName: \"élan dredging\" }) { totalCount } }").getInt("events.totalCount"))
                .isEqualTo(1);
        assertThat(ask("{ events(filter: { participantName: \"opes\" }) { totalCount } }").getInt("events.totalCount")).isZero();
    }

    @Test
    void aListOfOrganisationsIsTwoStatements() {
        assertThat(SqlStatements.of(() -> ask("{ organisations { nodes { name eventCount } } }"))).hasSize(2);
    }
}
