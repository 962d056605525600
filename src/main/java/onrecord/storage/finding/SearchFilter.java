package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.text.EventType;
import onrecord.text.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to; null and an empty set leave a condition out.
 *
 * @param publisher what it prints: articles of it, statements and events in them, persons named there
 * @param from the first day: of publication, of what was said or happened, of articles that name a person
 * @param to the last day
 * @param person this one, articles that name them, what they said and take part in
 * @param polarities of statements, which alone are found then
 * @param types of events, which alone are found then
 */
public record SearchFilter(
        @Nullable String publisher,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID person,
        Set<Polarity> polarities,
        Set<EventType> types) {

    public static final SearchFilter ALL = new SearchFilter(null, null, null, null, Set.of(), Set.of());

    public SearchFilter {
        polarities = Set.copyOf(polarities);
        types = Set.copyOf(types);
    }

    Query articles(Query found) {
        return ArticleConditions.among(onlyIf(found, polarities.isEmpty() && types.isEmpty()),
                new ArticleFilter(null, publisher, person, from, to));
    }

    Query statements(Query found) {
        return StatementConditions.among(onlyIf(found, types.isEmpty()), new StatementFilter(
                null, person, null, null, null, Set.of(), Set.of(), polarities, StatementFilter.ALL.determinacies(), from, to, publisher,
                null, null, null, Set.of(), null));
    }

    Query events(Query found) {
        EventFilter all = EventFilter.ALL;
        Query events = EventConditions.among(onlyIf(found, polarities.isEmpty()), new EventFilter(
                types, all.categories(), all.modes(), all.statuses(), person, null, from, to, null, null, null));
        return publisher == null ? events
                : events.where("exists (select from event_report r join article a on a.id = r.article_id where r.event_id = e.id "
                        + "and a.publisher_key = ?)", Folding.key(publisher));
    }

    Query persons(Query found) {
        Query persons = onlyIf(found, polarities.isEmpty() && types.isEmpty()).whereGiven("p.id = (select id_now(?))", person);
        if (publisher == null && from == null && to == null) {
            return persons;
        }
        Query named = new Query("from person_article m join article a on a.id = m.article_id").where("m.person_id = p.id");
        return persons.where("exists (select ").add(ArticleConditions.among(named, new ArticleFilter(null, publisher, null, from, to)))
                .add(")");
    }

    /** All of these, or none of them. */
    private static Query onlyIf(Query found, boolean condition) {
        return condition ? found : found.where("false");
    }
}
