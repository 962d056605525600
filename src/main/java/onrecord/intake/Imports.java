package onrecord.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import onrecord.export.asked.Problem;
import onrecord.export.asked.QuestionText;
import onrecord.graphql.http.ContentType;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.ResponseJson;
import onrecord.graphql.http.SendingTime;
import onrecord.graphql.http.Unanswered;
import onrecord.ingestion.Deliveries;
import onrecord.ingestion.Delivery;
import onrecord.ingestion.SentFormat;
import onrecord.ingestion.SentKeys;
import onrecord.ingestion.SentLine;
import org.jspecify.annotations.Nullable;

/**
 * Takes in articles at {@code /import}, many in one request, from whoever may take in one. The answer tells what is wrong, by line; all other lines are
 * stored by then. Whoever gets no answer sends the same again: what is there already is not read a second time.
 */
@Singleton
final class Imports {

    private static final String PATH = "/import";

    /** Articles that are stored in one transaction. */
    private static final int TOGETHER = 30;

    /** How long a client may take to send what it wants to have imported. */
    private static final long SENDING_MILLIS = 60_000;

    private static final Map<String, SentFormat> FORMATS = Map.of(
            "application/jsonl", SentFormat.JSON_LINES,
            "application/x-ndjson", SentFormat.JSON_LINES,
            "text/csv", SentFormat.TABLE);

    private static final SentKeys KEYS = new SentKeys("import:", false);

    private final Questions questions;
    private final Deliveries deliveries;
    private final String standsFor = QuestionText.named("import");
    private final AtomicBoolean running = new AtomicBoolean();

    Imports(Questions questions, Deliveries deliveries) {
        this.questions = questions;
        this.deliveries = deliveries;
    }

    void install(@Observes Router router) {
        router.post(PATH).handler(this::check).failureHandler(Imports::fail);
        router.post(PATH).handler(BodyHandler.create(false)).failureHandler(Imports::fail);
        router.post(PATH).handler(this::take).failureHandler(Imports::fail);
    }

    /** Before anything of it is read. */
    private void check(RoutingContext client) {
        Optional<Unanswered> refusal = questions.refusal(client, standsFor, Map.of("text", ""));
        if (refusal.isPresent()) {
            Problem.of(refusal.get()).answer(client);
        } else if (format(client) == null) {
            new Problem(415, "UNSUPPORTED_MEDIA_TYPE", "Articles cannot be read from that.",
                    "Send one of " + String.join(", ", FORMATS.keySet().stream().sorted().toList()) + ", in UTF-8.").answer(client);
        } else {
            SendingTime.begin(client, SENDING_MILLIS);
            client.next();
        }
    }

    private static @Nullable SentFormat format(RoutingContext client) {
        return FORMATS.get(ContentType.of(client.request().getHeader(HttpHeaders.CONTENT_TYPE)).type());
    }

    private void take(RoutingContext client) {
        SendingTime.end(client);
        SentFormat format = format(client);
        Buffer body = client.body().buffer();
        if (format == null || !running.compareAndSet(false, true)) {
            new Problem(503, "BUSY", "Another import is running.",
                    "One import is taken at a time. Send this one again when that has ended.",
                    Map.of(), Map.of("Retry-After", "5")).answer(client);
            return;
        }
        Uni.createFrom()
                .item(() -> format.read(new ByteArrayInputStream(body == null ? new byte[0] : body.getBytes()), KEYS, Long.MAX_VALUE)
                        .next(Integer.MAX_VALUE))
                .chain(this::store)
                .onTermination().invoke(() -> running.set(false))
                .subscribe().with(report -> client.vertx().runOnContext(now -> answer(client, report)),
                        failure -> client.vertx().runOnContext(now -> Problem.of(failure).answer(client)));
    }

    private Uni<Map<String, Object>> store(List<SentLine> lines) {
        return Multi.createFrom().iterable(lines)
                .filter(line -> line.article() != null)
                .group().intoLists().of(TOGETHER)
                .onItem().transformToUniAndConcatenate(this::storeSome)
                .collect().asList()
                .map(refused -> report(lines, refused.stream().flatMap(List::stream).toList()));
    }

    /** Those of these that could not be taken in. */
    private Uni<List<SentLine>> storeSome(List<SentLine> some) {
        List<Delivery> articles = some.stream().flatMap(line -> Stream.ofNullable(line.article())).toList();
        return deliveries.take(articles).map(refusals -> {
            List<SentLine> refused = new ArrayList<>();
            for (int i = 0; i < refusals.size(); i++) {
                int number = some.get(i).number();
                refusals.get(i).ifPresent(reason -> refused.add(SentLine.wrong(number, reason)));
            }
            return refused;
        });
    }

    private static Map<String, Object> report(List<SentLine> lines, List<SentLine> refused) {
        List<Map<String, Object>> problems = Stream.concat(lines.stream().filter(line -> line.problem() != null), refused.stream())
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(Imports::told).toList();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("taken", lines.size() - problems.size());
        report.put("refused", problems);
        return report;
    }

    private static Map<String, Object> told(SentLine line) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("line", line.number());
        told.put("problem", line.problem());
        return told;
    }

    private static void answer(RoutingContext client, Map<String, Object> report) {
        if (!client.response().closed()) {
            client.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(Buffer.buffer(ResponseJson.bytes(report)));
        }
    }

    private static void fail(RoutingContext client) {
        if (client.statusCode() == 413) {
            new Problem(413, "TOO_LARGE", "This is too large.", "Send fewer articles in one request.").answer(client);
        } else {
            Problem.answerFailure(client);
        }
    }
}
