package onrecord.explorer.desk;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/** The audit trail: what editors have corrected, the latest first, each to be taken back. */
@Singleton
final class TrailSheet implements Sheet {

    private static final String PATH = "/desk/history";
    private static final List<Act> ACTS = List.of(Act.UNDO);

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
        Question asked = question.with("after", Pages.parameter(client, "after").orElse(null));
        return pages.ask(client, asked).map(data -> {
            Fields corrections = data.object("corrections");
            return Desk.page("History", template.data("corrections", corrections.values(), "later", asked.variables().containsKey("after")),
                    asked, outcome);
        });
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        return desk.undo(client, sent).map(done -> act.after(PATH));
    }
}
