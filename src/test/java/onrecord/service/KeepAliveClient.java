package onrecord.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client as load balancers are: it keeps its connection, and turns to the next service when a connection is refused, or was closed before
 * it got the first byte of an answer. An answer that is cut off, or an error, is a request lost.
 */
final class KeepAliveClient implements Closeable {

    private static final Pattern LENGTH = Pattern.compile("content-length: *(\\d+)");
    private static final int ATTEMPTS = 400;

    private final List<Integer> ports;
    private int service;
    private @Nullable Socket socket;

    KeepAliveClient(List<Integer> ports, int first) {
        this.ports = ports;
        this.service = first % ports.size();
    }

    /** The body of the answer to a query. */
    String ask(String query) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String answer = attempt(query);
            if (answer != null) {
                return answer;
            }
            close();
            service = (service + 1) % ports.size();
            if (attempt >= ports.size()) {
                RunningService.pause();
            }
        }
        throw new IOException("nobody answers");
    }

    /** Null when it may be tried again. */
    private @Nullable String attempt(String query) throws IOException {
        InputStream in;
        int first;
        try {
            Socket connection = connected();
            byte[] body = ("{\"query\":\"" + query + "\"}").getBytes(StandardCharsets.UTF_8);
            String head =
                    "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
            connection.getOutputStream().write((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            in = new BufferedInputStream(connection.getInputStream());
            first = in.read();
        } catch (IOException refusedOrClosed) {
            return null;
        }
        return first < 0 ? null : answer(first, in);
    }

    private String answer(int first, InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        read.write(first);
        while (!read.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("cut off after " + read);
            }
            read.write(next);
        }
        String head = read.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(head);
        if (!head.startsWith("http/1.1 200") || !length.find()) {
            throw new IOException("not answered but " + head);
        }
        byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
        if (body.length < Integer.parseInt(length.group(1))) {
            throw new IOException("cut off after " + body.length + " bytes of " + head);
        }
        if (head.contains("connection: close")) {
            close();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private Socket connected() throws IOException {
        Socket open = socket;
        if (open == null) {
            open = new Socket(InetAddress.getLoopbackAddress(), ports.get(service));
            open.setSoTimeout(60_000);
            socket = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
    }
}
