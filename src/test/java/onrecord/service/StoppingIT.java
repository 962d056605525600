package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that is told to stop (SIGTERM) loses nothing of what it was asked. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class StoppingIT {

    private static final int REQUESTS = 10_000;
    private static final int CLIENTS = 16;
    private static final Map<String, String> WITH_DELAY = Map.of("QUARKUS_SHUTDOWN_DELAY", "1S");
    private static final String QUERY = "{ articles(first: 3) { totalCount nodes { id title } } }";
    private static final String WAITING = "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted";
    private static final String SUBSCRIPTION = "subscription { articleIngested { title } }";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void noneOfTenThousandRequestsIsLostWhileServicesStop() throws Exception {
        new InventedArticles(1).writeTo(folder.resolve("seeds"), 10);
        Files.createDirectory(other.resolve("seeds"));
        try (RunningService host = RunningService.startIn(folder, WITH_DELAY)) {
            host.loaded();
            Map<String, String> guest = new HashMap<>(host.database().settings());
            guest.putAll(WITH_DELAY);
            for (int stop = 0; stop < Faults.times(1, 10); stop++) {
                try (RunningService stopped = RunningService.startIn(other, guest)) {
                    assertThat(lostWhileStopping(stopped, List.of(stopped.port(), host.port()))).isEmpty();
                    assertThat(stopped.log()).doesNotContain("ERROR", "WARN");
                }
            }
        }
    }

    /** Half of the clients are with the service that is stopped in the middle. */
    private static List<String> lostWhileStopping(RunningService stopped, List<Integer> ports) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
        List<Thread> clients = IntStream.range(0, CLIENTS).mapToObj(client -> new Thread(() -> ask(ports, client, asked, lost))).toList();
        clients.forEach(Thread::start);
        while (asked.get() < REQUESTS / 4) {
            RunningService.pause();
        }
        assertThat(stopped.stop()).isEqualTo(143);
        assertThat(asked.get()).as("requests that the other service had to answer").isLessThan(REQUESTS);
        for (Thread client : clients) {
            client.join();
        }
        return List.copyOf(lost);
    }

    private static void ask(List<Integer> ports, int number, AtomicInteger asked, ConcurrentLinkedQueue<String> lost) {
        try (KeepAliveClient client = new KeepAliveClient(ports, number)) {
            while (asked.incrementAndGet() <= REQUESTS) {
                try {
                    String answer = client.ask(QUERY);
                    if (!answer.contains("\"totalCount\":10") || answer.contains("\"errors\"")) {
                        lost.add(answer);
                    }
                } catch (IOException failed) {
                    lost.add(failed.toString());
                }
            }
        } catch (IOException failed) {
            lost.add(failed.toString());
        }
    }

    @Test
    void readinessFallsFirstThenSocketsAndStreamsAreEnded() throws Exception {
        try (RunningService service = RunningService.startIn(folder, Map.of("QUARKUS_SHUTDOWN_DELAY", "3S"))) {
            Listener listener = Listener.to(service.port());
            Socket stream = stream(service.port());
            long began = System.nanoTime();
            service.tellToStop();
            while (service.get("/q/health/ready").contains("\"status\": \"UP\",\n    \"checks\"")) {
                RunningService.pause();
            }
            assertThat(service.get("/q/health/live")).contains("UP");
            assertThat(service.get("/graphql?query=%7B__typename%7D")).as("answers go on").contains("\"Query\"");
            assertThat(listener.closed).as("not before the delay is over").isNotDone();
            assertThat(listener.closed.get(20, TimeUnit.SECONDS)).isEqualTo(1001);
            assertThat(new String(stream.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("event: complete\n");
            assertThat(service.exitCode()).isEqualTo(143);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)).as("seconds").isBetween(2L, 12L);
            assertThat(service.log()).doesNotContain("ERROR", "Timed out waiting");
        }
    }

    @Test
    void aRequestThatTakesLongerThanTheDelayIsAnsweredToo() throws Exception {
        try (RunningService service = RunningService.startIn(folder, WITH_DELAY)) {
            service.loaded();
            CompletableFuture<String> answer;
            try (Connection lock = service.database().connect()) {
                lock.setAutoCommit(false);
                lock.createStatement().execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");
                answer = CompletableFuture.supplyAsync(() -> service.ask(QUERY));
                service.database().waitFor(WAITING, "t");
                service.tellToStop();
                Thread.sleep(3_000);
                lock.rollback();
            }
            assertThat(answer.get(20, TimeUnit.SECONDS)).contains("\"totalCount\":0").doesNotContain("\"errors\"");
            assertThat(service.exitCode()).isEqualTo(143);
            assertThat(service.log()).doesNotContain("ERROR", "cut off");
        }
    }

    @Test
    void stoppedWhileItLoadsItLeavesNoHalfArticle() throws Exception {
        int articles = Faults.times(120, 1000);
        new InventedArticles(1).writeTo(folder.resolve("seeds"), articles);
        int stops = Faults.times(1, 20);
        for (int stop = 1; stop <= stops; stop++) {
            try (RunningService service = RunningService.startIn(folder)) {
                while (stored(service) < stop * articles / (stops + 1)) {
                    RunningService.pause();
                }
                assertThat(service.stop()).isEqualTo(143);
                assertThat(service.log()).doesNotContain("ERROR", "Exception", "failed");
            }
        }
        try (RunningService service = RunningService.startIn(folder)) {
            assertThat(service.loaded()).endsWith("0 failed");
            assertThat(stored(service)).isEqualTo(articles);
            assertThat(service.database().ask(KilledWhileLoadingIT.WRONG_COUNTS)).isEmpty();
            assertThat(service.database()
                    .ask("SELECT source FROM article a WHERE NOT EXISTS (SELECT 1 FROM statement WHERE article_id = a.id)"))
                    .as("articles without what they say").isEmpty();
        }
    }

    private static int stored(RunningService service) {
        return Integer.parseInt(service.database().ask("SELECT count(*) FROM article").get(0));
    }

    private static Socket stream(int port) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(60_000);
        String body = "{\"query\":\"" + SUBSCRIPTION + "\"}";
        socket.getOutputStream()
                .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        return socket;
    }

    /** Somebody who has subscribed over a WebSocket. */
    private static final class Listener implements WebSocket.Listener {

        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        static Listener to(int port) throws Exception {
            Listener listener = new Listener();
            WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), listener).get(30, TimeUnit.SECONDS);
            socket.sendText("{\"type\":\"connection_init\"}", true).join();
            Thread.sleep(500);
            socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + SUBSCRIPTION + "\"}}", true).join();
            return listener;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }
}
