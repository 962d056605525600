package onrecord.benchmark;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpClientRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks over and over, in a process of its own: {@code Load PORT PATH BODIES CONNECTIONS SECONDS} prints the number of answers, of
 * failures, and the times in microseconds within which half and ninety-nine in a hundred were there.
 */
final class Load {

    private final List<Buffer> bodies;
    private final HttpClient client;
    private final String path;
    private final long until;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger running;
    private final long[] micros = new long[20_000_000];
    private final AtomicInteger answered = new AtomicInteger();

    private Load(Vertx vertx, int port, String path, List<Buffer> bodies, int connections, int seconds) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port).setMaxPoolSize(connections));
        this.path = path;
        this.bodies = bodies;
        this.until = System.nanoTime() + seconds * 1_000_000_000L;
        this.running = new AtomicInteger(connections);
    }

    public static void main(String[] args) throws Exception {
        Vertx vertx = Vertx.vertx();
        int connections = Integer.parseInt(args[3]);
        List<Buffer> bodies = Files.readAllLines(Path.of(args[2])).stream().map(Buffer::buffer).toList();
        Load load = new Load(vertx, Integer.parseInt(args[0]), args[1], bodies, connections, Integer.parseInt(args[4]));
        for (int i = 0; i < connections; i++) {
            vertx.runOnContext(go -> load.ask());
        }
        while (load.running.get() > 0) {
            Thread.sleep(20);
        }
        long[] times = Arrays.copyOf(load.micros, load.answered.get());
        Arrays.sort(times);
        System.out.println(times.length + " " + load.failed + " " + at(times, 0.5) + " " + at(times, 0.99));
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static long at(long[] times, double share) {
        return times.length == 0 ? 0 : times[(int) (times.length * share)];
    }

    private void ask() {
        if (System.nanoTime() >= until) {
            running.decrementAndGet();
            return;
        }
        long start = System.nanoTime();
        Buffer body = bodies.get(asked.getAndIncrement() % bodies.size());
        client.request(HttpMethod.POST, path)
                .map(request -> request.putHeader("Content-Type", "application/json").putHeader("Accept",
                        "application/graphql-response+json"))
                .compose((HttpClientRequest request) -> request.send(body))
                .compose(response -> response.statusCode() == 200 ? response.body()
                        : response.body().compose(text -> Future.failedFuture("status " + response.statusCode())))
                .onSuccess(text -> micros[answered.getAndIncrement()] = (System.nanoTime() - start) / 1000)
                .onFailure(why -> failed.incrementAndGet())
                .onComplete(done -> ask());
    }
}
