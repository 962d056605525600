package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes articles away and notes what that changes about persons and events; these stay until the changes are written. */
final class Removal {

    private static final String PEOPLE = "from PersonInArticleEntity where key.articleId in ?1";

    private static final String SPEAKERS = "select speaker_id, count(*) from statement "
            + "where article_id = any(?::uuid[]) and speaker_id is not null group by speaker_id";

    private Removal() {}

    /** Whether there was anything to take away. */
    static Uni<Boolean> of(Transaction transaction, Collection<UUID> articles, PeopleChanges people, EventChanges events) {
        if (articles.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return transaction.list(PersonInArticleEntity.class, PEOPLE, articles)
                .invoke(rows -> rows.forEach(row -> people.appears(
                        row.key.personId(), false, -1, row.name, List.of(row.aliases), List.of(row.roles))))
                .chain(() -> speakers(transaction, articles, people))
                .chain(() -> events(transaction, articles))
                .invoke(events::touch)
                .chain(() -> transaction.update(new Query("delete from article where id = any(?::uuid[])", articles)))
                .map(deleted -> deleted > 0);
    }

    private static Uni<Void> speakers(Transaction transaction, Collection<UUID> articles, PeopleChanges people) {
        return transaction.select(new Query(SPEAKERS, articles), rows -> {
            rows.forEachRemaining(row -> people.speaks((UUID) row[0], -((Number) row[1]).intValue()));
            return null;
        });
    }

    private static Uni<Set<UUID>> events(Transaction transaction, Collection<UUID> articles) {
        Query query = new Query("select distinct event_id from event_report where article_id = any(?::uuid[])", articles);
        return transaction.select(query, rows -> {
            Set<UUID> events = new HashSet<>();
            rows.forEachRemaining(row -> events.add((UUID) row[0]));
            return events;
        });
    }
}
