package onrecord.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onrecord.knowledge.Article;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Statement;
import onrecord.knowledge.TextSpan;
import onrecord.storage.finding.Articles;
import onrecord.text.TextFragment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Where words stand on the page they were published on. */
@GraphQLApi
@RegisterForReflection // SmallRye registers only classes with an operation of their own
public class LinkApi {

    private static final String LINK =
            "The page of the article, with a text fragment that has browsers scroll to these words and mark them. "
                    + "Null when it is not known where the article was published.";

    private final Articles articles;

    LinkApi(Articles articles) {
        this.articles = articles;
    }

    @Description(LINK)
    public Uni<List<@Nullable String>> link(@Source List<Statement> some) {
        return Batch.of(some, Statement::articleId).one(articles::byIds)
                .map(pages -> links(some, pages, statement -> statement.spans().stream().map(TextSpan::text).toList()));
    }

    @Name("link")
    @Description(LINK)
    public Uni<List<@Nullable String>> reportLink(@Source List<EventReport> some) {
        return Batch.of(some, EventReport::articleId).one(articles::byIds)
                .map(pages -> links(some, pages, report -> List.of(report.span().text())));
    }

    private static <T> List<@Nullable String> links(List<T> some, List<@Nullable Article> pages, Function<T, List<String>> words) {
        List<@Nullable String> links = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Article page = pages.get(i);
            links.add(page == null ? null : TextFragment.link(page.url(), words.apply(some.get(i))).orElse(null));
        }
        return links;
    }
}
