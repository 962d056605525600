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
import onrecord.explorer.NotThere;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.asked.BadParameter;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;

/** Mends what is known about an article besides its text: title, publisher, day, address and authors. Takes it away, and brings it back. */
@Singleton
final class ArticleSheet implements Sheet {

    private static final String PATH = "/desk/articles/";
    private static final List<Act> ACTS = List.of(Act.ARTICLE, Act.DELETE, Act.RESTORE, Act.UNDO);
    private static final String TITLE = "title";
    private static final String PUBLISHER = "publisher";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final String AUTHORS = "authors";
    private static final String URL = "url";
    private static final String SURE = "sure";

    private final Desk desk;
    private final Pages pages;
    private final Template template;
    private final Template deleted;
    private final Question question = Question.named("desk-article");
    private final Question correct = Question.named("desk-correct-article");
    private final Question delete = Question.named("desk-delete-article");
    private final Question restore = Question.named("desk-restore-article");

    ArticleSheet(Desk desk, Pages pages, @Location("explorer/desk/article.html") Template template,
            @Location("explorer/desk/deleted.html") Template deleted) {
        this.desk = desk;
        this.pages = pages;
        this.template = template;
        this.deleted = deleted;
    }

    void install(@Observes Router router) {
        desk.open(router, PATH + ":id", this);
    }

    @Override
    public Uni<Page> show(RoutingContext client, Outcome outcome) {
        Question asked = question.with("id", client.pathParam("id"));
        return pages.ask(client, asked).map(data -> data.objectOrNone("article").map(article -> page(article, asked, outcome))
                .orElseGet(() -> deleted(data, asked, outcome)));
    }

    private Page page(Fields article, Question asked, Outcome outcome) {
        SentFields sent = outcome.sent();
        String authors = String.join("\n", article.texts(AUTHORS));
        return Desk.page("Correct: " + article.text(TITLE), template.data("article", article.values(), AUTHORS, authors)
                .data("entered",
                        Map.of(TITLE, sent.or(TITLE, article.text(TITLE)), PUBLISHER, sent.or(PUBLISHER, article.textOrNull(PUBLISHER)),
                                PUBLISHED_ON, sent.or(PUBLISHED_ON, article.textOrNull(PUBLISHED_ON)), URL,
                                sent.or(URL, article.textOrNull(URL)), AUTHORS,
                                sent.or(AUTHORS, authors),
                                "reason", sent.or("reason", ""))),
                asked, outcome);
    }

    /** What stands where an article was that an editor has taken away. */
    private Page deleted(Fields data, Question asked, Outcome outcome) {
        Fields deletion = data.object("corrections").objects("nodes").stream().findFirst().orElseThrow(NotThere::new);
        String title = deletion.texts("words").stream().filter(words -> !words.isBlank()).findFirst().orElse("An article");
        return Desk.page("Taken away: " + title, deleted.data("title", title, "deletion", deletion.values()), asked, outcome);
    }

    @Override
    public Uni<String> act(RoutingContext client, SentFields sent) {
        Act act = Act.sent(sent, ACTS);
        String id = client.pathParam("id");
        Uni<Fields> acting = switch (act) {
            case DELETE -> delete(client, id, sent);
            case RESTORE -> pages.ask(client, restore.with("id", id).with("reason", sent.reason()));
            case UNDO -> desk.undo(client, sent);
            default -> desk.correct(client, correct.with("id", id).with(TITLE, sent.changed(TITLE)).with(PUBLISHER, sent.changed(PUBLISHER))
                    .with(PUBLISHED_ON, sent.changed(PUBLISHED_ON)).with(URL, sent.changed(URL))
                    .with(AUTHORS, lines(sent.changed(AUTHORS))), sent);
        };
        return acting.map(done -> act.after(PATH + id));
    }

    private Uni<Fields> delete(RoutingContext client, String id, SentFields sent) {
        if (sent.text(SURE).isEmpty()) {
            throw new BadParameter(SURE, "Tick that you mean it, and send it again.", List.of());
        }
        return desk.correct(client, delete.with("id", id), sent);
    }

    private static @Nullable List<String> lines(@Nullable String text) {
        return text == null ? null : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
