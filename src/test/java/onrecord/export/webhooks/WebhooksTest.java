package onrecord.export.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import onrecord.graphql.webhook.WebhookSecret;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.Webhooks;
import onrecord.storage.webhooks.LeasedWebhook;
import onrecord.storage.webhooks.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that are posted to whoever wants to be told. */
@QuarkusTest
@TestProfile(WebhooksTest.Impatient.class)
class WebhooksTest {

    private static final String EDITOR = "an-editor-who-wants-to-be-told";
    private static final String READER = "a-reader-who-is-not-to-be-told";
    private static final String ADD =
            "mutation ($url: String!, $filter: StatementFilter) { addWebhook(url: $url, filter: $filter) { secret "
                    + "webhook { id url filter state addedBy upTo delivered } } }";
    private static final String FIELDS = "{ id url state delivered deliveredAt attempts nextAttemptAt problem upTo }";
    private static final String RESUME =
            "mutation ($id: ID!, $over: Boolean) { resumeWebhook(id: $id, passOver: $over) { webhook { state } } }";
    private static final AtomicInteger STORIES = new AtomicInteger();

    /** Posts again at once, and soon gives up. */
    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("onrecord.access.editor-token", EDITOR),
                    Map.entry("onrecord.access.reader-token", READER),
                    Map.entry("onrecord.webhooks.deliver", "true"),
                    Map.entry("onrecord.webhooks.most", "3"),
                    Map.entry("onrecord.webhooks.allowed-hosts", "localhost"),
                    Map.entry("onrecord.webhooks.timeout", "500ms"),
                    Map.entry("onrecord.webhooks.first-pause", "50ms"),
                    Map.entry("onrecord.webhooks.longest-pause", "100ms"),
                    Map.entry("onrecord.webhooks.give-up-after", "5s"),
                    Map.entry("onrecord.webhooks.poll-every", "50ms"));
        }
    }

    @Inject
    Archive archive;

    @Inject
    Webhooks webhooks;

    private final Receiver receiver = Receiver.start();

    @BeforeEach
    @AfterEach
    void removeAll() {
        await(webhooks.all()).forEach(webhook -> await(webhooks.remove(UUID.fromString(webhook.id()))));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static <T> T await(Uni<T> work) {
        return work.await().atMost(Duration.ofSeconds(60));
    }

    private static void waitUntil(BooleanSupplier reached) {
        for (int tries = 0; tries < 600 && !reached.getAsBoolean(); tries++) {
            pause();
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An article in which each of these is said by this person. */
    private void publish(String person, String... words) {
        int story = STORIES.incrementAndGet();
        Telling told = Telling.of("News number " + story + "\n" + String.join(", " + person + " said.\n", words) + ", " + person + " said.")
                .publishedOn("2021-05-06").by("The Weir Gazette").person(person, List.of());
        for (String each : words) {
            told.said(person, each, "2021-05-05");
        }
        await(archive.store(told.fromFile("weir/" + story + ".txt"), new Resolver()));
    }

    private static JsonPath as(String token, String query, Object... variables) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            given.put((String) variables[i], variables[i + 1]);
        }
        RequestSpecification client = token.isEmpty() ? given() : given().auth().oauth2(token);
        return client.contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", given)).post("/graphql").jsonPath();
    }

    private static JsonPath ok(String query, Object... variables) {
        JsonPath answer = as(EDITOR, query, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    private String add(Map<String, ?> filter) {
        return ok(ADD, "url", receiver.url(), "filter", filter).getString("addWebhook.webhook.id");
    }

    private static JsonPath look(String id) {
        return ok("{ webhooks " + FIELDS + " }").setRootPath("data.webhooks.find { it.id == '" + id + "' }");
    }

    private static String state(String id) {
        return look(id).getString("state");
    }

    private List<String> texts() {
        return receiver.posts().stream().map(WebhooksTest::text).toList();
    }

    private static String text(Receiver.Post post) {
        return new JsonPath(post.body()).getString("data.text");
    }

    @Test
    void whatMatchesIsPostedAsAnExportTellsIt() throws Exception {
        JsonPath added = ok(ADD, "url", receiver.url(), "filter", Map.of("speakerName", "Hedda Lock")).setRootPath("data.addWebhook");
        assertThat(added.getString("webhook.state")).isEqualTo("ACTIVE");
        assertThat(added.getString("webhook.addedBy")).isEqualTo("editor");
        assertThat(added.getString("webhook.filter")).isEqualTo("{\"speakerName\":\"Hedda Lock\"}");
        publish("Odo Weir", "The weir leaks");
        publish("Hedda Lock", "The lock holds", "The sluice is new");
        waitUntil(() -> receiver.posts().size() == 2);
        Receiver.Post post = receiver.posts().stream().filter(one -> text(one).equals("The lock holds")).findFirst().orElseThrow();
        JsonPath body = new JsonPath(post.body());
        assertThat(post.path()).isEqualTo("/hook?key=1");
        assertThat(body.getString("type")).isEqualTo("statement.recorded");
        assertThat(Instant.parse(body.getString("timestamp"))).isBetween(Instant.now().minusSeconds(60), Instant.now());
        Map<String, Object> exported = given().queryParam("speakerName", "Hedda Lock").queryParam("text", "lock holds")
                .get("/export/statements.jsonl").jsonPath().getMap("");
        exported.remove("cursor");
        assertThat(body.getMap("data")).isEqualTo(exported);
        assertThat(post.id()).isEqualTo(body.getString("data.id"));
        assertThat(Long.parseLong(post.timestamp())).isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
        assertThat(post.signature()).isEqualTo("v1," + signature(added.getString("secret"), post));
        waitUntil(() -> look(added.getString("webhook.id")).getInt("delivered") == 2);
        assertThat(look(added.getString("webhook.id")).getString("deliveredAt")).isNotNull();
    }

    private static String signature(String secret, Receiver.Post post) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = post.id() + "." + post.timestamp() + "." + post.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasThereBeforeIsNotPosted() {
        publish("Bela Ford", "The ford is deep");
        add(Map.of("speakerName", "Bela Ford"));
        publish("Bela Ford", "The ford is shallow");
        waitUntil(() -> !receiver.posts().isEmpty());
        assertThat(texts()).containsExactly("The ford is shallow");
    }

    @Test
    void aReceiverThatIsDownIsToldEverythingWhenItIsBack() {
        String id = add(Map.of("speakerName", "Ilka Brook"));
        int port = receiver.port();
        receiver.close();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            said.add("The brook rose by " + i + " feet that year");
        }
        publish("Ilka Brook", said.get(0), said.get(1), said.get(2));
        waitUntil(() -> !state(id).equals("ACTIVE"));
        assertThat(look(id).getString("problem")).startsWith("the receiver cannot be reached");
        for (int i = 3; i < 60; i += 3) {
            publish("Ilka Brook", said.get(i), said.get(i + 1), said.get(i + 2));
        }
        await(archive.forgetAnnouncements(Duration.ZERO));
        waitUntil(() -> state(id).equals("DEAD"));
        assertThat(look(id).getString("nextAttemptAt")).isNull();
        await(archive.forgetAnnouncements(Duration.ZERO));
        try (Receiver back = Receiver.at(port)) {
            assertThat(ok(RESUME, "id", id).getString("resumeWebhook.webhook.state")).isEqualTo("ACTIVE");
            waitUntil(() -> look(id).getInt("delivered") == 60);
            assertThat(back.posts().stream().map(WebhooksTest::text))
                    .hasSize(60).containsExactlyInAnyOrderElementsOf(said);
        }
        assertThat(look(id).getString("problem")).isNull();
    }

    @Test
    void aStatementThatIsNotTakenIsPostedAgainUnderTheSameIdAndKeepsThoseBehindItWaiting() {
        AtomicInteger tries = new AtomicInteger();
        receiver.answer(post -> text(post).equals("The dyke broke") && tries.incrementAndGet() <= 3 ? 500 : 200);
        add(Map.of("speakerName", "Runa Dyke"));
        publish("Runa Dyke", "The dyke broke");
        waitUntil(() -> receiver.posts().size() == 1);
        publish("Runa Dyke", "The dyke is mended");
        waitUntil(() -> texts().contains("The dyke is mended"));
        assertThat(texts()).startsWith("The dyke broke", "The dyke broke", "The dyke broke", "The dyke broke");
        assertThat(receiver.posts().subList(0, 4).stream().map(Receiver.Post::id).distinct()).hasSize(1);
    }

    @Test
    void oneThatIsNeverTakenCanBePassedOver() {
        receiver.answer(post -> text(post).equals("The mole sank") ? 400 : 200);
        String id = add(Map.of("speakerName", "Tove Mole"));
        publish("Tove Mole", "The mole sank", "The mole floats");
        waitUntil(() -> state(id).equals("DEAD"));
        assertThat(look(id).getString("problem")).isEqualTo("the receiver answers 400");
        ok(RESUME, "id", id, "over", true);
        waitUntil(() -> look(id).getInt("delivered") == 1);
        assertThat(state(id)).isEqualTo("ACTIVE");
    }

    @Test
    void aReceiverThatIsGoneIsGivenUpAtOnce() {
        receiver.answer(post -> 410);
        String id = add(Map.of("speakerName", "Signe Pier"));
        publish("Signe Pier", "The pier is closed");
        waitUntil(() -> state(id).equals("DEAD"));
        assertThat(receiver.posts()).hasSize(1);
    }

    @Test
    void aRedirectionIsNotFollowed() {
        receiver.answer(post -> 302);
        String id = add(Map.of("speakerName", "Arvid Quay"));
        publish("Arvid Quay", "The quay is long");
        waitUntil(() -> "the receiver answers 302".equals(look(id).getString("problem")));
        assertThat(receiver.posts().stream().map(Receiver.Post::path)).containsOnly("/hook?key=1");
    }

    @Test
    void anAnswerWithoutEndIsTakenByItsStatus() throws IOException, InterruptedException {
        try (ServerSocket endless = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread flood = new Thread(() -> flood(endless));
            flood.start();
            String id = ok(ADD, "url", "http://localhost:" + endless.getLocalPort() + "/", "filter", Map.of("speakerName", "Nils Flood"))
                    .getString("addWebhook.webhook.id");
            publish("Nils Flood", "The flood came");
            waitUntil(() -> look(id).getInt("delivered") == 1);
            flood.join(30_000);
            assertThat(flood.isAlive()).as("the service still reads").isFalse();
        }
    }

    /** Until nobody reads any more. */
    private static void flood(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                client.getOutputStream().write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            // as it should be
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerIsNotWaitedForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String id = ok(ADD, "url", "http://localhost:" + silent.getLocalPort() + "/", "filter", Map.of("speakerName", "Stig Hush"))
                    .getString("addWebhook.webhook.id");
            publish("Stig Hush", "Nobody says a word");
            waitUntil(() -> "the receiver does not answer in time".equals(look(id).getString("problem")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example/,it does not begin with https://",
        "https://127.0.0.1/,its host leads to an address that is not public",
        "https://[::1]/,its host leads to an address that is not public",
        "https://2130706433/,its host leads to an address that is not public",
        "https://169.254.169.254/latest,its host leads to an address that is not public",
        "https://10.1.2.3/,its host leads to an address that is not public",
        "https://nowhere.invalid/,its host leads nowhere"})
    void anAddressThatIsNotAPublicOneIsRefused(String url, String reason) {
        JsonPath refused = as(EDITOR, ADD, "url", url);
        assertThat(refused.getString("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
        assertThat(refused.getString("errors[0].message")).contains(reason);
    }

    /** As a name that led to a public address when it was added, and leads to this machine now. */
    @Test
    void whereAHostLeadsIsLookedUpBeforeEachPost() {
        UUID id = UUID.randomUUID();
        await(webhooks.add(id, "https://127.0.0.1:" + receiver.port() + "/", WebhookSecret.made().written(),
                "{\"speakerName\":\"Ulf Moor\"}",
                "editor", 3));
        publish("Ulf Moor", "The moor is dry");
        waitUntil(() -> !state(id.toString()).equals("ACTIVE"));
        assertThat(look(id.toString()).getString("problem")).contains("not public");
        assertThat(receiver.posts()).isEmpty();
    }

    @Test
    void onlyEditorsSeeAndChangeThem() {
        add(Map.of());
        assertThat(as(READER, "{ webhooks { url } }").getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(as("", "{ webhooks { url } }").getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(as(READER, ADD, "url", receiver.url()).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void aFilterThatCannotBeUsedIsRefused() {
        assertThat(as(EDITOR, ADD, "url", receiver.url(), "filter", Map.of("speakerId", "nobody")).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_ID");
    }

    @Test
    void oneThatIsRemovedIsGone() {
        String id = add(Map.of("speakerName", "Ebba Shoal"));
        String remove = "mutation ($id: ID!) { removeWebhook(id: $id) { removedId } }";
        assertThat(ok(remove, "id", id).getString("removeWebhook.removedId")).isEqualTo(id);
        assertThat(as(EDITOR, remove, "id", id).getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        assertThat(as(EDITOR, RESUME, "id", id).getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        String other = add(Map.of("speakerName", "Ebba Shoal"));
        publish("Ebba Shoal", "The shoal moved");
        waitUntil(() -> look(other).getInt("delivered") == 1);
        assertThat(receiver.posts()).hasSize(1);
    }

    @Test
    void thereAreOnlySoMany() {
        for (int i = 0; i < 3; i++) {
            add(Map.of());
        }
        assertThat(as(EDITOR, ADD, "url", receiver.url()).getString("errors[0].extensions.code")).isEqualTo("OVERLOADED");
    }

    /** Leases end by time, so whoever was slow may find that another process has gone on. */
    @Test
    void onlyOneProcessPostsAndWhatItNotesTooLateMeansNothing() {
        UUID id = UUID.randomUUID();
        await(webhooks.add(id, receiver.url(), WebhookSecret.made().written(), "{\"articleId\":\"unreadable\"}", "editor", 3));
        await(webhooks.resume(id, false));
        await(archive.store(Telling.of("Nothing said\nNobody spoke.").fromFile("weir/silence.txt"), new Resolver()));
        waitUntil(() -> state(id.toString()).equals("DEAD"));
        assertThat(look(id.toString()).getString("problem")).contains("its log has the cause");
        LeasedWebhook late = new LeasedWebhook(id, UUID.randomUUID(), receiver.url(), "whsec_", "{}", Reached.allUpTo(0), false, false, 0);
        await(webhooks.reached(late, Reached.allUpTo(Long.MAX_VALUE / 2), 5));
        assertThat(look(id.toString()).getInt("delivered")).isZero();
        assertThat(await(webhooks.missed(late, "late", true, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1))))
                .isFalse();
    }
}
