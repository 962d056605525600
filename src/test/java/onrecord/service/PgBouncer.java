package onrecord.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PgBouncer in transaction mode between services and a database: a transaction gets any of its few connections, and gives it back. */
final class PgBouncer implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/pgbouncer"), Path.of("/usr/bin/pgbouncer"));

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

    /** Starts it in a new folder below this one, in front of one of the databases of a server, with so many connections to it. */
    static PgBouncer start(Path folder, EmbeddedDatabase server, String name, int connections) throws IOException {
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
