package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import onrecord.service.SchemaQuestions.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The native executable answers what the JAR file answers to the same requests on the same database. */
@EnabledIfSystemProperty(named = RunningService.EXECUTABLE, matches = ".+", disabledReason = "There is no native executable to compare.")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NativeAnswersIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = "only-the-tests-of-answers";
    private static final String UNDECIDED_FOR_LONG = "1h";

    @TempDir
    static Path folder;

    @TempDir
    static Path empty;

    private static RunningService jvm;
    private static RunningService executable;

    /** Answers that are JSON are the same in whatever order an object has its fields: that of errors changes from start to start. */
    private record Answer(int status, String contentType, String body) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Answer answer && status == answer.status && contentType.equals(answer.contentType)
                    && (body.equals(answer.body) || contentType.contains("json") && parsed(this).equals(parsed(answer)));
        }

        @Override
        public int hashCode() {
            return status;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Path articles = folder.resolve("articles");
        InventedStories.writeTo(articles, 3, 1);
        new MarkedUpArticles().writeTo(articles);
        Map<String, String> settings = Map.of("ONRECORD_FOLDERS", "articles", "ONRECORD_ACCESS_EDITOR_TOKEN", TOKEN,
                "ONRECORD_SETTLE_AFTER", UNDECIDED_FOR_LONG);
        jvm = RunningService.launch(folder, settings, List.of(), RunningService.jar());
        jvm.loaded();
        Map<String, String> shared = new HashMap<>(settings);
        shared.putAll(jvm.database().settings());
        InventedStories.writeTo(empty.resolve("articles"), 3, 1);
        new MarkedUpArticles().writeTo(empty.resolve("articles"));
        executable = RunningService.startIn(empty, shared);
    }

    @AfterAll
    static void stop() {
        executable.close();
        jvm.close();
    }

    /** Otherwise a database that both have used would be read again at every change from one to the other. */
    @Test
    void theyAreTheSameEngine() {
        assertThat(executable.loaded()).isEqualTo(jvm.loaded().replaceFirst("(\\d+) ingested, 0 unchanged", "0 ingested, $1 unchanged"));
        assertThat(executable.log()).doesNotContain("read again");
        assertThat(jvm.database().ask("SELECT count(DISTINCT engine) FROM article")).containsExactly("1");
    }

    @Test
    void itKnowsItsSettings() {
        executable.loaded();
        assertThat(executable.log()).doesNotContain("has no effect");
    }

    @Test
    void aboutEveryFieldOfTheSchema() {
        List<Question> questions = questions().everyField();
        assertThat(questions).hasSizeGreaterThan(100);
        // A field that has to be told more, as the timeline has, says so; and so does one that only editors may ask for, as webhooks are.
        assertSame(questions, body -> assertThat(!body.contains("\"errors\"") || body.contains("\"BAD_ARGUMENT\"")
                || body.contains("\"FORBIDDEN\"")).as(body).isTrue());
    }

    @Test
    void aboutArgumentsOfTheWrongKind() {
        assertSame(questions().wrongLiterals(), NativeAnswersIT::isNoFault);
    }

    @Test
    void aboutVariablesOfTheWrongKind() {
        assertSame(questions().wrongVariables(), NativeAnswersIT::isNoFault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "}", "{ articles", "{ articles { } }", "{ articles(first: ) { totalCount } }", "{ a: }", "...",
        "{ articles { totalCount } } }", "query { \"\"\"words } ", "{ \"words }", "\u0000", "{ articles(first: 01) { totalCount } }",
        "{ nonsense }", "{ articles }", "{ articles { totalCount { x } } }", "{ articles(nonsense: 1) { totalCount } }",
        "{ article { title } }", "{ articles { ...Nowhere } }", "fragment F on Article { title }", "{ ...F } fragment F on Query { ...F }",
        "{ articles { ... on Person { name } } }", "{ articles { ... on Nonsense { name } } }", "{ ... on Int { x } }",
        "query($v: Nonsense) { __typename }", "query($v: Int) { __typename }", "query($v: Int, $v: Int) { __typename }",
        "query($v: Article) { __typename }", "query($v: String!) { articles(first: $v) { totalCount } }",
        "{ articles(first: $v) { totalCount } }",
        "query($v: Int = \"words\") { articles(first: $v) { totalCount } }", "{ __typename @nonsense }", "{ __typename @include }",
        "{ __typename @skip(if: 1) }", "{ __typename @skip(if: true) @skip(if: true) }", "query @include(if: true) { __typename }",
        "query A { __typename } query A { __typename }", "{ __typename } query A { __typename }",
        "query A { __typename } query B { __typename }",
        "{ a: articles { totalCount } a: persons { totalCount } }", "{ articles(first: 1, first: 2) { totalCount } }",
        "subscription { articleIngested { title } statementRecorded { text } }", "subscription { nonsense }", "type A { b: Int }",
        "{ articles(filter: {text: \"a\", text: \"b\"}) { totalCount } }", "mutation { deleteArticle(id: \"x\") { deletedId } }",
        "{ articles(first: 1000) { totalCount } }", "{ articles(first: -1) { totalCount } }",
        "{ articles(first: 1, last: 1) { totalCount } }",
        "{ articles(after: \"x\") { totalCount } }", "{ node(id: \"x\") { id } }", "{ extract(input: {text: \"\"}) { title } }",
        "{ extract(input: {text: \"x\", publishedOn: \"yesterday\"}) { title } }"})
    void toADocument(String query) {
        assertSame(List.of(new Question(query, Map.of())), NativeAnswersIT::isNoFault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explorer.css", "/explorer.js", "/icon.svg", "/graphiql", "/graphiql/", "/graphiql/playground.js",
        "/graphiql?query=%7Ba%7D", "/graphiql/?query=%7Ba%7D", "/graphiql/editor.js", "/graphiql/examples.js", "/graphiql/themes.js",
        "/graphiql/playground.css", "/graphql/schema.graphql", "/graphql", "/graphql?query=%7B__typename%7D", "/nowhere",
        "/closed/graphql", "/META-INF/MANIFEST.MF", "/application.properties",
        "/explorer-finds.css", "/explorer-search.js", "/search", "/search?q=trump", "/search?q=trmup&kind=STATEMENT", "/search?q=a&month=b",
        "/timeline", "/timeline?order=oldest&undated=true", "/network", "/network?of=appearing", "/read"})
    void toAGet(String path) {
        assertThat(get(executable, path)).isEqualTo(get(jvm, path));
    }

    /** Of things that tell much, so that most of what a template can show is shown. An article cites itself, with the port it was asked at. */
    @ParameterizedTest
    @ValueSource(strings = {"articles", "persons", "statements", "events"})
    void inAPage(String list) {
        JsonNode found =
                parsed(ask(jvm, new Question("{ " + list + "(first: 10) { nodes { id } } }", Map.of()))).at("/data/" + list + "/nodes");
        assertThat(found).isNotEmpty();
        for (JsonNode each : found) {
            String path = "/" + list + "/" + each.get("id").asText();
            Answer expected = page(jvm, path);
            assertThat(expected.status()).isLessThan(400);
            assertThat(page(executable, path)).as(path).isEqualTo(expected);
        }
    }

    private static Answer page(RunningService service, String path) {
        Answer answer = answer(HttpRequest.newBuilder(at(service, path)).header("Accept", "text/html"));
        return new Answer(answer.status(), answer.contentType(), answer.body().replace("127.0.0.1:" + service.port(), "HOST"));
    }

    /** The JAR file has more that can be asked about, Kafka among it. */
    @Test
    void bothAreAlive() {
        for (RunningService service : List.of(executable, jvm)) {
            Answer answer = get(service, "/q/health/live");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\": \"UP\"").doesNotContain("DOWN");
        }
    }

    @Test
    void toAGetOfEachFileOfThePlayground() throws IOException {
        List<String> files = playground();
        assertThat(files).hasSizeGreaterThan(10);
        for (String file : files) {
            assertThat(get(jvm, file).status()).as(file).isEqualTo(200);
            assertThat(get(executable, file)).as(file).isEqualTo(get(jvm, file));
        }
    }

    private static List<String> playground() throws IOException {
        try (Stream<Path> packed = Files.list(Path.of("src/main/resources/playground"))) {
            return packed.map(file -> "/graphiql/" + file.getFileName().toString().replaceFirst("[.]gz$", "")).sorted().toList();
        }
    }

    @Test
    void whatIsFoundInTexts() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            questions.add(new Question(query("extract"), Map.of("input", Map.of("text", text))));
        }
        assertThat(questions).hasSizeGreaterThan(20);
        assertSame(questions, body -> assertThat(body).doesNotContain("\"errors\"").contains("\"statements\""));
    }

    @Test
    void toWhatAnEditorSends() {
        String text = "“The bridge opens in May,” said Harbour Master Ottoline Fenn in Oslo on Monday.\n";
        Question question = new Question(query("ingest"), Map.of("input", Map.of("text", text, "source", "wire/bridge")));
        Answer first = ask(executable, question, "Authorization", "Bearer " + TOKEN);
        assertThat(first.body()).contains("\"created\":true", "Ottoline Fenn", "The bridge opens in May");
        Answer second = ask(jvm, question, "Authorization", "Bearer " + TOKEN);
        assertThat(parsed(second).at("/data/ingestArticle/article")).isEqualTo(parsed(first).at("/data/ingestArticle/article"));
        assertThat(second.body()).contains("\"created\":false");
        assertThat(ask(executable, question, "Authorization", "Bearer wrong").status()).isEqualTo(401);
    }

    /** Nothing is posted: no paper is called so. Either of them may be the one that finds that out. */
    @Test
    void aboutAWebhook() throws InterruptedException {
        String add = "mutation { addWebhook(url: \"https://8.8.8.8/hook\", filter: {publisher: \"No paper\", saidFrom: \"2020-02-03\", "
                + "speakerKind: [PERSON]}) { secret webhook { id filter upTo } } }";
        for (RunningService service : List.of(executable, jvm)) {
            JsonNode added = parsed(asEditor(service, add)).at("/data/addWebhook");
            assertThat(added.get("secret").asText()).startsWith("whsec_");
            JsonNode webhook = added.get("webhook");
            assertThat(webhook.get("filter").asText())
                    .isEqualTo("{\"saidFrom\":\"2020-02-03\",\"publisher\":\"No paper\",\"speakerKind\":[\"PERSON\"]}");
            String said =
                    "“The webhook works,” said Engineer Odd Fenn in Oslo on Monday, for the time of " + webhook.get("id").asText() + ".";
            assertThat(
                    ask(service, new Question(query("ingest"), Map.of("input", Map.of("text", said))), "Authorization", "Bearer " + TOKEN)
                            .body())
                    .contains("\"created\":true");
            JsonNode now = webhook;
            for (int tries = 0; tries < 300 && now.get("upTo").equals(webhook.get("upTo")); tries++) {
                Thread.sleep(100);
                now = parsed(asEditor(service, "{ webhooks { id state upTo problem } }")).at("/data/webhooks/0");
            }
            assertThat(now.get("state").asText()).as(now.toString()).isEqualTo("ACTIVE");
            assertThat(now.get("upTo")).isNotEqualTo(webhook.get("upTo"));
            assertThat(asEditor(service, "mutation { removeWebhook(id: " + webhook.get("id") + ") { removedId } }").body())
                    .doesNotContain("errors");
        }
    }

    private static Answer asEditor(RunningService service, String query) {
        return ask(service, new Question(query, Map.of()), "Authorization", "Bearer " + TOKEN);
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path each : List.of(folder.resolve("articles"), Path.of("seeds"))) {
            try (Stream<Path> files = Files.list(each)) {
                files.filter(file -> !file.toString().endsWith(".json")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private interface Check {

        void of(String body);
    }

    private static void isNoFault(String body) {
        assertThat(body).doesNotContain("\"INTERNAL\"");
    }

    /** Both are asked at the same time: nothing that is asked so changes anything. */
    private static void assertSame(List<Question> questions, Check check) {
        for (Question question : questions) {
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ask(executable, question));
            Answer expected = ask(jvm, question);
            check.of(expected.body());
            assertThat(answer.join()).as("%s", question).isEqualTo(expected);
        }
    }

    private static SchemaQuestions questions() {
        Map<String, Object> told = JSON.convertValue(
                parsed(ask(jvm, new Question(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()))).get("data"), Map.class);
        Map<String, String> given = new HashMap<>(Map.of("query", "\"minister\"", "input", "{text: \"“No,” said Ann Arbour on Monday.\"}"));
        for (String list : List.of("articles", "persons", "statements", "events")) {
            JsonNode node = parsed(ask(jvm, new Question("{ " + list + "(first: 1) { nodes { __typename id } } }", Map.of())))
                    .at("/data/" + list + "/nodes/0");
            String id = node.get("id").toString();
            given.put("id of " + node.get("__typename").asText(), id);
            given.put("id", id);
            given.merge("ids", id, (some, more) -> some + ", " + more);
        }
        given.computeIfPresent("ids", (name, ids) -> "[" + ids + "]");
        given.put("by", "MONTH");
        given.put("representations", "[{__typename: \"Person\", id: " + given.get("id of Person") + "}]");
        return new SchemaQuestions(UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().buildRegistry(new IntrospectionResultToSchema().createSchemaDefinition(told))), given);
    }

    private static JsonNode parsed(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static Answer ask(RunningService service, Question question, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(at(service, "/graphql"))
                    .header("Content-Type", "application/json").header("Accept", "application/graphql-response+json")
                    .POST(BodyPublishers.ofString(
                            JSON.writeValueAsString(Map.of("query", question.query(), "variables", question.variables()))));
            return answer(headers.length == 0 ? request : request.headers(headers));
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static Answer get(RunningService service, String path) {
        return answer(HttpRequest.newBuilder(at(service, path)));
    }

    private static URI at(RunningService service, String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    private static Answer answer(HttpRequest.Builder request) {
        HttpResponse<String> response = CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).join();
        return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
    }

    private static String query(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/queries/" + name + ".graphql"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
