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

/** The audit trail: what editors have corrected, the latest first, each to be taken back; or of it, {@code ?of=deleted}, the articles that are away. */
@Singleton
final class TrailSheet implements Sheet {

    private static final String PATH = "/desk/history";
    private static final List<Act> ACTS = List.of(Act.UNDO);
    private static final String OF = "of";

    /** Articles that were deleted and have not been brought back. */
    private static final Map<String, Object> DELETED = Map.of("kind", List.of("ARTICLE_DELETED"), "state", "APPLIED");

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-history");

    TrailSheet(Desk desk, Pages pages, @Location("explorer/desk/trail.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH, this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        boolean deleted = isOfDeleted(client);
        Optional<String> after = Pages.parameter(client, "after");
        Question asked = question.with("filter", deleted ? DELETED : null).with("after", after.orElse(null));
        return pages.ask(client, asked).map(data -> Desk.page(deleted ? "Articles taken away" : "History",
                template.data("corrections", data.object("corrections").values(), "later", after.isPresent()).data("deleted", deleted),
                asked, outcome));
    }

    private static boolean isOfDeleted(RoutingContext client) {
        return Pages.parameter(client, OF).filter("deleted"::equals).isPresent();
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        return desk.undo(client, sent).map(done -> act.after(isOfDeleted(client) ? PATH + "?" + OF + "=deleted" : PATH));
    }
}
