package onrecord.storage;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What articles that come and go change about persons. A person no article names any more is forgotten. */
final class PeopleChanges {

    private record Called(PersonNames.Kind kind, String text) {}

    private static final class Change {
        boolean unknownBefore;
        int articles;
        int statements;
        List<String> company = List.of();
        final Map<Called, Integer> names = new LinkedHashMap<>();
    }

    private static final String COUNT_NAMES = "insert into person_name (person_id, kind, text, article_count) "
            + "select * from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[]) "
            + "on conflict (person_id, kind, text) do update set article_count = person_name.article_count + excluded.article_count";

    private static final String PERSONS = "from PersonEntity where id in ?1";

    /** As many names of others as are remembered with a person. */
    private static final int COMPANY = 60;

    private static final String COMPANY_LEFT = "update person p set company = array(select o.name from (select article_id "
            + "from person_article m where m.person_id = p.id order by m.published_key desc limit 10) latest "
            + "join person_article o on o.article_id = latest.article_id and o.person_id <> p.id limit " + COMPANY
            + ") where p.id = any(?::uuid[])";

    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    /** @param articles 1 when an article that names the person comes, -1 when it goes */
    void appears(UUID person, boolean isNew, int articles, String name, List<String> aliases, List<String> roles) {
        Change change = changes.computeIfAbsent(person, id -> new Change());
        change.unknownBefore |= isNew;
        change.articles += articles;
        Set<Called> called = new LinkedHashSet<>();
        called.add(new Called(PersonNames.Kind.NAME, PersonNames.cut(name)));
        aliases.forEach(alias -> called.add(new Called(PersonNames.Kind.ALIAS, PersonNames.cut(alias))));
        roles.forEach(role -> called.add(new Called(PersonNames.Kind.ROLE, PersonNames.cut(role))));
        called.forEach(one -> change.names.merge(one, articles, Integer::sum));
    }

    void speaks(UUID person, int statements) {
        changes.computeIfAbsent(person, id -> new Change()).statements += statements;
    }

    /** Names of others in the article that comes. */
    void appearsWith(UUID person, List<String> company) {
        changes.computeIfAbsent(person, id -> new Change()).company = company;
    }

    /** Inserts those not known before; what refers to them can be inserted afterwards. */
    Uni<Void> insertNew(Transaction transaction) {
        List<PersonEntity> rows = new ArrayList<>();
        changes.forEach((id, change) -> {
            if (change.unknownBefore) {
                rows.add(entity(id, change));
            }
        });
        return transaction.insertAll(rows);
    }

    private static PersonEntity entity(UUID id, Change change) {
        List<PersonNames.Count> counts = new ArrayList<>();
        change.names.forEach((called, articles) -> counts.add(new PersonNames.Count(called.kind(), called.text(), articles)));
        PersonNames names = new PersonNames(counts);
        PersonEntity row = new PersonEntity();
        row.id = id;
        row.company = new String[0];
        apply(row, names, change);
        return row;
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
        row.keys = names.keys();
        row.company = Stream.concat(change.company.stream(), Stream.of(row.company)).limit(COMPANY).toArray(String[]::new);
        row.namesFolded = names.namesFolded();
        row.rolesFolded = names.rolesFolded();
    }

    /** Writes all other changes, after everything that refers to the persons has been written or deleted. */
    Uni<Void> write(Transaction transaction) {
        return countNames(transaction)
                .chain(() -> somethingWent() ? dropWhatWent(transaction) : Uni.createFrom().voidItem())
                .chain(() -> names(transaction))
                .chain(names -> update(transaction, names).chain(() -> forget(transaction, names)));
    }

    private boolean somethingWent() {
        return changes.values().stream().anyMatch(change -> change.names.values().stream().anyMatch(count -> count < 0));
    }

    private Uni<Void> dropWhatWent(Transaction transaction) {
        Query names = new Query("delete from person_name where article_count <= 0 and person_id = any(?::uuid[])", changes.keySet());
        return transaction.update(names).chain(() -> transaction.update(new Query(COMPANY_LEFT, changes.keySet()))).replaceWithVoid();
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
        Query query = new Query(COUNT_NAMES, persons, names.stream().map(Called::kind).toList(), names.stream().map(Called::text).toList(),
                articles.toArray(Integer[]::new));
        return transaction.update(query).replaceWithVoid();
    }

    private Set<UUID> knownBefore() {
        Set<UUID> known = new LinkedHashSet<>();
        changes.forEach((id, change) -> {
            if (!change.unknownBefore) {
                known.add(id);
            }
        });
        return known;
    }

    private Uni<Map<UUID, List<PersonNames.Count>>> names(Transaction transaction) {
        Set<UUID> known = knownBefore();
        if (known.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query("select person_id, kind, text, article_count from person_name where person_id = any(?::uuid[])", known);
        return transaction.select(query, rows -> {
            Map<UUID, List<PersonNames.Count>> names = new HashMap<>();
            rows.forEachRemaining(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new PersonNames.Count(PersonNames.Kind.valueOf((String) row[1]), (String) row[2], (Integer) row[3])));
            return names;
        });
    }

    private Uni<Void> update(Transaction transaction, Map<UUID, List<PersonNames.Count>> namesOf) {
        if (namesOf.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction.list(PersonEntity.class, PERSONS, namesOf.keySet())
                .invoke(rows -> rows.forEach(row -> apply(row, new PersonNames(namesOf.get(row.id)), changes.get(row.id))))
                .chain(transaction::updateAll);
    }

    /** Deletes those of whom no name is left. */
    private Uni<Void> forget(Transaction transaction, Map<UUID, List<PersonNames.Count>> namesOf) {
        Set<UUID> forgotten = knownBefore();
        forgotten.removeAll(namesOf.keySet());
        return forgotten.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.update(new Query("delete from person where id = any(?::uuid[])", forgotten)).replaceWithVoid();
    }
}
