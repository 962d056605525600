package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import onrecord.storage.deciding.FormerIds;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.rows.PersonEntity;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** What articles that come and go, and persons that join and part, change about persons. A person no article names any more is forgotten. */
final class PeopleChanges {

    private record Called(PersonNames.Kind kind, String text) {}

    private static final class Change {
        int articles;
        int statements;
        boolean written;
        final Map<Called, Integer> names = new LinkedHashMap<>();
    }

    private static final String COUNT_NAMES = "insert into person_name (person_id, kind, text, article_count) "
            + "select * from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[]) "
            + "on conflict (person_id, kind, text) do update set article_count = person_name.article_count + excluded.article_count";

    private static final String DROP_NAMES = "delete from person_name where article_count <= 0 and person_id = any(?::uuid[])";

    private static final String NAMES = "select person_id, kind, text, article_count from person_name where person_id = any(?::uuid[])";

    private static final String PERSONS =
            "select " + EntityMapping.allColumns(PersonEntity.class) + " from person where id = any(?::uuid[])";

    /** In the order of ids, so that two who change the same persons wait for each other and not in a circle. */
    private final Map<UUID, Change> changes = new TreeMap<>();

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
        Change change = changes.computeIfAbsent(person, id -> new Change());
        change.statements += statements;
        change.written = false;
    }

    /** Has a person summed up anew, though nothing else has changed. */
    void touch(UUID person) {
        changes.computeIfAbsent(person, id -> new Change());
    }

    /** Inserts those not known before; what refers to them can be inserted afterwards. */
    Uni<Void> insertNew(Transaction transaction, Map<UUID, Instant> fresh) {
        List<PersonEntity> rows = new ArrayList<>();
        fresh.forEach((id, since) -> {
            Change change = changeOf(id);
            PersonEntity row = new PersonEntity();
            row.id = id;
            row.since = since;
            apply(row, new PersonNames(counts(change)), change);
            change.articles = 0;
            change.statements = 0;
            change.written = true;
            rows.add(row);
        });
        return transaction.insertAll(rows);
    }

    private Change changeOf(UUID person) {
        return Objects.requireNonNull(changes.get(person), "nothing has happened to this person");
    }

    private static List<PersonNames.Count> counts(Change change) {
        List<PersonNames.Count> counts = new ArrayList<>();
        change.names.forEach((called, articles) -> counts.add(new PersonNames.Count(called.kind(), called.text(), articles)));
        return counts;
    }

    private static void apply(PersonEntity row, PersonNames names, Change change) {
        List<PersonNames.Count> roles = names.roles();
        row.name = names.name();
        row.nameKey = Folding.key(row.name);
        row.aliases = names.aliases();
        row.roleTitles = roles.stream().map(PersonNames.Count::text).toArray(String[]::new);
        row.roleCounts = roles.stream().map(PersonNames.Count::articles).toArray(Integer[]::new);
        row.articleCount += change.articles;
        row.statementCount += change.statements;
        row.namesFolded = names.namesFolded();
        row.rolesFolded = names.rolesFolded();
    }

    /** @param name by which editors call the person; null when they have not said */
    private static void rename(PersonEntity row, @Nullable String name) {
        if (name == null || name.equals(row.name)) {
            return;
        }
        Set<String> aliases = new LinkedHashSet<>(List.of(row.name));
        aliases.addAll(List.of(row.aliases));
        aliases.remove(name);
        row.name = name;
        row.nameKey = Folding.key(name);
        row.aliases = aliases.toArray(new String[0]);
        row.namesFolded = row.namesFolded + " " + Folding.of(name);
    }

    /** Writes all other changes, after everything that refers to the persons has been written or deleted. */
    Uni<Void> write(Transaction transaction) {
        return countNames(transaction)
                .chain(() -> somethingWent() ? transaction.update(new Query(DROP_NAMES, changes.keySet())) : Uni.createFrom().item(0))
                .chain(() -> Overrides.ofPersons(transaction, changes.keySet()))
                .chain(overrides -> update(transaction, overrides));
    }

    /** @param overrides what editors say of them */
    private Uni<Void> update(Transaction transaction, Map<UUID, Map<String, String>> overrides) {
        Set<UUID> known = new TreeSet<>(overrides.keySet());
        changes.forEach((id, change) -> {
            if (!change.written) {
                known.add(id);
            }
        });
        return known.isEmpty() ? Uni.createFrom().voidItem() : names(transaction, known)
                .call(names -> names.isEmpty() ? Uni.createFrom().voidItem() : update(transaction, names, overrides))
                .chain(names -> forget(transaction, known, names.keySet()));
    }

    private Uni<Void> countNames(Transaction transaction) {
        List<UUID> persons = new ArrayList<>();
        List<Called> names = new ArrayList<>();
        List<Integer> articles = new ArrayList<>();
        changes.forEach((id, change) -> change.names.forEach((called, count) -> {
            if (count != 0) {
                persons.add(id);
                names.add(called);
                articles.add(count);
            }
        }));
        if (persons.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction.update(new Query(
                COUNT_NAMES,
                persons,
                names.stream().map(called -> called.kind().name()).toList(),
                names.stream().map(Called::text).toList(),
                articles.toArray(Integer[]::new))).replaceWithVoid();
    }

    private boolean somethingWent() {
        return changes.values().stream().anyMatch(change -> change.names.values().stream().anyMatch(count -> count < 0));
    }

    private Uni<Void> update(Transaction transaction, Map<UUID, List<PersonNames.Count>> names,
            Map<UUID, Map<String, String>> overrides) {
        return transaction.list(PersonEntity.class, new Query(PERSONS, names.keySet()))
                .invoke(rows -> rows.forEach(row -> {
                    apply(row, new PersonNames(Objects.requireNonNull(names.get(row.id))), changeOf(row.id));
                    rename(row, overrides.getOrDefault(row.id, Map.of()).get(Edit.NAME));
                }))
                .chain(transaction::updateAll);
    }

    private static Uni<Map<UUID, List<PersonNames.Count>>> names(Transaction transaction, Set<UUID> known) {
        return transaction.select(new Query(NAMES, known), rows -> {
            Map<UUID, List<PersonNames.Count>> names = new HashMap<>();
            rows.forEachRemaining(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new PersonNames.Count(PersonNames.Kind.valueOf((String) row[1]), (String) row[2], (Integer) row[3])));
            return names;
        });
    }

    /** Deletes those of whom no name is left. */
    private static Uni<Void> forget(Transaction transaction, Set<UUID> known, Set<UUID> named) {
        Set<UUID> forgotten = new TreeSet<>(known);
        forgotten.removeAll(named);
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from person where id = any(?::uuid[])", forgotten))
                        .chain(() -> FormerIds.forget(transaction, forgotten));
    }
}
