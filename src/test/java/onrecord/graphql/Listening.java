package onrecord.graphql;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A subscription over the protocol graphql-transport-ws. */
public final class Listening implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    private Listening() {}

    public static Listening to(URI endpoint, String subscription) throws Exception {
        Listening listening = new Listening();
        listening.socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(endpoint.toString().replaceFirst("^http", "ws")), listening)
                .get(30, TimeUnit.SECONDS);
        listening.send(new JsonObject().put("type", "connection_init"));
        listening.await("connection_ack");
        listening
                .send(new JsonObject().put("id", "1").put("type", "subscribe").put("payload", new JsonObject().put("query", subscription)));
        Thread.sleep(500);
        return listening;
    }

    /** The next event. */
    public JsonPath next() throws InterruptedException {
        return new JsonPath(await("next"));
    }

    /** Whether nothing has come and nothing comes for as long as a second; otherwise one event less will come. */
    public boolean isSilent() throws InterruptedException {
        return messages.poll(1, TimeUnit.SECONDS) == null;
    }

    private String await(String type) throws InterruptedException {
        for (;;) {
            String message = Objects.requireNonNull(messages.poll(60, TimeUnit.SECONDS), "no " + type);
            String found = new JsonObject(message).getString("type");
            if (found.equals("error")) {
                throw new AssertionError(message);
            }
            if (found.equals(type)) {
                return message;
            }
        }
    }

    private void send(JsonObject message) {
        socket.sendText(message.encode(), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
