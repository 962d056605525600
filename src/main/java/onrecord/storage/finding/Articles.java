package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Article;
import onrecord.knowledge.TextSpan;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.rows.Spans;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;

/** The articles that were read. Every method is one SQL statement. */
@ApplicationScoped
public class Articles {

    /**
     * How many publishers are known of articles whose sketches are {@code k}. A copy counts for the publisher of the article that stands for all
     * copies of the text, {@code o}; of articles whose publisher nobody knows, nobody knows how many publishers they have.
     */
    static final String PUBLISHERS = "count(distinct o.publisher_key)";

    private final Sessions sessions;
    private final Lists lists;

    Articles(Sessions sessions, Lists lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    /** The articles with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Article>> byIds(Collection<UUID> ids) {
        return lists.byIds(ids, Tables.ARTICLE, "article a where a.id");
    }

    /** The full texts of these articles. */
    public Uni<Map<UUID, String>> texts(Collection<UUID> ids) {
        return sessions.read(new Query("select id, text from article where id = any(?::uuid[])", ids), rows -> {
            Map<UUID, String> texts = new HashMap<>();
            rows.forEach(row -> texts.put(row.getUUID("id"), row.getString("text")));
            return texts;
        });
    }

    /** The stretches of these articles that are not the article itself. */
    public Uni<Map<UUID, List<TextSpan>>> noise(Collection<UUID> ids) {
        return sessions.read(new Query("select id, noise, text from article where id = any(?::uuid[])", ids), rows -> {
            Map<UUID, List<TextSpan>> noise = new HashMap<>();
            rows.forEach(row -> noise.put(
                    row.getUUID("id"), Spans.within(Spans.at(0, row.getString("text")), row.getArrayOfIntegers("noise"))));
            return noise;
        });
    }

    public Uni<Slice<Article>> page(ArticleFilter filter, ArticleOrder order, PageRequest page) {
        Sort sort = ArticleConditions.sort(order);
        Query matching = filter.text() != null && order.equals(ArticleOrder.DEFAULT) && !page.backward()
                ? Newest.ARTICLES.page(() -> ArticleConditions.matching(filter), filter.publishedTo(), sort, page)
                : ArticleConditions.matching(filter);
        return lists.page(Tables.ARTICLE, matching, sort, page);
    }

    public Uni<Integer> count(ArticleFilter filter) {
        return lists.count(ArticleConditions.matching(filter));
    }

    /** For each of these persons the articles that mention them, newest first. */
    public Uni<Map<UUID, Slice<Article>>> ofPersons(Collection<UUID> persons, PageRequest page) {
        return ofPersons(persons, ArticleFilter.ALL, ArticleOrder.DEFAULT, page);
    }

    /** For each of these persons the articles that mention them and match. */
    public Uni<Map<UUID, Slice<Article>>> ofPersons(
            Collection<UUID> persons, ArticleFilter filter, ArticleOrder order, PageRequest page) {
        Sort sort = order.by() == ArticleOrder.By.PUBLISHED
                ? Sort.by("m.published_key", Sort.Type.INTEGER, "m.article_id", order.direction())
                : ArticleConditions.sort(order);
        return lists.pages(persons, Tables.ARTICLE, naming(filter), sort, page);
    }

    /** Of all articles as stored with each person. */
    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons) {
        return countsOfPersons(persons, ArticleFilter.ALL);
    }

    public Uni<Map<UUID, Integer>> countsOfPersons(Collection<UUID> persons, ArticleFilter filter) {
        return filter.equals(ArticleFilter.ALL)
                ? lists.counts(persons, "select id as parent, article_count as number from person where id = any(?)")
                : lists.counts(persons, naming(filter));
    }

    private static Query naming(ArticleFilter filter) {
        return ArticleConditions.among(
                new Query("from person_article m join article a on a.id = m.article_id").where("m.person_id = parents.id"), filter);
    }

    /** For each of these articles the copies of its text, earliest first. */
    public Uni<Map<UUID, Slice<Article>>> copies(Collection<UUID> articles, PageRequest page) {
        Sort earliest = Sort.by("a.published_key", Sort.Type.INTEGER, "a.id", Direction.ASC);
        return lists.pages(
                articles,
                Tables.ARTICLE,
                "article_sketch mine join article_sketch other on other.copies = mine.copies and other.article_id <> mine.article_id "
                        + "join article a on a.id = other.article_id where mine.article_id = parents.id",
                earliest,
                page);
    }

    public Uni<Map<UUID, Integer>> countsOfCopies(Collection<UUID> articles) {
        return lists.counts(
                articles,
                "select mine.article_id as parent, count(*) as number from article_sketch mine join article_sketch other "
                        + "on other.copies = mine.copies and other.article_id <> mine.article_id "
                        + "where mine.article_id = any(?) group by mine.article_id");
    }
}
