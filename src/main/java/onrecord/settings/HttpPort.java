package onrecord.settings;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigValue;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Where the service is going to answer. */
public final class HttpPort {

    private static final String PORT = "quarkus.http.port";
    private static final String HOST = "quarkus.http.host";
    private static final int HIGHEST = 65_535;

    private HttpPort() {}

    /** Finds out before anything is made that the port is not to be had. */
    public static void requireFree(ConfigSourceContext settings) {
        String port = value(settings, PORT);
        if (port == null || "false".equals(value(settings, "quarkus.http.host-enabled"))
                || "true".equals(value(settings, "quarkus.http.so-reuse-port"))) {
            return;
        }
        String host = value(settings, HOST);
        requireFree(host == null ? "0.0.0.0" : host, number(port));
    }

    private static int number(String port) {
        if (port.strip().matches("\\d{1,5}") && Integer.parseInt(port.strip()) <= HIGHEST) {
            return Integer.parseInt(port.strip());
        }
        throw new CannotStart(PORT + " is " + Secrets.shown(PORT, port) + ": write a number from 0 (any free port) to " + HIGHEST);
    }

    private static void requireFree(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new CannotStart(HOST + " is " + Secrets.shown(HOST, host) + ": this machine knows no address of that name");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (BindException taken) {
            throw new CannotStart(PORT + " is \"" + port + "\": the service cannot listen there on " + host + " (" + taken.getMessage()
                    + "). Stop what uses the port, or choose another one", taken);
        } catch (IOException failed) {
            throw new CannotStart(
                    PORT + " is \"" + port + "\": the service cannot listen there on " + host + " (" + failed.getMessage() + ")",
                    failed);
        }
    }

    private static @Nullable String value(ConfigSourceContext settings, String name) {
        ConfigValue value = settings.getValue(name);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }
}
