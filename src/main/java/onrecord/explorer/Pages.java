package onrecord.explorer;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import onrecord.explorer.session.ForeignForm;
import onrecord.explorer.session.Session;
import onrecord.explorer.session.Sessions;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;
import onrecord.export.asked.Problem;
import onrecord.export.linked.Wanted;
import onrecord.graphql.http.Gzip;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.Unanswered;
import org.jboss.logging.Logger;

/** Answers browsers with pages, and tells them in a page, too, when something goes wrong. */
@Singleton
public final class Pages {

    private static final Logger LOG = Logger.getLogger(Pages.class);

    /** Before the routes that give the same things to programs. */
    private static final int BEFORE_OTHERS = -10;

    /** Before Quarkus refuses what is too long with an empty answer. */
    private static final int BEFORE_THE_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private final Questions questions;
    private final Sessions sessions;
    private final Template problem;

    Pages(Questions questions, Sessions sessions, @Location("explorer/problem.html") Template problem) {
        this.questions = questions;
        this.sessions = sessions;
        this.problem = problem;
    }

    /** Whoever asks for this path gets a page. */
    public void at(Router router, String path, Function<RoutingContext, Uni<? extends Answer>> page) {
        route(router, path).handler(client -> answer(client, page)).failureHandler(this::answerFailure);
    }

    /** Whoever asks for this path and takes HTML most of all gets a page; all others get what they would without this. */
    public void besideOtherForms(Router router, String path, Function<RoutingContext, Uni<? extends Answer>> page) {
        route(router, path).order(BEFORE_OTHERS).handler(client -> {
            if (Wanted.isPage(client)) {
                client.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
                answer(client, page);
            } else {
                client.next();
            }
        });
    }

    /** Whoever sends a form there gets a page that shows what came of it. */
    public void forForms(Router router, String path, Function<RoutingContext, Uni<? extends Answer>> page) {
        router.post(path).order(BEFORE_THE_LIMIT).handler(this::refuseTooLong);
        router.post(path).handler(client -> answer(client, page)).failureHandler(this::answerFailure);
    }

    private void refuseTooLong(RoutingContext client) {
        String length = client.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= SentForm.LARGEST) {
            client.next();
            return;
        }
        client.response().putHeader(HttpHeaders.CONNECTION, "close");
        fail(client, new FormTooLong());
    }

    private static Route route(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    /** Has a browser tell us, and nobody else, from which page a form is sent, which it would not with the policy "no-referrer" of all other pages. */
    public static void letFormsSayWhereTheyComeFrom(RoutingContext client) {
        client.response().putHeader("Referrer-Policy", "same-origin");
    }

    /** A parameter of the address; the first one where it is given twice. */
    public static Optional<String> parameter(RoutingContext client, String name) {
        return client.queryParam(name).stream().findFirst();
    }

    /** The answer to a question, asked in the client's name. */
    public Uni<Fields> ask(RoutingContext client, Question question) {
        return questions.ask(client, question.document(), question.variables()).map(Fields::new);
    }

    /** One of several things that are done: what could not be understood or answered is told, and keeps none of the others from being done. */
    public static <T> Uni<T> oneOfSeveral(Supplier<Uni<? extends T>> done, Function<String, T> refused) {
        return Uni.createFrom().deferred(done)
                .onFailure(BadParameter.class).recoverWithItem(bad -> refused.apply(((BadParameter) bad).getMessage()))
                .onFailure(Unanswered.class).recoverWithItem(why -> refused.apply(((Unanswered) why).getMessage()));
    }

    /** The one thing that a question is about; fails with {@link NotThere} when its id is that of nothing. */
    public Uni<Fields> askFor(RoutingContext client, String field, Question question) {
        return ask(client, question).map(data -> data.objectOrNone(field).orElseThrow(NotThere::new));
    }

    private void answer(RoutingContext client, Function<RoutingContext, Uni<? extends Answer>> page) {
        Uni.createFrom().deferred(() -> sessions.recognise(client))
                .chain(() -> page.apply(client))
                .onItem().transformToUni(answer -> send(client, answer))
                .subscribe().with(sent -> {}, failure -> fail(client, failure));
    }

    private void answerFailure(RoutingContext client) {
        Throwable failure = client.failure();
        fail(client, failure == null ? new IllegalStateException("status " + client.statusCode()) : failure);
    }

    private void fail(RoutingContext client, Throwable failure) {
        Problem told = told(failure);
        told.headers().forEach(client.response()::putHeader);
        Page page = new Page(told.title(), problem.data("problem", told.detail()), Optional.empty(), List.of(), told.status());
        send(client, page).subscribe().with(sent -> {}, again -> {
            LOG.error("a page for a problem could not be written", again);
            told.answer(client);
        });
    }

    /** In an address, something that is no id is the id of nothing. */
    private static Problem told(Throwable failure) {
        if (failure instanceof FormTooLong) {
            return new Problem(413, "TOO_LARGE", "This is too large.", FormTooLong.WHY);
        }
        boolean noId = failure instanceof Unanswered unanswered && unanswered.code().equals("BAD_ID");
        return noId || failure instanceof NotThere
                ? new Problem(404, "NOT_FOUND", "There is no such page.", "Nothing here has this address. It may have been deleted.")
                : failure instanceof ForeignForm foreign ? new Problem(403, "FORBIDDEN", "This was not done.", foreign.getMessage())
                        : Problem.of(failure);
    }

    private static Uni<Void> send(RoutingContext client, Answer answer) {
        if (answer instanceof Moved moved) {
            return sendElsewhere(client, 307, moved.address());
        }
        if (answer instanceof Done done) {
            return sendElsewhere(client, 303, done.address());
        }
        Page page = (Page) answer;
        String sought = parameter(client, "q").orElse("");
        Head head = new Head(page.title(), page.question().map(Question::playground).orElse(null), page.forms(), sought,
                client.normalizedPath(), Session.of(client).map(Session::editor).orElse(null));
        return page.content().data("page", head).createUni().invoke(html -> write(client, page.status(), html)).replaceWithVoid();
    }

    private static Uni<Void> sendElsewhere(RoutingContext client, int status, String address) {
        if (!client.response().ended() && !client.response().closed()) {
            client.response().setStatusCode(status).putHeader(HttpHeaders.LOCATION, address).end();
        }
        return Uni.createFrom().voidItem();
    }

    private static void write(RoutingContext client, int status, String html) {
        HttpServerResponse response = client.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, Session.of(client).isPresent() ? "no-store" : "no-cache")
                .headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (Session.of(client).isPresent()) {
            letFormsSayWhereTheyComeFrom(client);
        }
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        if (Gzip.isTaken(client.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(Gzip.packed(bytes, Deflater.DEFAULT_COMPRESSION)));
        } else {
            response.end(Buffer.buffer(bytes));
        }
    }
}
