package onrecord.storage.finding;

import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/** What a filter says of the rows of {@code article a}, wherever these are listed or counted. */
final class ArticleConditions {

    /** What is searched, as it is printed. */
    static final String SEARCHED = "(a.title || ' ' || a.text)";

    private ArticleConditions() {}

    /** All that match. */
    static Query matching(ArticleFilter filter) {
        return among(new Query("from article a"), filter);
    }

    /**
     * Those of these rows that match.
     *
     * @param articles everything from the word "from" on, to which a condition can be added
     */
    static Query among(Query articles, ArticleFilter filter) {
        String publisher = filter.publisher();
        Query matching = SoughtWords.in(articles, "a.search", SEARCHED, filter.text())
                .whereGiven("a.publisher_key = ?", publisher == null ? null : Folding.key(publisher))
                .whereGiven("exists (select from person_article n where n.article_id = a.id and n.person_id = (select id_now(?)))",
                        filter.person());
        return filter.undated() ? matching.where("a.published_key = " + DayKey.of(null))
                : matching.whereWithin("a.published_key", filter.publishedFrom(), filter.publishedTo());
    }

    static Sort sort(ArticleOrder order) {
        return switch (order.by()) {
            case PUBLISHED -> Sort.by("a.published_key", Sort.Type.INTEGER, "a.id", order.direction());
            case INGESTED -> Sort.by("a.ingested_at", Sort.Type.TIME, "a.id", order.direction());
            case TITLE -> Sort.by("a.title_key", Sort.Type.TEXT, "a.id", order.direction());
        };
    }

    /**
     * The order of a list that has one of its own.
     *
     * @param usual where no other one is wanted
     */
    static Sort sort(@Nullable ArticleOrder order, Sort usual) {
        return order == null ? usual : sort(order);
    }
}
