package onrecord.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PgBouncer in transaction mode between services and a database: a transaction gets any of its few connections, and gives it back. */
final class PgBouncer implements AutoCloseable {

    /** The environment variable that names another one than that of the system. */
    private static final String PROGRAM = "PGBOUNCER";

    private static final List<Path> PLACES = List.of(
            Path.of(Objects.requireNonNullElse(System.getenv(PROGRAM), "/usr/sbin/pgbouncer")), Path.of("/usr/bin/pgbouncer"));

    private static final Pattern VERSION = Pattern.compile("PgBouncer 1\\.(\\d+)");

    /** The first version that knows which statements a client has prepared: 1.21. */
    private static final int FIRST_TO_PREPARE = 21;

    private final Process process;
    private final int port;
    private final String name;

    private PgBouncer(Process process, int port, String name) {
        this.process = process;
        this.port = port;
        this.name = name;
    }

    /** Where the program is, if it is installed. */
    static Optional<Path> program() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /** Whether clients may prepare statements that outlive a transaction. */
    static boolean canPrepare(Path program) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
        Matcher version = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return version.find() && Integer.parseInt(version.group(1)) >= FIRST_TO_PREPARE;
    }

    /**
     * Starts it in this folder, in front of one of the databases of a server, with so many connections to it.
     *
     * @param prepared how many statements of clients it keeps prepared, 0 for none
     */
    static PgBouncer start(Path folder, EmbeddedDatabase server, String name, int connections, int prepared) throws IOException {
        int port = Relay.freePort();
        Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), Stream.of(
                "[databases]",
                name + " = host=127.0.0.1 port=" + server.port() + " dbname=" + name + " user=" + EmbeddedDatabase.NAME
                        + " password=" + server.password(),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = any",
                "pool_mode = transaction",
                "default_pool_size = " + connections,
                prepared > 0 ? "max_prepared_statements = " + prepared : "",
                "ignore_startup_parameters = extra_float_digits, statement_timeout, client_min_messages").reduce("",
                        (all, line) -> all + line + "\n"));
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile()).start();
        PgBouncer started = new PgBouncer(process, port, name);
        started.waitUntilReady(folder);
        return started;
    }

    String address() {
        return "postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void waitUntilReady(Path folder) throws IOException {
        while (!accepts()) {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(folder.resolve("pgbouncer.log")));
            }
            RunningService.pause();
        }
    }

    private boolean accepts() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
