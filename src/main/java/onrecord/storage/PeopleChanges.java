package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What articles that come and go, and persons that join and part, change about persons. A person no article names any more is forgotten. */
final class PeopleChanges {

    private record Called(PersonNames.Kind kind, String text) {}

    private static final class Change {
        int articles;
        int statements;
        final Map<Called, Integer> names = new LinkedHashMap<>();
    }

    private static final String COUNT_NAMES = "insert into person_name (person_id, kind, text, article_count) "
            + "select person_id, kind, text, article_count from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[]) "
            + "as c(person_id, kind, text, article_count) "
            + "on conflict (person_id, kind, text) do update set article_count = person_name.article_count + excluded.article_count";

    private static final String NAMES = "select person_id, kind, text, article_count from person_name where person_id = any(?::uuid[])";

    private static final String UPDATE = "update person set name = $2, name_key = $3, aliases = $4, role_titles = $5, role_counts = $6, "
            + "names_folded = $7, roles_folded = $8, article_count = article_count + $9, statement_count = statement_count + $10 "
            + "where id = $1";

    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    /** @param articles 1 when an article that names the person comes, -1 when it goes */
    void appears(UUID person, int articles, String name, List<String> aliases, List<String> roles) {
        Change change = changes.computeIfAbsent(person, id -> new Change());
        change.articles += articles;
        Set<Called> called = new LinkedHashSet<>();
        called.add(new Called(PersonNames.Kind.NAME, name));
        aliases.forEach(alias -> called.add(new Called(PersonNames.Kind.ALIAS, alias)));
        roles.forEach(role -> called.add(new Called(PersonNames.Kind.ROLE, role)));
        called.forEach(one -> change.names.merge(one, articles, Integer::sum));
    }

    void speaks(UUID person, int statements) {
        changes.computeIfAbsent(person, id -> new Change()).statements += statements;
    }

    /** Inserts those not known before; what refers to them can be inserted afterwards. */
    Uni<Void> insertNew(Transaction transaction, Map<UUID, Instant> fresh) {
        List<PersonEntity> rows = new ArrayList<>();
        fresh.forEach((id, since) -> rows.add(entity(id, since, changes.get(id))));
        return transaction.insertAll(rows);
    }

    private static PersonEntity entity(UUID id, Instant since, Change change) {
        List<PersonNames.Count> counts = new ArrayList<>();
        change.names.forEach((called, articles) -> counts.add(new PersonNames.Count(called.kind(), called.text(), articles)));
        PersonNames names = new PersonNames(counts);
        List<PersonNames.Count> roles = names.roles();
        PersonEntity row = new PersonEntity();
        row.id = id;
        row.since = since;
        row.name = names.name();
        row.nameKey = Folding.key(row.name);
        row.aliases = names.aliases();
        row.roleTitles = roles.stream().map(PersonNames.Count::text).toArray(String[]::new);
        row.roleCounts = roles.stream().map(PersonNames.Count::articles).toArray(Integer[]::new);
        row.articleCount = change.articles;
        row.statementCount = change.statements;
        row.namesFolded = names.namesFolded();
        row.rolesFolded = names.rolesFolded();
        return row;
    }

    /** Writes all other changes, after everything that refers to the persons has been written or deleted. */
    Uni<Void> write(Transaction transaction, Set<UUID> fresh) {
        Set<UUID> known = new LinkedHashSet<>(changes.keySet());
        known.removeAll(fresh);
        return countNames(transaction)
                .chain(() -> somethingWent() ? dropWhatWent(transaction) : Uni.createFrom().voidItem())
                .chain(() -> names(transaction, known))
                .chain(names -> transaction.updateAll(UPDATE, updates(names)).chain(() -> forget(transaction, known, names)));
    }

    private Uni<Void> countNames(Transaction transaction) {
        List<UUID> persons = new ArrayList<>();
        List<Called> names = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        changes.forEach((id, change) -> change.names.forEach((called, articles) -> {
            if (articles != 0) {
                persons.add(id);
                names.add(called);
                counts.add(articles);
            }
        }));
        return persons.isEmpty() ? Uni.createFrom().voidItem()
                : transaction.update(new Query(
                        COUNT_NAMES,
                        persons.toArray(new UUID[0]),
                        names.stream().map(called -> called.kind().name()).toArray(String[]::new),
                        names.stream().map(Called::text).toArray(String[]::new),
                        counts.toArray(new Integer[0]))).replaceWithVoid();
    }

    private boolean somethingWent() {
        return changes.values().stream().anyMatch(change -> change.names.values().stream().anyMatch(count -> count < 0));
    }

    private Uni<Void> dropWhatWent(Transaction transaction) {
        Query names = new Query("delete from person_name where article_count <= 0 and person_id = any(?::uuid[])", changes.keySet());
        return transaction.update(names).replaceWithVoid();
    }

    private static Uni<Map<UUID, List<PersonNames.Count>>> names(Transaction transaction, Set<UUID> known) {
        if (known.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction.select(new Query(NAMES, known), rows -> {
            Map<UUID, List<PersonNames.Count>> names = new HashMap<>();
            rows.forEachRemaining(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new PersonNames.Count(PersonNames.Kind.valueOf((String) row[1]), (String) row[2], (Integer) row[3])));
            return names;
        });
    }

    private List<@Nullable Object[]> updates(Map<UUID, List<PersonNames.Count>> namesOf) {
        List<@Nullable Object[]> updates = new ArrayList<>();
        namesOf.forEach((id, counts) -> updates.add(update(id, new PersonNames(counts), changes.get(id))));
        return updates;
    }

    private static @Nullable Object[] update(UUID id, PersonNames names, Change change) {
        List<PersonNames.Count> roles = names.roles();
        return new Object[] {
            id,
            names.name(),
            Folding.key(names.name()),
            names.aliases(),
            roles.stream().map(PersonNames.Count::text).toArray(String[]::new),
            roles.stream().map(PersonNames.Count::articles).toArray(Integer[]::new),
            names.namesFolded(),
            names.rolesFolded(),
            change.articles,
            change.statements
        };
    }

    /** Deletes those of whom no name is left. */
    private static Uni<Void> forget(Transaction transaction, Set<UUID> known, Map<UUID, List<PersonNames.Count>> namesOf) {
        Set<UUID> forgotten = new LinkedHashSet<>(known);
        forgotten.removeAll(namesOf.keySet());
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from person where id = any(?::uuid[])", forgotten)).replaceWithVoid();
    }
}
