package onrecord.graphql;

import static onrecord.graphql.Asking.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import onrecord.knowledge.Article;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relay's specifications for cursor connections and for object identification, sentence by sentence. */
@QuarkusTest
class RelayTest {

    private static final String PAGE = """
            query($first: Int, $after: String, $last: Int, $before: String) {
              articles(first: $first, after: $after, last: $last, before: $before,
                  filter: {publisher: "The Lantern Gazette"}, orderBy: {field: PUBLISHED, direction: ASC}) {
                edges { cursor node { title } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    private static final String LAST = "Ferry to sail again in June";
    private static final String MIDDLE = "Harbour crane passes its test";
    private static final String FIRST = "Lost dog found";

    @Inject
    Archive archive;

    private List<String> cursors;

    /** Three articles, the one without a date first. */
    @BeforeEach
    void publish() {
        LanternGazette.publish(archive);
        JsonPath all = page("last", 100);
        assertThat(titles(all)).containsExactly(FIRST, MIDDLE, LAST);
        cursors = all.getList("edges.cursor");
    }

    @Test
    void everyEdgeHasACursorOfItsOwn() {
        assertThat(cursors).doesNotHaveDuplicates().allSatisfy(cursor -> assertThat(cursor).matches("[A-Za-z0-9_-]+"));
        JsonPath page = page("first", 2);
        assertThat(page.getString("pageInfo.startCursor")).isEqualTo(cursors.get(0));
        assertThat(page.getString("pageInfo.endCursor")).isEqualTo(cursors.get(1));
    }

    /** The same cursor means the same place forwards and backwards, and the order of the rows is the same too. */
    @Test
    void cursorsWorkBothWays() {
        assertThat(titles(page("first", 1, "after", cursors.get(1)))).containsExactly(LAST);
        assertThat(titles(page("last", 1, "before", cursors.get(1)))).containsExactly(FIRST);
        assertThat(titles(page("last", 2, "before", cursors.get(2)))).containsExactly(FIRST, MIDDLE);
    }

    @Test
    void pagesTellWhetherThereAreOthers() {
        assertPage(page("first", 2), true, false);
        assertPage(page("first", 3), false, false);
        assertPage(page("first", 1, "after", cursors.get(0)), true, true);
        assertPage(page("first", 5, "after", cursors.get(0)), false, true);
        assertPage(page("last", 2), false, true);
        assertPage(page("last", 3), false, false);
        assertPage(page("last", 1, "before", cursors.get(2)), true, true);
        assertPage(page("last", 5, "before", cursors.get(2)), true, false);
    }

    @Test
    void noRowsAreAPageToo() {
        JsonPath none = page("first", 0);
        assertThat(titles(none)).isEmpty();
        assertThat(none.getBoolean("pageInfo.hasNextPage")).isTrue();
        assertThat(none.getString("pageInfo.endCursor")).isNull();
        assertThat(titles(page("last", 0))).isEmpty();
        assertThat(titles(page("first", 5, "after", cursors.get(2)))).isEmpty();
    }

    @Test
    void sizesBelowNoneAreRefused() {
        assertRefused("BAD_PAGE", "first", -1);
        assertRefused("BAD_PAGE", "last", -1);
        assertRefused("BAD_PAGE", "first", Integer.MIN_VALUE);
        assertRefused("BAD_PAGE", "first", 101);
    }

    @Test
    void bothEndsAtOnceAreRefused() {
        assertRefused("BAD_PAGE", "first", 1, "last", 1);
        assertRefused("BAD_PAGE", "after", cursors.get(0), "before", cursors.get(2));
    }

    @Test
    void aCursorOutlivesItsRowAndNewOnes() {
        Article middle = LanternGazette.store(archive,
                Telling.of("Middle news\nNothing was said.").by(LanternGazette.NAME).publishedOn("2021-05-20")
                        .fromFile("gazette/middle.txt"));
        String gone = page("last", 2).getString("edges[0].cursor");
        archive.remove(middle.id(), new Resolver()).await().indefinitely();
        assertThat(titles(page("first", 5, "after", gone))).containsExactly(LAST);
        assertThat(titles(page("last", 5, "before", gone))).containsExactly(FIRST, MIDDLE);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String person = send("{ persons(first: 1) { edges { cursor } } }", Map.of()).getString("data.persons.edges[0].cursor");
        assertRefused("BAD_CURSOR", "after", person);
        String otherOrder = send("{ articles(first: 1, orderBy: {field: TITLE}) { edges { cursor } } }", Map.of())
                .getString("data.articles.edges[0].cursor");
        assertRefused("BAD_CURSOR", "after", otherOrder);
        assertRefused("BAD_CURSOR", "before", otherOrder);
        JsonPath byTitle =
                send("query($c: String) { articles(after: $c, orderBy: {field: TITLE}) { totalCount } }", Map.of("c", cursors.get(0)));
        assertThat(byTitle.getString("errors[0].extensions.code")).isEqualTo("BAD_CURSOR");
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        String place = new String(Base64.getUrlDecoder().decode(cursors.get(1)), StandardCharsets.UTF_8);
        for (String changed : new String[] {place.substring(1), place + "x", "", "\n", "x" + place, place.replace('\n', ' '),
            "'; drop table article"}) {
            assertRefused("BAD_CURSOR", "after",
                    Base64.getUrlEncoder().withoutPadding().encodeToString(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "nonsense", "QXJ0aWNsZTox", "AQAAAAAAAAAAAAAAAAAAAA", "CQAAAAAAAAAAAAAAAAAAAAA",
        "AQAAAAAAAAAAAAAAAAAAAAA=",
        "AQAAAAAAAAAAAAAAAAAAAAB", "ＡQAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoIdIsRefused(String id) {
        JsonPath answer = send("query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", Map.of("id", id));
        assertThat(answer.getMap("data.node")).isNull();
        assertThat(answer.getList("data.nodes")).containsExactly((Object) null);
        assertThat(answer.getList("errors.extensions.code")).containsExactly("BAD_ID", "BAD_ID");
    }

    @Test
    void aNodeIsFoundAgainByItsIdAndIsTheSame() {
        JsonPath found = send("{ articles(first: 1) { nodes { id title } } }", Map.of()).setRootPath("data.articles.nodes[0]");
        JsonPath again = send("query($id: ID!) { node(id: $id) { id ... on Article { title } } nodes(ids: [$id, $id]) { id } }",
                Map.of("id", found.getString("id")));
        assertThat(again.getString("data.node.title")).isEqualTo(found.getString("title"));
        assertThat(again.getList("data.nodes.id")).containsExactly(found.getString("id"), found.getString("id"));
    }

    private static void assertPage(JsonPath page, boolean hasNext, boolean hasPrevious) {
        assertThat(page.getBoolean("pageInfo.hasNextPage")).isEqualTo(hasNext);
        assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(hasPrevious);
    }

    private static void assertRefused(String code, Object... arguments) {
        JsonPath answer = send(PAGE, Asking.variables(arguments));
        assertThat(answer.getString("errors[0].extensions.code")).as(answer.prettify()).isEqualTo(code);
        assertThat(answer.<Object>get("data")).isNull();
    }

    private static JsonPath page(Object... arguments) {
        JsonPath answer = send(PAGE, Asking.variables(arguments));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.articles");
    }

    private static List<String> titles(JsonPath page) {
        return page.getList("edges.node.title");
    }
}
