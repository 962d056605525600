package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A script of {@code src/test/js}, run by Node.js. Its packages are installed once, as {@code package-lock.json} says. Where there is no
 * Node.js the test that needs it is skipped, but not on CI.
 */
public final class NodeScript implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/js");

    private final Process process;
    private final BufferedReader output;

    private NodeScript(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static NodeScript start(String script, String... arguments) throws IOException, InterruptedException {
        install();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return new NodeScript(process(command));
    }

    /** The next line the script prints. */
    public String line() throws IOException {
        return output.readLine();
    }

    /** All lines from here to the end. */
    public List<String> lines() {
        return output.lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static void install() throws IOException, InterruptedException {
        boolean available = succeeds(List.of("node", "--version"))
                && (Files.isDirectory(FOLDER.resolve("node_modules")) || succeeds(List.of("npm", "ci", "--no-audit", "--no-fund")));
        if (System.getenv("CI") != null) {
            assertThat(available).as("Node.js and the packages of src/test/js").isTrue();
        }
        assumeTrue(available, "needs Node.js and npm");
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = process(command);
            process.inputReader().lines().forEach(line -> {});
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static Process process(List<String> command) throws IOException {
        return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    }
}
