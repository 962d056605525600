package onrecord.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.graphql.http.NodeScript;
import org.eclipse.microprofile.config.Config;

/**
 * Other GraphQL servers that answer the questions of the benchmark, on the same database and with as many connections to it as the service
 * has. Each is a script of {@link #FOLDER}, run by Node.js.
 */
final class Peers implements AutoCloseable {

    static final Path FOLDER = Path.of("src/test/js/peers");

    private static final int CONNECTIONS = 20;

    private final List<NodeScript> running = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final Map<String, String> database;

    /** @param config of the service, which says where the database is */
    Peers(Config config) {
        URI address = URI.create(config.getValue("quarkus.datasource.reactive.url", String.class));
        this.database = Map.of(
                "PGHOST", address.getHost(),
                "PGPORT", String.valueOf(address.getPort()),
                "PGDATABASE", address.getPath().substring(1),
                "PGUSER", config.getValue("quarkus.datasource.username", String.class),
                "PGPASSWORD", config.getValue("quarkus.datasource.password", String.class));
    }

    void start(Peer peer) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("WORKERS", String.valueOf(peer.workers()));
        environment.put("CONNECTIONS", String.valueOf(CONNECTIONS / peer.workers()));
        environment.put("NODE_ENV", "production");
        environment.put("GRAPHILE_ENV", "production");
        NodeScript script = NodeScript.startIn(FOLDER, environment, peer.script());
        running.add(script);
        servers.add(new Server(peer.title(), URI.create("http://127.0.0.1:" + port(peer, script) + "/graphql"),
                new CpuTime(script.process())::millis));
    }

    /** What it prints before is only of interest when it does not start. */
    private static String port(Peer peer, NodeScript script) throws IOException {
        List<String> before = new ArrayList<>();
        for (String line = script.line(); line != null; line = script.line()) {
            if (line.matches("\\d+")) {
                return line;
            }
            before.add(line);
        }
        throw new AssertionError(peer.title() + " does not start:\n" + String.join("\n", before));
    }

    List<Server> servers() {
        return List.copyOf(servers);
    }

    @Override
    public void close() {
        running.forEach(NodeScript::close);
    }
}
