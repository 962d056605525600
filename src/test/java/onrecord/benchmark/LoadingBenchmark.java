package onrecord.benchmark;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.service.RunningService;

/**
 * How many articles a second packaged services load, and how long it takes to add one more to what they have:
 * {@code LoadingBenchmark 1000,5000 quarkus-run.jar …} has each of them load {@linkplain SyntheticNews synthetic news} up to the first size, then
 * up to the next, and adds single articles after each, by the mutation that editors use. From file to answer, with the service's own database.
 * With {@code -Dbenchmark.copies=19} what is stored at last is copied nineteen times in the database, and single articles are added to that.
 */
final class LoadingBenchmark {

    private static final int ADDED = Integer.getInteger("benchmark.added", 200);
    private static final int COPIES = Integer.getInteger("benchmark.copies", 0);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 30);
    private static final String TOKEN = "a-token-for-the-benchmark";
    private static final Pattern HANDLED = Pattern.compile("load(?:ing|ed) (\\d+) of (\\d+)");
    private static final String ADD =
            "mutation Add($text: String!) { ingestArticle(input: {text: $text}) { article { id statements { nodes { id } } } } }";

    private final Path folder;
    private final Path jar;
    private final SyntheticNews more = new SyntheticNews(2);

    /** Seconds of processor time. */
    private record Cpu(double service, double database) {

        static Cpu of(RunningService service) {
            return new Cpu(seconds(service.handle()), service.database().server().children().mapToDouble(Cpu::seconds).sum());
        }

        private static double seconds(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
        }

        /** Milliseconds for each of so many articles. */
        String each(Cpu before, int articles) {
            return String.format(Locale.ROOT, "%.1f + %.1f", 1000 * (service - before.service) / articles,
                    1000 * (database - before.database) / articles);
        }
    }

    private LoadingBenchmark(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int[] sizes = Stream.of(args[0].split(",")).mapToInt(Integer::parseInt).toArray();
        System.out.println("| service | articles | loaded a second | CPU ms each | at the end, s | ms to add one | CPU ms |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String jar : List.of(args).subList(1, args.length)) {
            Path folder = Files.createTempDirectory("loading-benchmark");
            // The service may run the database as another user.
            if (!folder.toFile().setReadable(true, false) || !folder.toFile().setExecutable(true, false)) {
                throw new IOException("cannot open " + folder + " to others");
            }
            LoadingBenchmark benchmark = new LoadingBenchmark(folder, Path.of(jar).toAbsolutePath());
            int before = 0;
            for (int size : sizes) {
                SyntheticNews.write(folder.resolve("articles"), 1, before + 1, size - before);
                boolean last = size == sizes[sizes.length - 1];
                benchmark.grow(before, size, last ? COPIES : 0).forEach(row -> System.out.println("| " + jar + row));
                before = size;
            }
        }
    }

    private List<String> grow(int before, int size, int copies) throws IOException, InterruptedException {
        Map<String, String> settings =
                Map.of("ONRECORD_FOLDERS", "articles", "ONRECORD_ACCESS_EDITOR_TOKEN", TOKEN, "ONRECORD_SETTLE_AFTER", "1h");
        try (RunningService service = RunningService.launchAsUsersDo(folder, settings, jar)) {
            service.port();
            while (handled(service) <= before) {
                Thread.sleep(20);
            }
            Cpu started = Cpu.of(service);
            long begun = System.nanoTime();
            int first = handled(service);
            while (handled(service) < size) {
                Thread.sleep(100);
            }
            double loading = (System.nanoTime() - begun) / 1e9;
            service.loaded();
            double deciding = (System.nanoTime() - begun) / 1e9 - loading;
            String loaded = String.format(Locale.ROOT, " | %d | %.0f | %s | %.1f", size, (size - first) / loading,
                    Cpu.of(service).each(started, size - first), deciding);
            List<String> rows = new ArrayList<>(List.of(loaded + added(service)));
            if (copies > 0) {
                service.database().run("set onrecord.copies = " + copies + ";\n" + resource("/benchmark/grow.sql"));
                rows.add(" | " + service.database().ask("select count(*) from article").get(0) + " | | |" + added(service));
            }
            return rows;
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(LoadingBenchmark.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String added(RunningService service) throws IOException, InterruptedException {
        Cpu before = Cpu.of(service);
        double milliseconds = add(service);
        return String.format(Locale.ROOT, " | %.1f | %s |", milliseconds, Cpu.of(service).each(before, WARM_UP + ADDED));
    }

    private static int handled(RunningService service) {
        Matcher progress = HANDLED.matcher(service.get("/q/health/ready"));
        return progress.find() ? Integer.parseInt(progress.group(1)) : 0;
    }

    /** Adds articles one after the other; half of them take no more than so many milliseconds. */
    private double add(RunningService service) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        double[] times = new double[ADDED];
        for (int i = -WARM_UP; i < ADDED; i++) {
            String body = new JsonObject().put("query", ADD).put("variables", new JsonObject().put("text", more.next())).encode();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            long begun = System.nanoTime();
            String answer = client.send(request, BodyHandlers.ofString()).body();
            if (answer.contains("\"errors\"")) {
                throw new IllegalStateException(answer);
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
