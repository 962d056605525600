package onrecord.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.database.DatabaseBeside;

/**
 * The packaged service as a process of its own, in a folder of its own, on a port of its own: the JAR file, or the native executable where
 * the system property {@value #EXECUTABLE} names one. An executable brings no database, so it is given one beside it, in the same place.
 */
public final class RunningService implements AutoCloseable {

    static final String EXECUTABLE = "native.image.path";

    private static final String HEAP = "-Xmx512m";

    /** Of a process that lives for seconds the optimising compiler takes more time than it saves. The long form runs it as operators do. */
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Pattern LOADED = Pattern.compile("Loading finished: (.*)");
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPS_WITHIN = Duration.ofMinutes(3);
    private static final String DATABASE = "QUARKUS_DATASOURCE_REACTIVE_URL";

    /** By the folder of their services. Like a database of a service's own, they outlive a killed service. */
    private static final Map<Path, DatabaseBeside> DATABASES = new HashMap<>();

    private final Process process;
    private final Path folder;
    private final Path log;

    private RunningService(Process process, Path folder, Path log) {
        this.process = process;
        this.folder = folder;
        this.log = log;
    }

    /** Starts the service in that folder as whoever runs the tests, and waits until it answers. */
    static RunningService startIn(Path folder, Map<String, String> settings) {
        return answering(launchIn(folder, settings));
    }

    /**
     * The same for one that has much to do.
     *
     * @param heap as Java takes it
     */
    static RunningService startIn(Path folder, Map<String, String> settings, String heap) {
        return answering(launch(folder, settings, List.of(), packaged(), List.of("-Xmx" + heap)));
    }

    private static RunningService answering(RunningService service) {
        service.port();
        return service;
    }

    static RunningService startIn(Path folder) {
        return startIn(folder, Map.of());
    }

    /** Starts the service and does not wait for anything. */
    static RunningService launchIn(Path folder, Map<String, String> settings) {
        return launch(folder, settings, List.of(), packaged());
    }

    /** The one line of a service that ends by itself because it cannot start so. */
    static String refusalIn(Path folder, Map<String, String> settings) {
        try (RunningService service = launchIn(folder, settings)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log()).doesNotContain("\tat ");
            List<String> lines = service.log().lines().filter(line -> line.contains("FATAL")).toList();
            assertThat(lines).as(service.log()).hasSize(1);
            return lines.get(0);
        }
    }

    /** Starts a copy of the service through another command, such as one that changes the user. */
    public static RunningService launch(Path folder, Map<String, String> settings, List<String> prefix, Path program) {
        boolean quick = isJar(program) && !Faults.inTheLongForm();
        return launch(folder, settings, prefix, program, quick ? List.of(HEAP, QUICK_TO_START) : List.of(HEAP));
    }

    /** Starts a copy of the service with all the compiling that users have, for benchmarks. */
    public static RunningService launchAsUsersDo(Path folder, Map<String, String> settings, Path program) {
        return launch(folder, settings, List.of(), program, List.of(HEAP));
    }

    private static RunningService launch(
            Path folder, Map<String, String> settings, List<String> prefix, Path program, List<String> options) {
        try {
            Path log = Files.createTempFile(folder, "service", ".log");
            List<String> command = new ArrayList<>(prefix);
            command.add(isJar(program) ? Path.of(System.getProperty("java.home"), "bin", "java").toString() : program.toString());
            command.addAll(options);
            if (isJar(program)) {
                command.addAll(List.of("-jar", program.toString()));
            }
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("ONRECORD_"));
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment().put("QUARKUS_SHUTDOWN_DELAY", "0S");
            if (!isJar(program) && !settings.containsKey(DATABASE)) {
                DATABASES.computeIfAbsent(folder, here -> DatabaseBeside.startIn(here.resolve("data"))).settings()
                        .forEach((name, value) -> builder.environment().put(KnownSettings.variable(name), value));
            }
            builder.environment().putAll(settings);
            return new RunningService(builder.start(), folder, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path packaged() {
        String executable = System.getProperty(EXECUTABLE);
        return executable == null ? jar() : Path.of(executable).toAbsolutePath();
    }

    static Path jar() {
        return Path.of(System.getProperty("service.jar"));
    }

    private static boolean isJar(Path program) {
        return program.toString().endsWith(".jar");
    }

    /** The port it answers on; waits until it does. */
    public int port() {
        return Integer.parseInt(waitFor(LISTENING, WITHIN));
    }

    /** What it reports of its files; waits until it has been through all. */
    public String loaded() {
        return waitFor(LOADED, WITHIN);
    }

    /** As {@link #loaded()}, where that may take its time. */
    String loaded(Duration within) {
        return waitFor(LOADED, within);
    }

    /** The answer to a GET. */
    public String get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).build());
    }

    /** The answer to a query without its price. */
    String ask(String query) {
        return new JsonObject(send(request(query, Map.of()).build())).put("extensions", null).encode();
    }

    /** The answer to an editor's mutation. */
    String edit(String mutation, Map<String, Object> variables, String token) {
        return send(request(mutation, variables).header("Authorization", "Bearer " + token).build());
    }

    private HttpRequest.Builder request(String query, Map<String, Object> variables) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new JsonObject().put("query", query).put("variables", variables).encode()));
    }

    private static String send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** What the group of that pattern is in the log; waits until it is there. */
    private String waitFor(Pattern line, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = line.matcher(log());
            if (found.find()) {
                return found.group(1);
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        throw new AssertionError("not in the log: " + line + "\n" + log());
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public EmbeddedDatabase database() {
        return new EmbeddedDatabase(folder.resolve("data"));
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Sends the signal that a person or a container sends, and does not wait. */
    void tellToStop() {
        process.destroy();
    }

    /** Asks it to stop, as a person or a container would, and waits until it has. */
    int stop() {
        tellToStop();
        return exitCode();
    }

    /** Kills it without a warning. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** What it ends with; waits until it ends by itself. */
    int exitCode() {
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the service does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        DatabaseBeside database = DATABASES.remove(folder);
        if (database != null) {
            database.close();
        }
    }
}
