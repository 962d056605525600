package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import onrecord.graphql.execution.Arguments;
import onrecord.knowledge.Article;
import onrecord.storage.ArticleFilter;
import onrecord.storage.ArticleOrder;
import onrecord.storage.Articles;
import onrecord.storage.Direction;
import onrecord.storage.Events;
import onrecord.storage.People;
import onrecord.storage.Statements;

/** Answers what is asked about articles. */
@Singleton
final class ArticleApi implements Api {

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;

    ArticleApi(Articles articles, People people, Statements statements, Events events) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
    }

    @Override
    public void describe(Wiring wiring) {
        wiring.query().once("articles", this::list);
        wiring.connection("Article").options("ArticleOrderField", ArticleOrder.By.class);
        wiring.type("Article", Article.class)
                .value("id", GlobalId::of)
                .value("source", Article::source)
                .value("url", Article::url)
                .value("title", Article::title)
                .value("publisher", Article::publisher)
                .value("authors", Article::authors)
                .value("publishedOn", Article::publishedOn)
                .value("dateline", Article::dateline)
                .value("language", Article::language)
                .one("text", Article::id, articles::texts)
                .each("noise", Article::id, List.of(), (ids, none) -> articles.noise(ids))
                .value("wordCount", Article::wordCount)
                .value("ingestedAt", Article::ingestedAt)
                .connection("mentions", Article::id, people::mentionsOfArticles, people::mentionCountsOfArticles)
                .connection("persons", Article::id, people::ofArticles, people::countsOfArticles)
                .connection("statements", Article::id, statements::ofArticles, statements::countsOfArticles)
                .connection("events", Article::id, events::ofArticles, events::countsOfArticles);
    }

    private Uni<Connection<Article>> list(Arguments arguments) {
        ArticleFilter filter = filter(arguments.object("filter"));
        return articles.page(filter, order(arguments), Pages.of(arguments)).map(slice -> new Connection<>(slice, articles.count(filter)));
    }

    private static ArticleFilter filter(Arguments filter) {
        return new ArticleFilter(
                Inputs.text(filter, "text"),
                Inputs.text(filter, "publisher"),
                Inputs.id(filter, "personId", NodeKind.PERSON),
                filter.optional("publishedFrom"),
                filter.optional("publishedTo"));
    }

    private static ArticleOrder order(Arguments arguments) {
        if (arguments.optional("orderBy") == null) {
            return ArticleOrder.DEFAULT;
        }
        Arguments order = arguments.object("orderBy");
        return new ArticleOrder(order.<ArticleOrder.By>required("field"), order.<Direction>required("direction"));
    }
}
