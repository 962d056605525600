package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;

/** Stores an article: one that an editor has had read before, with what is known about it, or one that is pasted here. */
@Singleton
final class KeepSheet implements Sheet {

    private static final String PATH = "/desk/keep";
    private static final List<Act> ACTS = List.of(Act.KEEP);
    private static final String TEXT = "text";
    private static final List<String> KNOWN = List.of("title", "publisher", "publishedOn", "source");

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question store = Question.named("desk-keep");

    KeepSheet(Desk desk, Pages pages, @Location("explorer/desk/keep.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH, this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Map<String, String> entered = new LinkedHashMap<>();
        Stream.concat(KNOWN.stream(), Stream.of(TEXT)).forEach(name -> entered.put(name, outcome.sent().or(name, null)));
        return Uni.createFrom()
                .item(new Page("Store an article", template.data("entered", entered, "outcome", outcome), Optional.empty(), List.of(),
                        outcome.status()));
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act.sent(sent, ACTS);
        Map<String, Object> input = new LinkedHashMap<>();
        // Browsers end the lines of what a form sends with two signs, whatever ended them before.
        input.put(TEXT, sent.text(TEXT).orElse("").replace("\r\n", "\n"));
        KNOWN.forEach(name -> sent.text(name).ifPresent(value -> input.put(name, value)));
        return pages.ask(client, store.with("input", input))
                .map(done -> "/articles/" + done.object("ingestArticle").object("article").text("id"));
    }
}
