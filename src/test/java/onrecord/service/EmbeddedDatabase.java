package onrecord.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The database in a service's data folder, looked at from outside.
 *
 * @param name which one of the server's databases
 */
public record EmbeddedDatabase(Path data, String name) {

    static final String NAME = "onrecord";

    public EmbeddedDatabase(Path data) {
        this(data, NAME);
    }

    /** Another database on the same server. */
    EmbeddedDatabase named(String other) {
        return new EmbeddedDatabase(data, other);
    }

    Path folder() {
        return data.resolve("postgresql");
    }

    public ProcessHandle server() {
        return ProcessHandle.of(Long.parseLong(note(0))).orElseThrow();
    }

    String address() {
        return "postgresql://127.0.0.1:" + port() + "/" + name;
    }

    int port() {
        return Integer.parseInt(note(3));
    }

    /** What makes another service use this database. */
    Map<String, String> settings() {
        return settings(address());
    }

    /** What makes another service use a database of the same user at another address. */
    Map<String, String> settings(String address) {
        return Map.of("QUARKUS_DATASOURCE_REACTIVE_URL", address, "QUARKUS_DATASOURCE_USERNAME", NAME,
                "QUARKUS_DATASOURCE_PASSWORD", password());
    }

    /** Kills the server without a warning. */
    void kill() {
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Sends a signal to the server and all processes of it. */
    void signal(String signal) {
        ProcessHandle server = server();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal, Long.toString(server.pid())));
        server.children().forEach(child -> command.add(Long.toString(child.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().onExit().join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String password() {
        try {
            return Files.readString(data.resolve("password")).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void run(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Waits until the first column of what a query finds is this. */
    void waitFor(String sql, String... answers) {
        while (!ask(sql).equals(List.of(answers))) {
            RunningService.pause();
        }
    }

    /** The first column of what a query finds. */
    public List<String> ask(String sql) {
        List<String> answers = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:" + address(), NAME, password());
    }

    /** One line of the note that a running PostgreSQL keeps in its folder. */
    private String note(int line) {
        try {
            return Files.readAllLines(folder().resolve("postmaster.pid")).get(line).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
