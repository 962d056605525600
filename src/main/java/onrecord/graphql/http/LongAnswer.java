package onrecord.graphql.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer that is sent piece by piece, on the event loop of its request. Its client has the time of an answer for each piece. */
public final class LongAnswer {

    private final HttpServerResponse response;
    private final @Nullable ConnectionActivity connection;
    private final Context thread = Objects.requireNonNull(Vertx.currentContext(), "the event loop of a request has a context");
    private Runnable whenEnded = () -> {};
    private boolean ended;

    /** @param connection null when it is not watched */
    LongAnswer(HttpServerResponse response, @Nullable ConnectionActivity connection) {
        this.response = response;
        this.connection = connection;
    }

    /** @param action done once, as soon as it has ended, however that came about */
    public void whenEnded(Runnable action) {
        whenEnded = action;
        if (ended) {
            action.run();
        }
    }

    /** Sends a piece. The next one must wait until the client has taken this one: until then the answer is in memory. */
    public Future<Void> write(byte[] piece) {
        return response.write(Buffer.buffer(piece)).onSuccess(written -> {
            if (connection != null) {
                connection.hasRead();
            }
        });
    }

    public void end() {
        if (!ended) {
            response.end();
        }
    }

    /** Closes the connection without the end of the answer, so that the client notices that something is missing. */
    public void breakOff() {
        if (ended) {
            return;
        }
        if (connection == null) {
            response.reset();
        } else {
            connection.close(); // while the service stops, Vert.x would wait for the end of the answer
        }
    }

    void breakOffSoon() {
        thread.runOnContext(now -> breakOff());
    }

    void ended() {
        ended = true;
        whenEnded.run();
    }
}
