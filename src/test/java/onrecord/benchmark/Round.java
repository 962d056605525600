package onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What came of asking one server for some seconds.
 *
 * @param perSecond answers a second
 * @param p50 milliseconds within which half of the answers were there
 * @param p99 milliseconds within which ninety-nine in a hundred were there
 * @param cpuMillis CPU time of the server, in milliseconds an answer
 * @param databaseMillis that of the database
 */
record Round(double perSecond, double p50, double p99, double cpuMillis, double databaseMillis) {

    private static final int CONNECTIONS = 32;

    /** @param bodies a file with the body of a request on each line */
    static Round of(Server server, Path bodies, int seconds, CpuTime database) throws IOException, InterruptedException {
        double before = server.cpuMillis().getAsDouble();
        double beforeInDatabase = database.millis();
        Process load = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), Load.class.getName(), String.valueOf(server.address().getPort()),
                server.address().getPath(), bodies.toString(), String.valueOf(CONNECTIONS), String.valueOf(seconds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] result = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
        assertThat(load.waitFor()).isZero();
        assertThat(result[1]).as("failures of " + server.name()).isEqualTo("0");
        double answers = Double.parseDouble(result[0]);
        return new Round(answers / seconds, Double.parseDouble(result[2]) / 1000, Double.parseDouble(result[3]) / 1000,
                (server.cpuMillis().getAsDouble() - before) / answers, (database.millis() - beforeInDatabase) / answers);
    }

    /** The one in the middle. */
    static Round median(List<Round> rounds) {
        return rounds.stream().sorted(Comparator.comparingDouble(Round::perSecond)).toList().get(rounds.size() / 2);
    }
}
