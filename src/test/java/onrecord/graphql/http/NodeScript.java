package onrecord.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A script of {@code src/test/js} or another folder, run by Node.js. Its packages are installed once for each {@code package-lock.json}. Where there is no
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
        return startIn(FOLDER, script, arguments);
    }

    /** @param folder with the script, its {@code package.json} and its {@code package-lock.json} */
    public static NodeScript startIn(Path folder, String script, String... arguments) throws IOException, InterruptedException {
        return startIn(folder, Map.of(), script, arguments);
    }

    /** @param environment what the script finds there besides what is in that of this process */
    public static NodeScript startIn(Path folder, Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        install(folder);
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return new NodeScript(process(folder, environment, command));
    }

    /** The next line the script prints. */
    public String line() throws IOException {
        return output.readLine();
    }

    /** All lines from here to the end. */
    public List<String> lines() {
        return output.lines().toList();
    }

    /** Its id as the system tells it. */
    public long process() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Sees to it that there is Node.js and that the packages of {@code src/test/js} are installed. */
    public static void install() throws IOException, InterruptedException {
        install(FOLDER);
    }

    private static void install(Path folder) throws IOException, InterruptedException {
        boolean available = succeeds(folder, List.of("node", "--version"))
                && (isInstalled(folder) || succeeds(folder, List.of("npm", "ci", "--no-audit", "--no-fund")));
        if (System.getenv("CI") != null) {
            assertThat(available).as("Node.js and the packages of %s", folder).isTrue();
        }
        assumeTrue(available, "needs Node.js and npm");
    }

    /** npm writes what it has installed into a file of its own, which is older when something else is wanted since. */
    private static boolean isInstalled(Path folder) throws IOException {
        Path installed = folder.resolve("node_modules").resolve(".package-lock.json");
        Path wanted = folder.resolve("package-lock.json");
        return Files.exists(installed) && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0;
    }

    private static boolean succeeds(Path folder, List<String> command) throws InterruptedException {
        try {
            Process process = process(folder, Map.of(), command);
            process.inputReader().lines().forEach(line -> {});
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static Process process(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
