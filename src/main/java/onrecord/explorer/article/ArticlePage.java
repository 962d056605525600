package onrecord.explorer.article;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import onrecord.explorer.Answer;
import onrecord.explorer.Form;
import onrecord.explorer.Page;
import onrecord.explorer.Pages;
import onrecord.explorer.Question;
import onrecord.export.linked.Addresses;
import onrecord.export.linked.Addresses.Kind;

/** An article as it is printed, with every voice marked in it; {@code #ID} of a statement leads to its words, {@link SharedWords ?at=…} to any others. */
@Singleton
final class ArticlePage {

    private final Pages pages;
    private final Template template;
    private final Question question = Question.named("article");

    ArticlePage(Pages pages, @Location("explorer/article.html") Template template) {
        this.pages = pages;
        this.template = template;
    }

    void install(@Observes Router router) {
        pages.besideOtherForms(router, "/articles/:id", this::page);
    }

    private Uni<Answer> page(RoutingContext client) {
        String id = client.pathParam("id");
        Question first = question.with("id", id);
        Optional<SharedWords> shared = Pages.parameter(client, SharedWords.AT).map(SharedWords::parse);
        return WholeArticle.ask(asked -> pages.askFor(client, "article", asked), first)
                .map(article -> show(article, Addresses.seenBy(client).of(Kind.ARTICLE, id), shared, first));
    }

    private Page show(WholeArticle article, String address, Optional<SharedWords> shared, Question first) {
        String id = article.fields().text("id");
        return new Page(article.fields().text("title"),
                template.data("article", article.fields().values()).data("view", ArticleView.of(article, address, shared))
                        .data("events", Happening.of(article))
                        .data("complete", article.complete()),
                first,
                new Form("statements as JSON", "/export/statements.jsonl?articleId=" + id),
                new Form("statements as CSV", "/export/statements.csv?articleId=" + id),
                new Form("JSON-LD", "/articles/" + id + "?as=jsonld"),
                new Form("annotations", "/articles/" + id + "/annotations"),
                new Form("text", "/articles/" + id + "/text"));
    }
}
