package onrecord.graphql;

import static onrecord.graphql.Newsdesk.look;
import static onrecord.graphql.Newsdesk.ok;
import static onrecord.graphql.Newsdesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What editors should look at, until they say that it is right. */
@QuarkusTest
@TestProfile(Newsdesk.Roles.class)
class ReviewTest extends AtTheNewsdesk {

    private static final String REVIEW =
            "query ($kind: [ReviewKind!]) { review(kind: $kind, first: 100) { confidence repeated node { id __typename } } }";

    private static final String CONFIRM =
            "mutation ($id: ID!, $version: Int) { confirm(id: $id, expectedVersion: $version, reason: \"looked it up\") "
                    + "{ node { id } correction { id kind state } } }";

    private static final String UNDO = "mutation ($id: ID!) { undoCorrection(id: $id) { correction { state } } }";

    private static final String BELLS =
            "Bells ring\n\nThe bells will ring at noon, she thought. Antje Mommsen, the sexton, said the ropes were new. "
                    + "“They pull well,” he said.";

    private static List<String> toLookAt(String... kinds) {
        return look(REVIEW, "kind", List.of(kinds)).getList("review.node.id");
    }

    private static String anyStatement(String article) {
        return look("query ($id: ID!) { article(id: $id) { statements { nodes { id } } } }", "id", article)
                .getString("article.statements.nodes[0].id");
    }

    @Test
    void whatIsLeastCertainAndMostRepeatedComesFirst() {
        desk.send("bells", BELLS);
        JsonPath review = look(REVIEW);
        List<Float> confidences = review.getList("review.confidence", Float.class);
        List<Integer> repeated = review.getList("review.repeated", Integer.class);
        assertThat(confidences).isNotEmpty().allMatch(confidence -> confidence < 1);
        for (int i = 1; i < confidences.size(); i++) {
            assertThat(weight(confidences.get(i), repeated.get(i)))
                    .isLessThanOrEqualTo(weight(confidences.get(i - 1), repeated.get(i - 1)) + 1e-6);
        }
        assertThat(look(REVIEW, "kind", List.of("EVENT")).getList("review.node.__typename", String.class)).allMatch("Event"::equals);
    }

    @Test
    void theListGoesOnAfterThoseThatArePassedOver() {
        desk.send("bells", BELLS);
        List<String> three = look("{ review(first: 3) { node { id } } }").getList("review.node.id");
        List<String> later = look("{ review(first: 2, skip: 1) { node { id } } }").getList("review.node.id");
        assertThat(later).isEqualTo(three.subList(1, three.size()));
        int all = look("{ reviewCount }").getInt("reviewCount");
        int kinds = Stream.of("PERSON", "STATEMENT", "EVENT")
                .mapToInt(kind -> look("{ reviewCount(kind: [" + kind + "]) }").getInt("reviewCount")).sum();
        assertThat(all).isEqualTo(kinds).isGreaterThanOrEqualTo(three.size());
        assertThat(look("query ($skip: Int) { review(skip: $skip) { confidence } }", "skip", all).getList("review")).isEmpty();
        assertThat(refused("query ($skip: Int) { review(skip: $skip) { confidence } }", Map.of("skip", -1))).startsWith("BAD_ARGUMENT: ");
    }

    private static double weight(float confidence, int repeated) {
        return (1 - confidence) * Math.log(1 + repeated);
    }

    @Test
    void whatIsConfirmedNeedsNotBeLookedAtUntilThatIsTakenBack() {
        String statement = anyStatement(desk.send("bells", BELLS));
        assertThat(toLookAt("STATEMENT")).contains(statement);
        JsonPath confirmed = ok(CONFIRM, Map.of("id", statement, "version", 0)).setRootPath("data.confirm");
        assertThat(confirmed.getString("node.id")).isEqualTo(statement);
        assertThat(confirmed.getString("correction.kind")).isEqualTo("STATEMENT_CONFIRMED");
        assertThat(toLookAt("STATEMENT")).doesNotContain(statement);
        String corrected = desk.send("bells", "Noon.\n\n" + BELLS);
        assertThat(toLookAt("STATEMENT")).doesNotContain(anyStatement(corrected));
        ok(UNDO, Map.of("id", confirmed.getString("correction.id")));
        assertThat(toLookAt("STATEMENT")).contains(anyStatement(corrected));
    }

    @Test
    void personsAndEventsAreConfirmedAndArticlesAreNot() {
        String article = desk.send("bells", BELLS);
        String person = look("query ($id: ID!) { article(id: $id) { persons { nodes { id } } } }", "id", article)
                .getString("article.persons.nodes[0].id");
        assertThat(ok(CONFIRM, Map.of("id", person)).getString("confirm.correction.kind")).isEqualTo("PERSON_CONFIRMED");
        assertThat(refused(CONFIRM, Map.of("id", person, "version", 0))).startsWith("CONFLICT: ");
        assertThat(refused(CONFIRM, Map.of("id", article))).startsWith("BAD_ID: ");
        assertThat(Newsdesk.as(Newsdesk.READER, CONFIRM, Map.of("id", person)).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsConfirmedOrCorrectedIsOneLessThoughMoreWaitThanAreWeighed() {
        StringBuilder text = new StringBuilder("Eels counted\n\nJelto Ubben, the eel warden, spoke for hours. ");
        for (int i = 1; i <= 520; i++) {
            text.append("He said that eel number ").append(i).append(" was longer than the one before it. ");
        }
        String article = desk.send("eels", text.toString());
        int statements = count("STATEMENT");
        assertThat(statements).isGreaterThan(500);
        String statement = anyStatement(article);
        JsonPath confirmed = ok(CONFIRM, Map.of("id", statement)).setRootPath("data.confirm");
        assertThat(count("STATEMENT")).isEqualTo(statements - 1);
        ok(UNDO, Map.of("id", confirmed.getString("correction.id")));
        assertThat(count("STATEMENT")).isEqualTo(statements);
        ok("mutation ($id: ID!) { correctStatement(id: $id, polarity: NEGATED) { statement { id } } }", Map.of("id", statement));
        assertThat(count("STATEMENT")).isEqualTo(statements - 1);
    }

    private static int count(String kind) {
        return look("query ($kind: [ReviewKind!]) { reviewCount(kind: $kind) }", "kind", List.of(kind)).getInt("reviewCount");
    }

    @Test
    void anEventThatAnEditorHasCorrectedNeedsNotBeLookedAt() {
        String article =
                desk.send("arrest", "Bell stolen\n\nPolice arrested the founder Wilko Reents in Ochtum on Monday. He had stolen a bell.");
        String event = look("query ($id: ID!) { article(id: $id) { events { nodes { id summary } } } }", "id", article)
                .getString("article.events.nodes.find { it.summary.contains('Reents') }.id");
        int events = count("EVENT");
        assertThat(toLookAt("EVENT")).contains(event);
        ok("mutation ($id: ID!) { correctEvent(id: $id, place: \"Ochtumersiel\") { event { id } } }", Map.of("id", event));
        assertThat(toLookAt("EVENT")).doesNotContain(event);
        assertThat(count("EVENT")).isEqualTo(events - 1);
    }
}
