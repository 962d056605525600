package onrecord.graphql;

import static io.restassured.RestAssured.get;
import static onrecord.graphql.Asking.ask;
import static onrecord.graphql.Asking.send;
import static onrecord.graphql.Asking.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.page.Cursor;
import onrecord.knowledge.Article;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.SqlStatements;
import onrecord.storage.Telling;
import onrecord.storage.page.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiTest {

    private static final Map<String, Object> GAZETTE = Map.of("publisher", "the lantern gazette");

    @Inject
    Archive archive;

    private Article crane;
    private String craneId;
    private String marsh;

    @BeforeEach
    void publish() {
        crane = LanternGazette.publish(archive).get(0);
        craneId = GlobalId.of(crane).toString();
        marsh = ask("persons", "filter", Map.of("name", "ottol mar")).getString("persons.nodes[0].id");
    }

    @Test
    void anArticleIsGivenAsItWasRead() {
        JsonPath page = ask("articles", "filter", Map.of("publisher", "THE LANTERN GAZETTE", "text", "crane"));
        assertThat(page.getInt("articles.totalCount")).isEqualTo(1);
        JsonPath article = page.setRootPath("data.articles.nodes[0]");
        assertThat(article.getString("id")).isEqualTo(craneId);
        assertThat(article.getString("source")).isEqualTo("gazette/crane.txt");
        assertThat(article.getString("title")).isEqualTo("Harbour crane passes its test");
        assertThat(article.getList("authors")).containsExactly("Ann Writer", "Bo Writer");
        assertThat(article.getString("publishedOn")).isEqualTo("2021-05-10");
        assertThat(article.getString("dateline")).isNull();
        assertThat(article.getString("language")).isEqualTo("en");
        String text = article.getString("text");
        assertThat(text).startsWith("Harbour crane").endsWith("now!");
        assertThat(article.getString("noise[0].text")).isEqualTo("Buy two lanterns now!");
        assertThat(text.substring(article.getInt("noise[0].start"), article.getInt("noise[0].end"))).isEqualTo("Buy two lanterns now!");
        assertThat(article.getString("ingestedAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void articlesAreFiltered() {
        assertThat(titles("publishedFrom", "2021-05-11")).containsExactly("Ferry to sail again in June");
        assertThat(titles("publishedTo", "2021-05-11")).containsExactly("Harbour crane passes its test");
        assertThat(titles("text", "dog -crane")).containsExactly("Lost dog found");
        assertThat(titles("personId", marsh)).containsExactly("Ferry to sail again in June", "Harbour crane passes its test");
        assertThat(titles("text", "volcano")).isEmpty();
    }

    @Test
    void articlesAreSorted() {
        assertThat(sorted("TITLE", "ASC"))
                .containsExactly("Ferry to sail again in June", "Harbour crane passes its test", "Lost dog found");
        assertThat(sorted("PUBLISHED", "ASC"))
                .containsExactly("Lost dog found", "Harbour crane passes its test", "Ferry to sail again in June");
    }

    @Test
    void aListIsReadForwardsPageByPage() {
        JsonPath first = ask("titles", "first", 2);
        assertThat(first.getList("articles.nodes.title")).containsExactly("Lost dog found", "Harbour crane passes its test");
        assertThat(first.getBoolean("articles.pageInfo.hasNextPage")).isTrue();
        assertThat(first.getBoolean("articles.pageInfo.hasPreviousPage")).isFalse();
        JsonPath second = ask("titles", "first", 2, "after", first.getString("articles.pageInfo.endCursor"));
        assertThat(second.getList("articles.nodes.title")).containsExactly("Ferry to sail again in June");
        assertThat(second.getBoolean("articles.pageInfo.hasNextPage")).isFalse();
        assertThat(second.getBoolean("articles.pageInfo.hasPreviousPage")).isTrue();
    }

    @Test
    void aListIsReadBackwardsPageByPage() {
        JsonPath last = ask("titles", "last", 2);
        assertThat(last.getList("articles.nodes.title")).containsExactly("Harbour crane passes its test", "Ferry to sail again in June");
        assertThat(last.getBoolean("articles.pageInfo.hasPreviousPage")).isTrue();
        assertThat(last.getBoolean("articles.pageInfo.hasNextPage")).isFalse();
        JsonPath before = ask("titles", "last", 2, "before", last.getString("articles.pageInfo.startCursor"));
        assertThat(before.getList("articles.nodes.title")).containsExactly("Lost dog found");
        assertThat(before.getBoolean("articles.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void aPageDoesNotShiftWhenSomethingIsAddedBeforeIt() {
        String cursor = ask("titles", "first", 2).getString("articles.pageInfo.endCursor");
        Article early = LanternGazette.store(archive,
                Telling.of("Early news\nNothing was said.").by(LanternGazette.NAME).publishedOn("1999-01-01")
                        .fromFile("gazette/early.txt"));
        try {
            assertThat(ask("titles", "first", 2, "after", cursor).getList("articles.nodes.title"))
                    .containsExactly("Ferry to sail again in June");
        } finally {
            archive.remove(early.id(), new Resolver()).await().indefinitely();
        }
    }

    @Test
    void anEmptyPageHasNoCursors() {
        JsonPath page = ask("articles", "filter", Map.of("publisher", "nobody"));
        assertThat(page.getList("articles.nodes")).isEmpty();
        assertThat(page.getInt("articles.totalCount")).isZero();
        assertThat(page.getString("articles.pageInfo.startCursor")).isNull();
        assertThat(page.getBoolean("articles.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void aPersonIsToldWithAllThatLeadsElsewhere() {
        JsonPath person = ask("person", "id", marsh).setRootPath("data.person");
        assertThat(person.getString("name")).isEqualTo("Ottoline Marsh");
        assertThat(person.getList("aliases")).containsExactly("Marsh");
        assertThat(person.getString("roles[0].title")).isEqualTo("harbour master");
        assertThat(person.getInt("roles[0].articleCount")).isEqualTo(2);
        assertThat(person.getInt("articleCount")).isEqualTo(2);
        assertThat(person.getInt("statementCount")).isEqualTo(2);
        assertThat(person.getList("articles.nodes.title")).containsExactly("Ferry to sail again in June", "Harbour crane passes its test");
        assertThat(person.getList("statements.nodes.text")).containsExactly("The ferry will sail in June", "The old crane is safe");
        assertThat(person.getInt("statements.totalCount")).isEqualTo(2);
        assertThat(person.getList("statementsAbout.nodes.speaker.name")).containsExactly("Fenwick Dray");
        assertThat(person.getList("events.nodes.type")).containsExactly("CONSULT");
        assertThat(person.getList("coMentioned.person.name")).containsExactlyInAnyOrder("Fenwick Dray", "Tamsin Orle");
        assertThat(person.getList("mentions.nodes.kind")).contains("NAME", "PRONOUN");
        assertThat(person.getInt("mentions.totalCount")).isEqualTo(person.getList("mentions.nodes").size());
        assertThat(person.getList("appearances.nodes.reason", String.class)).hasSize(2).allSatisfy(why -> assertThat(why).isNotBlank());
    }

    @Test
    void personsAreFilteredAndSorted() {
        assertThat(ask("persons", "filter", Map.of("role", "harb mast")).getList("persons.nodes.name")).contains("Ottoline Marsh");
        assertThat(ask("persons", "filter", Map.of("name", "dray"), "orderBy", Map.of("field", "NAME", "direction", "ASC"))
                .getList("persons.nodes.name")).containsExactly("Fenwick Dray");
    }

    @Test
    void aStatementSaysWhoSaidWhatAndWhereItIsPrinted() {
        JsonPath page = ask("statements", "filter", Map.of("speakerId", marsh, "text", "crane"));
        assertThat(page.getInt("statements.totalCount")).isEqualTo(1);
        JsonPath statement = page.setRootPath("data.statements.nodes[0]");
        assertThat(statement.getString("text")).isEqualTo("The old crane is safe");
        assertThat(statement.getString("kind")).isEqualTo("DIRECT");
        assertThat(statement.getString("attribution")).isEqualTo("ASSERTION");
        assertThat(statement.getString("speakerKind")).isEqualTo("PERSON");
        assertThat(statement.getString("speaker.name")).isEqualTo("Ottoline Marsh");
        assertThat(statement.getString("cue.text")).isEqualTo("said");
        assertThat(statement.getString("saidOn.edtf")).isEqualTo("2021-05-09");
        assertThat(statement.getString("saidOn.earliest")).isEqualTo("2021-05-09");
        assertThat(statement.getString("context")).contains("The old crane is safe, Ottoline Marsh said");
        assertThat(statement.getInt("spans[0].start")).isEqualTo(30);
        assertThat(statement.getDouble("confidence")).isBetween(0.0, 1.0);
        assertThat(statement.getString("article.title")).isEqualTo("Harbour crane passes its test");
    }

    @Test
    void statementsAreFiltered() {
        assertThat(texts("speakerName", "dray")).containsExactly("Ottoline Marsh knows the harbour");
        assertThat(texts("aboutId", marsh)).containsExactly("Ottoline Marsh knows the harbour");
        assertThat(texts("articleId", craneId)).containsExactlyInAnyOrder("The old crane is safe", "Ottoline Marsh knows the harbour");
        assertThat(texts("articleId", craneId, "kind", List.of("INDIRECT", "MIXED"))).isEmpty();
        assertThat(texts("articleId", craneId, "attribution", List.of("BELIEF"))).isEmpty();
        assertThat(texts("articleId", craneId, "attribution", List.of("ASSERTION", "BELIEF"))).hasSize(2);
        assertThat(texts("speakerId", marsh, "saidFrom", "2021-05-10")).containsExactly("The ferry will sail in June");
        assertThat(texts("articleId", craneId, "polarity", List.of("NEGATED"))).isEmpty();
        assertThat(texts("articleId", craneId, "determinacy", List.of("INDETERMINATE"))).isEmpty();
        assertThat(texts("articleId", craneId, "determinacy", List.of("DETERMINATE", "INDETERMINATE"))).hasSize(2);
        assertThat(texts("articleId", craneId, "publisher", "Nobody's Herald")).isEmpty();
        assertThat(texts("speakerId", marsh, "saidTo", "2021-05-10")).containsExactly("The old crane is safe");
    }

    @Test
    void whatWasNotSaidIsExtractedOnlyWhenAskedFor() {
        String text = "Ottoline Marsh never said that the crane was new. She denied that it had failed.";
        JsonPath made = ask("extract", "input", Map.of("text", text));
        assertThat(made.getList("extract.statements.polarity")).containsExactly("NEGATED");
        JsonPath notMade = ask("extract", "input", Map.of("text", text), "determinacy", List.of("INDETERMINATE"));
        assertThat(notMade.getList("extract.statements.text")).containsExactly("the crane was new");
    }

    @Test
    void anOrganisationSpeaksWithoutBeingAPerson() {
        JsonPath said = ask("statements", "filter", Map.of("text", "\"dog is well\"")).setRootPath("data.statements.nodes[0]");
        assertThat(said.getString("speakerKind")).isEqualTo("ORGANISATION");
        assertThat(said.getMap("speaker")).isNull();
        assertThat(said.getString("speakerName")).isEqualTo("the harbour office");
        assertThat(said.getMap("saidOn")).isNull();
    }

    @Test
    void anEventSaysWhoDidWhatAndWhoReportsIt() {
        JsonPath page = ask("events", "filter", Map.of("participantId", marsh, "type", List.of("CONSULT"), "articleId", craneId));
        assertThat(page.getInt("events.totalCount")).isEqualTo(1);
        JsonPath event = page.setRootPath("data.events.nodes[0]");
        assertThat(event.getString("date.edtf")).isEqualTo("2021-05-08");
        assertThat(event.getList("participants.role")).containsExactly("ACTOR", "RECIPIENT");
        assertThat(event.getList("participants.person.name")).containsExactly("Ottoline Marsh", "Fenwick Dray");
        assertThat(event.getString("reports.nodes[0].trigger.text")).isEqualTo("met");
        assertThat(event.getString("reports.nodes[0].reason")).isNotBlank();
        assertThat(event.getBoolean("planned")).isFalse();
        assertThat(ask("events", "filter", Map.of("participantId", marsh, "from", "2021-05-09")).getList("events.nodes")).isEmpty();
    }

    @Test
    void everythingIsFoundByItsId() {
        String statement = ask("statements", "filter", Map.of("speakerId", marsh)).getString("statements.nodes[0].id");
        String event = ask("events", "filter", Map.of("participantId", marsh)).getString("events.nodes[0].id");
        String unknown = new GlobalId(NodeKind.EVENT, new UUID(1, 2)).toString();
        JsonPath found = ask("nodes", "ids", List.of(event, marsh, unknown, craneId, statement, marsh));
        assertThat(found.getList("nodes.__typename")).containsExactly("Event", "Person", "Article", "Statement", "Person");
        assertThat(found.getList("nodes.id")).containsExactly(event, marsh, craneId, statement, marsh);
        assertThat(found.getList("nodes")).hasSize(6).element(2).isNull();
        assertThat(ask("node", "id", craneId).getString("node.__typename")).isEqualTo("Article");
        assertThat(ask("node", "id", unknown).getMap("node")).isNull();
        assertThat(ask("person", "id", craneId).getMap("person")).isNull();
    }

    @Test
    void whatIsNoIdIsAnErrorAtItsPlace() {
        JsonPath answer = tell("nodes", "ids", List.of("nonsense", craneId));
        assertThat(answer.getMap("data.nodes[0]")).isNull();
        assertThat(answer.getString("data.nodes[1].id")).isEqualTo(craneId);
        assertError(answer, "BAD_ID", "nodes", 0);
        JsonPath single = tell("node", "id", "nonsense");
        assertThat(single.getMap("data.node")).isNull();
        assertError(single, "BAD_ID", "node");
        assertError(tell("statements", "filter", Map.of("speakerId", craneId)), "BAD_ID", "statements");
    }

    @Test
    void searchFindsThroughAllKinds() {
        JsonPath found = ask("search", "query", "crane");
        assertThat(found.getList("search.nodes.__typename")).contains("Article", "Statement");
        assertThat(ask("search", "query", "ottoline marsh", "kinds", List.of("PERSON")).getList("search.nodes.name"))
                .containsExactly("Ottoline Marsh");
        assertThat(ask("search", "query", "").getList("search.nodes")).isEmpty();
        assertThat(ask("search", "query", "xyzzy plugh").getInt("search.totalCount")).isZero();
    }

    @Test
    void searchGoesOnPageByPage() {
        List<Object> all = ask("search", "query", "harbour", "first", 100).getList("search.nodes.id");
        List<Object> byPage = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = ask("search", "query", "harbour", "first", 1, "after", cursor);
            byPage.addAll(page.getList("search.nodes.id"));
            cursor = page.getBoolean("search.pageInfo.hasNextPage") ? page.getString("search.pageInfo.endCursor") : null;
        } while (cursor != null);
        assertThat(byPage).hasSizeGreaterThan(1).isEqualTo(all);
    }

    @Test
    void aQueryCostsOneStatementForEachRelationHoweverMuchItFinds() {
        assertThat(SqlStatements.of(() -> ask("nested", "first", 3))).hasSize(26);
        // The newest article has no events, so nobody asks who took part in them and who reports them.
        assertThat(SqlStatements.of(() -> ask("nested", "first", 1))).hasSize(23);
        assertThat(SqlStatements.of(() -> ask("person", "id", marsh))).hasSize(19);
        assertThat(SqlStatements.of(() -> ask("statements", "filter", Map.of("speakerId", marsh)))).hasSize(5);
        assertThat(SqlStatements.of(() -> ask("events", "filter", Map.of("participantId", marsh)))).hasSize(6);
        assertThat(SqlStatements.of(() -> ask("nodes", "ids", List.of(marsh, craneId, marsh)))).hasSize(2);
        assertThat(SqlStatements.of(() -> ask("aliases"))).hasSize(4);
    }

    @Test
    void nothingIsCountedUnlessAskedFor() {
        assertThat(SqlStatements.of(() -> ask("titles", "first", 3))).hasSize(1).noneMatch(sql -> sql.contains("count("));
    }

    @Test
    void aliasesOfAListKeepTheirSizes() {
        JsonPath answer = ask("aliases");
        assertThat(answer.getList("articles.nodes[1].one.nodes.text")).containsExactly("The old crane is safe");
        assertThat(answer.getList("articles.nodes[1].all.nodes.text"))
                .containsExactly("The old crane is safe", "Ottoline Marsh knows the harbour");
        assertThat(answer.getList("articles.nodes[1].none.nodes")).isEmpty();
        assertThat(answer.getBoolean("articles.nodes[1].none.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void aGatewayResolvesEntitiesTogether() {
        List<Map<String, String>> wanted = List.of(
                Map.of("__typename", "Person", "id", marsh), Map.of("__typename", "Article", "id", craneId),
                Map.of("__typename", "Person", "id", new GlobalId(NodeKind.PERSON, new UUID(3, 4)).toString()));
        assertThat(SqlStatements.of(() -> ask("entities", "representations", wanted)))
                .as("articles, persons, their statements, and the unknown id among those that have joined others").hasSize(4);
        JsonPath answer = ask("entities", "representations", wanted);
        assertThat(answer.getList("_entities.__typename")).containsExactly("Person", "Article");
        assertThat(answer.getList("_entities")).hasSize(3).element(2).isNull();
        assertThat(answer.getString("_entities[0].statements.nodes[0].text")).isEqualTo("The ferry will sail in June");
        assertError(tell("entities", "representations", List.of(Map.of("__typename", "Person", "id", craneId))), "BAD_ID", "_entities", 0);
        assertError(tell("entities", "representations", List.of(Map.of("__typename", "Moon", "id", craneId))), "BAD_ARGUMENT", "_entities",
                0);
        assertThat(send("{ _service { sdl } }", Map.of()).getString("data._service.sdl"))
                .contains("type Person implements Node @key(fields : \"id\"");
    }

    @Test
    void aBadPageIsAnErrorWithACode() {
        assertError(tell("titles", "first", -1), "BAD_PAGE", "articles");
        assertError(tell("titles", "first", 101), "BAD_PAGE", "articles");
        assertError(tell("titles", "first", 1, "last", 1), "BAD_PAGE", "articles");
        assertError(tell("titles", "after", "nonsense"), "BAD_CURSOR", "articles");
        assertError(tell("titles", "after", Cursor.of(new Position("no day", "no id"))), "BAD_CURSOR", "articles");
        assertError(tell("search", "query", "nul\0byte"), "BAD_ARGUMENT", "search");
    }

    @Test
    void whatIsNoQueryIsAnErrorWithACode() {
        assertThat(code(send("{", Map.of()))).isEqualTo("GRAPHQL_PARSE_FAILED");
        assertThat(code(send("{ nothing }", Map.of()))).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(code(tell("node"))).isEqualTo("BAD_REQUEST");
        assertThat(code(tell("articles", "filter", Map.of("publishedFrom", "yesterday")))).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anUnknownNameIsAnErrorThatTellsWhichThereAre() {
        assertUnknown(send("{ statements(filter: { spaekerId: \"x\" }) { totalCount } }", Map.of()),
                "'StatementFilter' has no field 'spaekerId'. Did you mean 'speakerId'? There are aboutId,");
        assertUnknown(send("{ statements(filter: { kind: [DIRECT, DIRECTT] }) { totalCount } }", Map.of()),
                "'StatementKind' has no value 'DIRECTT'. Did you mean 'DIRECT'? There are DIRECT, INDIRECT");
        assertUnknown(send("{ statements(fillter: {}) { totalCount } }", Map.of()),
                "'statements' has no argument 'fillter'. Did you mean 'filter'? There are after,");
        assertUnknown(send("{ statements { ...F } } fragment F on StatementConnection { totalcount }", Map.of()),
                "'StatementConnection' has no field 'totalcount'. Did you mean 'totalCount'?");
    }

    @Test
    void anUnknownNameInAVariableIsAnErrorThatTellsWhichThereAre() {
        String query = "query($filter: StatementFilter) { statements(filter: $filter) { totalCount } }";
        JsonPath answer = send(query, Map.of("filter", Map.of("spaekerId", "x", "kind", List.of("DIRECTT"))));
        assertThat(answer.getList("errors.message", String.class))
                .anyMatch(message -> message.startsWith("'StatementFilter' has no field 'spaekerId'. Did you mean 'speakerId'? There are"))
                .anyMatch(message -> message.startsWith("'StatementKind' has no value 'DIRECTT'. Did you mean 'DIRECT'? There are"));
        assertThat(answer.getList("errors.extensions.code", String.class)).containsOnly("BAD_REQUEST");
        String endless = send(query, Map.of("filter", Map.of("x".repeat(10_000), 1))).getString("errors[0].message");
        assertThat(endless).contains("'xxx", "There are aboutId").doesNotContain("Did you mean").hasSizeLessThan(1_000);
    }

    @Test
    void otherMistakesAreToldBesideUnknownNames() {
        JsonPath answer = send("{ statements(filter: { minConfidence: \"high\" }, fillter: {}) { totalCount } persons }", Map.of());
        assertThat(answer.getList("errors.message", String.class)).hasSize(3)
                .noneMatch(message -> message.contains("Value{value") && message.contains("ObjectValue"));
    }

    @Test
    void aNameThatOthersBeginWithIsToldWithThese() {
        assertUnknown(send("{ statements(filter: { speaker: \"x\" }) { totalCount } }", Map.of()),
                "'StatementFilter' has no field 'speaker'. Did you mean 'speakerId' or 'speakerKind' or 'speakerName'? There are aboutId,");
    }

    @Test
    void whatDoesNotFitTheSchemaIsToldInPlainWords() {
        assertMisfit("{ statements(first: \"many\") { totalCount } }",
                "'first' of 'statements' is a whole number, such as 20, and not the text \"many\".");
        assertMisfit("{ statements(filter: { minConfidence: \"high\" }) { totalCount } }",
                "'minConfidence' in 'filter' of 'statements' is a number, such as 0.8, and not the text \"high\".");
        assertMisfit("{ statements(filter: { kind: [\"DIRECT\"] }) { totalCount } }",
                "'kind' in 'filter' of 'statements' is one of the values of StatementKind, without quotation marks, and not the text \"DIRECT\".");
        assertMisfit("{ statements(filter: { saidFrom: \"yesterday\" }) { totalCount } }",
                "'saidFrom' in 'filter' of 'statements' is a day in quotation marks, such as \"2022-02-24\", and not the text \"yesterday\".");
        assertMisfit("{ statements(filter: \"peskov\") { totalCount } }",
                "'filter' of 'statements' is an object in braces, with fields of StatementFilter, and not the text \"peskov\".");
        assertMisfit("{ person { name } }", "'person' needs the argument 'id': an id in quotation marks, as the service gives it.");
        assertMisfit("{ person(id: null) { name } }",
                "'id' of 'person' cannot be null: it is an id in quotation marks, as the service gives it.");
        assertMisfit("{ articles { totalCount { number } } }", "'totalCount' has no fields: leave out the braces after it.");
        assertMisfit("{ articles { nodes } }",
                "'nodes' is an object: say in braces after it which of its fields you want, as in: nodes { ");
        assertMisfit("query ($unused: Int) { articles { totalCount } }", "Unused variable 'unused'");
    }

    private static void assertMisfit(String query, String message) {
        JsonPath answer = send(query, Map.of());
        assertThat(answer.getList("errors.message", String.class)).as(query).singleElement().asString().startsWith(message);
        assertThat(code(answer)).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.<Object>get("errors[0].locations[0].line")).isEqualTo(1);
    }

    @Test
    void aVariableThatDoesNotFitIsToldInPlainWords() {
        assertVariable("query ($id: ID!) { person(id: $id) { name } }", Map.of(),
                "The variable '$id' is missing: it is an id in quotation marks, as the service gives it.");
        assertVariable("query ($first: Int) { articles(first: $first) { totalCount } }", Map.of("first", "many"),
                "The variable '$first' is a whole number, such as 20, and not the text \"many\".");
        assertVariable("query ($f: StatementFilter) { statements(filter: $f) { totalCount } }", Map.of("f", Map.of("saidFrom", "soon")),
                "'saidFrom' in the variable '$f' is a day in quotation marks, such as \"2022-02-24\", and not the text \"soon\".");
        assertVariable("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Asking.variables("ids", java.util.Arrays.asList("a", null)),
                "Each in the variable '$ids' cannot be null: it is an id in quotation marks, as the service gives it.");
        assertThat(send("query ($first: Int = 1) { articles(first: $first) { totalCount } }", Map.of()).getList("errors")).isNull();
        assertThat(
                send("query ($first: Int!, $kind: [StatementKind!]) { statements(first: $first, filter: { kind: $kind }) { totalCount } }",
                        Map.of("first", 1, "kind", "DIRECT")).getList("errors"))
                .as("one instead of a list").isNull();
    }

    private static void assertVariable(String query, Map<String, Object> variables, String message) {
        JsonPath answer = send(query, variables);
        assertThat(answer.getList("errors.message", String.class)).as(query).containsExactly(message);
        assertThat(code(answer)).isEqualTo("BAD_REQUEST");
    }

    private static void assertUnknown(JsonPath answer, String message) {
        assertThat(answer.getList("errors.message", String.class)).singleElement().asString().startsWith(message);
        assertThat(code(answer)).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.<Object>get("errors[0].locations[0].line")).isEqualTo(1);
    }

    @Test
    void theSchemaTellsAboutItself() {
        JsonPath type =
                send("{ __type(name: \"Person\") { description fields { name description args { name description defaultValue } } } }",
                        Map.of()).setRootPath("data.__type");
        assertThat(type.getString("description")).isEqualTo("A person, over all articles.");
        assertThat(type.getList("fields.description", String.class)).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(type.getString("fields.find { it.name == 'statements' }.args.find { it.name == 'first' }.defaultValue")).isEqualTo("20");
    }

    @Test
    void whatIsAllegedOrDeniedIsToldToThoseWhoAskForIt() {
        String text = "Police arrested Ines Calder on Monday. Calder denied attacking the guard, and allegedly threatened the mayor.";
        JsonPath found = ask("extract", "input", Map.of("text", text)).setRootPath("data.extract");
        assertThat(found.getList("events.trigger.text")).containsExactly("arrested");
        assertThat(found.getString("events[0].type")).isEqualTo("COERCE");
        assertThat(found.getString("events[0].mode")).isEqualTo("ARREST");
        assertThat(found.getString("events[0].category")).isEqualTo("LAW");
        assertThat(found.getString("events[0].status")).isEqualTo("HAPPENED");
        assertThat(found.getList("denied.trigger.text")).containsExactly("attacking");
    }

    @Test
    void eventsAreFilteredByCategoryModeAndStatus() {
        assertThat(ask("events", "filter", Map.of("participantId", marsh, "category", List.of("POLITICS"))).getInt("events.totalCount"))
                .isEqualTo(1);
        assertThat(ask("events", "filter", Map.of("participantId", marsh, "category", List.of("SPORT"))).getInt("events.totalCount"))
                .isZero();
        assertThat(ask("events", "filter", Map.of("participantId", marsh, "mode", List.of("ARREST"))).getInt("events.totalCount")).isZero();
        assertThat(ask("events", "filter", Map.of("participantId", marsh, "status", List.of("DENIED"))).getInt("events.totalCount"))
                .isZero();
    }

    @Test
    void aTextIsReadWithoutBeingStored() {
        String text = "Bridge to reopen\n\n“The repairs are done,” Mayor Ines Calder said on Wednesday.";
        JsonPath found = ask("extract", "input", Map.of("text", text, "publishedOn", "2022-03-04", "publisher", "The Try"))
                .setRootPath("data.extract");
        assertThat(found.getString("title")).isEqualTo("Bridge to reopen");
        assertThat(found.getString("publisher")).isEqualTo("The Try");
        assertThat(found.getString("publishedOn")).isEqualTo("2022-03-04");
        assertThat(found.getList("persons.name")).containsExactly("Ines Calder");
        assertThat(found.getString("statements[0].text")).contains("The repairs are done");
        assertThat(found.getString("statements[0].speaker.name")).isEqualTo("Ines Calder");
        assertThat(found.getString("statements[0].cue.text")).isEqualTo("said");
        int start = found.getInt("persons[0].mentions[0].span.start");
        assertThat(text.substring(start, found.getInt("persons[0].mentions[0].span.end"))).isEqualTo("Ines Calder");
        assertThat(found.getList("dates.date.edtf")).contains("2022-03-02");
        assertThat(ask("articles", "filter", Map.of("publisher", "The Try")).getList("articles.nodes")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertError(tell("extract", "input", Map.of("text", "  ")), "EMPTY_TEXT", "extract");
        assertError(tell("extract", "input", Map.of("text", "a\0b")), "INVALID_TEXT", "extract");
        assertError(tell("extract", "input", Map.of("text", "a", "title", "b\0c")), "BAD_ARGUMENT", "extract");
    }

    @Test
    void browsersFindTheStartPageAndThePlayground() {
        get("/").then().statusCode(200).contentType("text/html");
        get("/graphiql").then().statusCode(200).contentType("text/html").header("Content-Security-Policy",
                containsString("script-src 'self'"));
        for (String file : List.of("graphiql.js", "graphiql.css", "json.worker.js", "licences.txt", "examples.js", "editor.js")) {
            get("/graphiql/" + file).then().statusCode(200);
        }
    }

    /** The page "GraphQL UI" of Quarkus in development. */
    @Test
    void theDevUiLeadsToThePlayground() {
        String page = get("/q/graphql-ui/index.html?embed=true").then().statusCode(200).contentType("text/html").extract().asString();
        assertThat(page).contains("playground.js");
    }

    private static void assertError(JsonPath answer, String code, Object... path) {
        assertThat(code(answer)).as(answer.prettify()).isEqualTo(code);
        assertThat(answer.getList("errors[0].path")).containsExactly(path);
        assertThat(answer.getString("errors[0].message")).isNotBlank().doesNotContain("onrecord", "java", "Exception");
    }

    private static String code(JsonPath answer) {
        return answer.getString("errors[0].extensions.code");
    }

    private static List<String> titles(String condition, Object value) {
        return ask("articles", "filter", Map.of("publisher", GAZETTE.get("publisher"), condition, value)).getList("articles.nodes.title");
    }

    private static List<String> sorted(String field, String direction) {
        return ask("articles", "filter", GAZETTE, "orderBy", Map.of("field", field, "direction", direction))
                .getList("articles.nodes.title");
    }

    private static List<String> texts(Object... filter) {
        return ask("statements", "filter", Asking.variables(filter)).getList("statements.nodes.text");
    }
}
