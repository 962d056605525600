package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes articles away and notes what that changes about persons and events; these stay until the changes are written. */
final class Removal {

    private static final String PEOPLE = "select a.person_id, a.name, a.aliases, a.roles, (select count(*) from statement s "
            + "where s.article_id = a.article_id and s.speaker_id = a.person_id) from person_article a where a.article_id = any(?::uuid[])";

    private Removal() {}

    /** Whether there was anything to take away. */
    static Uni<Boolean> of(Transaction transaction, Collection<UUID> articles, PeopleChanges people, EventChanges events) {
        if (articles.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return transaction.select(new Query(PEOPLE, articles), rows -> {
            rows.forEachRemaining(row -> goes(row, people));
            return true;
        })
                .chain(() -> events(transaction, articles))
                .invoke(events::touch)
                .chain(() -> transaction.update(new Query("delete from article where id = any(?::uuid[])", articles)))
                .map(deleted -> deleted > 0);
    }

    private static void goes(Object[] row, PeopleChanges people) {
        UUID person = (UUID) row[0];
        people.appears(person, false, -1, (String) row[1], List.of((String[]) row[2]), List.of((String[]) row[3]));
        people.speaks(person, -((Number) row[4]).intValue());
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
