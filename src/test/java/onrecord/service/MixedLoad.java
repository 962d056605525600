package onrecord.service;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** All that people do with a service, at once: they ask, look, export, listen, send nonsense, and an editor sends articles. */
final class MixedLoad {

    static final String TOKEN = "nobody-but-the-tests-knows-this";

    private static final List<String> QUERIES = List.of(
            "{ statements(first: 20) { totalCount nodes { text speaker { name } article { title } } } }",
            "{ articles(first: 10) { nodes { title statements(first: 5) { nodes { text } } events(first: 5) { nodes { summary } } } } }",
            "{ search(query: \"Brandt agreement\", first: 10) { edges { snippet { text } } } }",
            "{ persons(first: 5) { nodes { name timeline(first: 10) { nodes { day } } } } }",
            "{ statementCounts { total } speakingNetwork(first: 20) { links { count } } }",
            "{ extract(input: { text: \"“The pier is rotten,” said Edda Flint, a councillor, in Vienna on Monday.\" }) { statements { text } } }");
    private static final List<String> PATHS =
            List.of("/", "/search?q=agreement", "/timeline", "/network", "/export/events.csv", "/q/health/ready");
    private static final List<String> NONSENSE =
            List.of("{", "[]", "{\"query\":\"{ nonsense }\"}", "{\"query\":\"{ statements(first: -1) { totalCount } }\"}");
    private static final String INGEST = "mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { id } } }";
    private static final String LISTEN = "{\"query\":\"subscription { articleIngested { title } }\"}";

    private static final int READERS = 3;
    private static final Duration BETWEEN_READS = Duration.ofMillis(20);
    private static final Duration BETWEEN_ARTICLES = Duration.ofMillis(500);
    private static final Duration LISTENED_FOR = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final InventedArticles articles = new InventedArticles(2);
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final int port;
    private int sent;

    MixedLoad(int port) {
        this.port = port;
    }

    /** Returns when that time is over and all have their answers. */
    void runFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> people = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            Random random = new Random(reader);
            people.add(new Thread(() -> repeat(end, BETWEEN_READS, () -> read(random))));
        }
        people.add(new Thread(() -> repeat(end, BETWEEN_ARTICLES, this::write)));
        people.add(new Thread(() -> repeat(end, Duration.ZERO, this::listen)));
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
    }

    int asked() {
        return asked.get();
    }

    /** How many articles the editor has sent. */
    int sent() {
        return sent;
    }

    /** What was answered otherwise than it should be. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private interface Deed {
        void run() throws IOException, InterruptedException;
    }

    private void repeat(long end, Duration pause, Deed deed) {
        while (System.nanoTime() < end) {
            try {
                deed.run();
                Thread.sleep(pause.toMillis());
            } catch (IOException failed) {
                failures.add(failed.toString());
            } catch (InterruptedException interrupted) {
                return;
            }
            asked.incrementAndGet();
        }
    }

    private void read(Random random) throws IOException, InterruptedException {
        int kind = random.nextInt(10);
        if (kind == 0) {
            HttpResponse<String> answer = post(any(NONSENSE, random));
            expect(answer.statusCode() < 500 && answer.body().contains("\"errors\""), answer);
        } else if (kind < 4) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(at(any(PATHS, random))));
            expect(answer.statusCode() == 200, answer);
        } else {
            HttpResponse<String> answer = post(new JsonObject().put("query", any(QUERIES, random)).encode());
            expect(answer.statusCode() == 200 && !answer.body().contains("\"errors\""), answer);
        }
    }

    private void write() throws IOException, InterruptedException {
        String body = new JsonObject().put("query", INGEST).put("variables", Map.of("text", articles.article(sent))).encode();
        HttpResponse<String> answer = send(posting(body).header("Authorization", "Bearer " + TOKEN));
        expect(answer.statusCode() == 200 && !answer.body().contains("\"errors\""), answer);
        sent++;
    }

    /** Hangs up without a word. */
    private void listen() throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String head =
                    "POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "
                            + LISTEN.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + LISTEN).getBytes(StandardCharsets.UTF_8));
            Thread.sleep(LISTENED_FOR.toMillis());
        }
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(posting(body));
    }

    private HttpRequest.Builder posting(String body) {
        return HttpRequest.newBuilder(at("/graphql")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private void expect(boolean right, HttpResponse<String> answer) {
        if (!right) {
            failures.add(answer.uri() + " " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
