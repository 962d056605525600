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
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/** Mends what is known about an article besides its text: title, publisher, day and authors. */
@Singleton
final class ArticleSheet implements Sheet {

    private static final String PATH = "/desk/articles/";
    private static final List<Act> ACTS = List.of(Act.ARTICLE, Act.UNDO);
    private static final String TITLE = "title";
    private static final String PUBLISHER = "publisher";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final String AUTHORS = "authors";

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("desk-article");
    private final Question correct = Question.named("desk-correct-article");

    ArticleSheet(Desk desk, Pages pages, @Location("explorer/desk/article.html") Template template) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH + ":id", this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Question asked = question.with("id", client.pathParam("id"));
        return pages.askFor(client, "article", asked).map(article -> {
            SentFields sent = outcome.sent();
            String authors = String.join("\n", article.texts(AUTHORS));
            return Desk.page("Correct: " + article.text(TITLE), template.data("article", article.values(), AUTHORS, authors)
                    .data("entered",
                            Map.of(TITLE, sent.or(TITLE, article.text(TITLE)), PUBLISHER, sent.or(PUBLISHER, article.textOrNull(PUBLISHER)),
                                    PUBLISHED_ON, sent.or(PUBLISHED_ON, article.textOrNull(PUBLISHED_ON)), AUTHORS,
                                    sent.or(AUTHORS, authors),
                                    "reason", sent.or("reason", ""))),
                    asked, outcome);
        });
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String id = client.pathParam("id");
        Uni<Fields> acting = act == Act.UNDO ? desk.undo(client, sent)
                : desk.correct(client, correct.with("id", id).with(TITLE, sent.changed(TITLE)).with(PUBLISHER, sent.changed(PUBLISHER))
                        .with(PUBLISHED_ON, sent.changed(PUBLISHED_ON)).with(AUTHORS, lines(sent.changed(AUTHORS))), sent);
        return acting.map(done -> act.after(PATH + id));
    }

    private static @Nullable List<String> lines(@Nullable String text) {
        return text == null ? null : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
