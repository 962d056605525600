package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.Set;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to; null leaves a condition out.
 *
 * @param publisher what it prints: articles of it, statements and events in them, persons named there
 * @param from the first day: of publication, of what was said or happened, of articles that name a person
 * @param to the last day
 */
public record SearchFilter(@Nullable String publisher, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final SearchFilter ALL = new SearchFilter(null, null, null);

    Query articles(Query found) {
        return ArticleConditions.among(found, new ArticleFilter(null, publisher, null, from, to));
    }

    Query statements(Query found) {
        return StatementConditions.among(found, new StatementFilter(
                null, null, null, null, null, Set.of(), Set.of(), Set.of(), StatementFilter.ALL.determinacies(), from, to, publisher, null,
                null, null, Set.of()));
    }

    Query events(Query found) {
        EventFilter all = EventFilter.ALL;
        Query events = EventConditions.among(found, new EventFilter(
                all.types(), all.categories(), all.modes(), all.statuses(), null, null, from, to, null, null, null));
        return publisher == null ? events
                : events.where("exists (select from event_report r join article a on a.id = r.article_id where r.event_id = e.id "
                        + "and a.publisher_key = ?)", Folding.key(publisher));
    }

    Query persons(Query found) {
        if (equals(ALL)) {
            return found;
        }
        Query named = new Query("from person_article m join article a on a.id = m.article_id").where("m.person_id = p.id");
        return found.where("exists (select ").add(articles(named)).add(")");
    }
}
