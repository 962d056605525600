package onrecord.explorer.article;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import onrecord.explorer.Answer;
import onrecord.explorer.Moved;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;

/** Leads whoever reads to a statement's words in its article. */
@Singleton
final class StatementPlace {

    private final Pages pages;
    private final Question question = Question.named("statement-place");

    StatementPlace(Pages pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        pages.besideOtherForms(router, "/statements/:id", this::place);
    }

    private Uni<Answer> place(RoutingContext client) {
        return pages.askFor(client, "statement", question.with("id", client.pathParam("id")))
                .map(statement -> new Moved("/articles/" + statement.object("article").text("id") + "#" + statement.text("id")));
    }
}
