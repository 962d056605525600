package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;

/** What the service is least sure of and what is most repeated, to be confirmed or mended: where an editor begins. */
@Singleton
final class ReviewSheet implements Sheet {

    private static final List<Act> ACTS = List.of(Act.CONFIRM);
    private static final String KIND = "kind";

    /** By the words in addresses. */
    private static final Map<String, String> KINDS = Map.of("persons", "PERSON", "statements", "STATEMENT", "events", "EVENT");

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-review");

    ReviewSheet(Desk desk, Pages pages, @Location("explorer/desk/review.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, Desk.PATH, this);
    }

    private static Optional<String> kind(RoutingContext client) {
        return Pages.parameter(client, KIND).filter(KINDS::containsKey);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Optional<String> kind = kind(client);
        Question asked = question.with("kinds", kind.map(word -> List.of(KINDS.getOrDefault(word, ""))).orElse(null));
        return pages.ask(client, asked).map(data -> Desk.page("To review",
                template.data("items",
                        data.objects("review").stream().filter(item -> item.value("node") != null).map(item -> item.values()).toList(),
                        KIND,
                        kind.orElse("")),
                asked, outcome));
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String path = Desk.PATH + kind(client).map(word -> "?" + KIND + "=" + word).orElse("");
        return desk.confirm(client, sent.text("id").orElse(""), sent).map(done -> act.after(path));
    }
}
