package onrecord.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * A broker of Kafka that is its own controller (KRaft), as a process of its own from its own JAR files, which the build has named in the file that
 * the system property {@value #CLASS_PATH} names.
 */
final class KafkaBroker implements AutoCloseable {

    private static final String CLASS_PATH = "kafka.broker.classpath";

    /** What the clients of a test say of their settings is not for its log. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private final Process process;

    private KafkaBroker(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Starts one with nothing in it, and waits until it answers. */
    static KafkaBroker startIn(Path folder) {
        CLIENTS.setLevel(Level.SEVERE);
        try {
            Files.createDirectories(folder);
            int port = Relay.freePort();
            int controller = Relay.freePort();
            Path settings = Files.writeString(folder.resolve("server.properties"), String.join("\n",
                    "process.roles=broker,controller",
                    "node.id=1",
                    "controller.quorum.voters=1@127.0.0.1:" + controller,
                    "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                    "controller.listener.names=CONTROLLER",
                    "log.dirs=" + folder.resolve("log"),
                    "offsets.topic.replication.factor=1",
                    "offsets.topic.num.partitions=1",
                    "auto.create.topics.enable=false",
                    "group.initial.rebalance.delay.ms=0",
                    // Or else what a killed consumer has had stays its own for most of a minute.
                    "group.min.session.timeout.ms=1000"));
            int formatted = run(folder, "kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString())
                    .waitFor();
            KafkaBroker broker = new KafkaBroker(folder, port, run(folder, "kafka.Kafka", settings.toString()));
            if (formatted != 0) {
                throw broker.failed("its folder cannot be made");
            }
            broker.waitUntilItAnswers();
            return broker;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static Process run(Path folder, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
                "-cp", Files.readString(Path.of(System.getProperty(CLASS_PATH))), program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("broker.log").toFile())).start();
    }

    private void waitUntilItAnswers() throws InterruptedException {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        try (Admin admin = admin()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
                    return;
                } catch (ExecutionException | TimeoutException notYet) {
                    RunningService.pause();
                }
            }
        }
        throw failed("it does not answer");
    }

    private AssertionError failed(String why) {
        close();
        try {
            return new AssertionError(why + ":\n" + Files.readString(folder.resolve("broker.log")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", address(), "default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000));
    }

    void create(String topic, int partitions) {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
