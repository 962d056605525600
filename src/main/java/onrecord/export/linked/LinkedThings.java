package onrecord.export.linked;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onrecord.export.asked.Fields;
import onrecord.export.asked.Problem;
import onrecord.export.asked.QuestionText;
import onrecord.export.linked.Addresses.Kind;
import onrecord.graphql.http.Questions;
import onrecord.graphql.http.ResponseJson;
import onrecord.graphql.http.Unanswered;

/**
 * Gives each thing at its own address: {@code /articles/ID}, {@code /persons/ID}, {@code /statements/ID}, {@code /events/ID}; and of an article its text and
 * its annotations. Whoever wants a page for readers gets it from {@code onrecord.explorer}. An id that has joined another leads to that one, for as long as it has.
 */
@Singleton
final class LinkedThings {

    private final Questions questions;
    private final String annotations = QuestionText.named("annotations");

    LinkedThings(Questions questions) {
        this.questions = questions;
    }

    void install(@Observes Router router) {
        for (Kind kind : Kind.values()) {
            String document = QuestionText.named(kind.field() + "-page");
            router.get("/" + kind.list() + "/:id").handler(client -> describe(client, kind, document))
                    .failureHandler(Problem::answerFailure);
        }
        String text = QuestionText.named("text");
        router.get("/articles/:id/text").handler(client -> text(client, text)).failureHandler(Problem::answerFailure);
        router.get("/articles/:id/annotations").handler(this::annotate).failureHandler(Problem::answerFailure);
    }

    private void describe(RoutingContext client, Kind kind, String document) {
        String media = Wanted.of(client);
        client.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (media.isEmpty()) {
            new Problem(406, "NOT_ACCEPTABLE", "This cannot be given in that form.", "Accept " + String.join(" or ", Wanted.FORMS) + ".")
                    .answer(client);
            return;
        }
        if (media.equals(Wanted.ANNOTATIONS) && kind == Kind.ARTICLE) {
            annotate(client);
            return;
        }
        String form = media.equals(Wanted.ANNOTATIONS) ? Wanted.LINKED_DATA : media;
        ask(client, kind, document, thing -> {
            Addresses addresses = Addresses.seenBy(client);
            if (thing.text("id").equals(client.pathParam("id"))) {
                answer(client, form, new SchemaOrg(addresses).describe(kind, thing));
            } else {
                client.response().setStatusCode(307).putHeader(HttpHeaders.LOCATION, addresses.of(kind, thing.text("id"))).end();
            }
        });
    }

    private void text(RoutingContext client, String document) {
        ask(client, Kind.ARTICLE, document, article -> client.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8").end(article.text("text")));
    }

    /** At the article's own address, too, where a client asks for them. */
    private void annotate(RoutingContext client) {
        ask(client, Kind.ARTICLE, annotations, article -> {
            Addresses addresses = Addresses.seenBy(client);
            String own = "/articles/" + client.pathParam("id") + "/annotations";
            String page = client.normalizedPath().equals(own) ? client.request().uri() : own;
            client.response().putHeader(HttpHeaders.CONTENT_LOCATION, page);
            answer(client, Wanted.ANNOTATIONS, new Annotations(addresses).of(article, addresses.base() + page));
        });
    }

    private void ask(RoutingContext client, Kind kind, String document, Consumer<Fields> answer) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("id", client.pathParam("id"));
        List<String> after = client.queryParam("after");
        if (!after.isEmpty()) {
            variables.put("after", after.get(0));
        }
        questions.ask(client, document, variables)
                .map(data -> new Fields(data).objectOrNone(kind.field()))
                .invoke(thing -> found(client, thing, answer))
                .subscribe().with(found -> {}, failure -> problem(failure).answer(client));
    }

    private static void found(RoutingContext client, Optional<Fields> thing, Consumer<Fields> answer) {
        if (client.response().closed()) {
            return;
        }
        thing.ifPresentOrElse(answer, () -> missing().answer(client));
    }

    private static Problem missing() {
        return new Problem(404, "NOT_FOUND", "There is no such thing.", "Nothing here has this id.");
    }

    /** In an address, something that is no id is the id of nothing. */
    private static Problem problem(Throwable failure) {
        boolean noId = failure instanceof Unanswered unanswered && unanswered.code().equals("BAD_ID");
        return noId ? missing() : Problem.of(failure);
    }

    private static void answer(RoutingContext client, String media, Map<String, Object> json) {
        client.response().putHeader(HttpHeaders.CONTENT_TYPE, media).end(Buffer.buffer(ResponseJson.bytes(json)));
    }
}
