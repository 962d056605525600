package onrecord.export.lists;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import onrecord.export.asked.ListParameters;
import onrecord.export.asked.Problem;
import onrecord.graphql.http.Gzip;
import onrecord.graphql.http.LongAnswer;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.Unanswered;
import org.jspecify.annotations.Nullable;

/**
 * One export on its way: it asks for a page, sends it, and asks for the next one when the client has taken that. So only one page of it is in memory, and a
 * slow client keeps no connection of the database waiting. What it meets is that of when a page is asked for.
 */
final class Export {

    private static final int THROTTLED = 429;

    private final RoutingContext client;
    private final Questions questions;
    private final ExportedList list;
    private final Map<String, Object> variables;
    private final Lines lines;
    private final boolean gzip;
    private final Packing packing;
    private final LongAnswer answer;
    private int missing;
    private boolean begun;
    private boolean over;
    private @Nullable Cancellable asking;

    Export(RoutingContext client, Questions questions, ExportedList list, ListParameters.Wanted wanted, Lines lines, LongAnswer answer) {
        this.client = client;
        this.questions = questions;
        this.list = list;
        this.variables = new LinkedHashMap<>(wanted.variables());
        this.missing = wanted.first();
        this.lines = lines;
        this.gzip = Gzip.isTaken(client.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        this.packing = new Packing(gzip);
        this.answer = answer;
    }

    void start() {
        answer.whenEnded(this::stop);
        next();
    }

    private void stop() {
        over = true;
        if (asking != null) {
            asking.cancel();
        }
    }

    private void next() {
        if (over) {
            return;
        }
        variables.put(ListParameters.FIRST, Math.min(missing, list.pageSize()));
        Uni<Map<String, Object>> page = questions.ask(client, list.document(), variables);
        asking = page.invoke(this::send).subscribe().with(sent -> {}, this::fail);
    }

    private void send(Map<String, Object> data) {
        Fields connection = new Fields(data).object(list.name());
        StringBuilder piece = new StringBuilder(begun ? "" : lines.head());
        begin();
        List<Fields> edges = connection.objects("edges");
        edges.forEach(edge -> piece.append(line(edge)));
        missing -= edges.size();
        if (missing > 0 && connection.object("pageInfo").isTrue("hasNextPage")) {
            answer.write(packing.pack(piece.toString())).onSuccess(taken -> next());
        } else {
            answer.write(packing.pack(piece.toString()));
            answer.write(packing.end());
            answer.end();
        }
    }

    private String line(Fields edge) {
        String cursor = edge.text("cursor");
        variables.put(ListParameters.AFTER, cursor);
        return lines.line(edge.object("node").values(), cursor);
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        HttpServerResponse response = client.response().setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, lines.mediaType())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no");
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    /** A client that has used up its rate limit meanwhile is served more slowly. Anything else ends the export, so that it is seen to lack something. */
    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        if (begun && failure instanceof Unanswered refused && refused.status() == THROTTLED) {
            Vertx.currentContext().owner().setTimer(Math.max(1, refused.retryAfter().toMillis()), again -> next());
        } else if (begun) {
            answer.breakOff();
        } else {
            Problem.of(failure).answer(client);
        }
    }
}
