package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.Identities;
import onrecord.resolution.nouns.PersonReading;
import onrecord.resolution.nouns.ReportedEvent;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.rows.PersonInArticleEntity;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/** What articles said that are deleted or replaced: whom it leaves with less, and whose ids what replaces it goes on with. */
final class Removed {

    private record Person(UUID id, UUID article, Identities.Holder holder, String name, List<String> aliases, List<String> roles,
            Set<Integer> starts, int statements) {}

    private record Report(UUID id, UUID article, Identities.Holder holder, int start, EventType type, String words) {}

    /** Whoever moves one of them to somebody else has done so before, or finds none. */
    private static final String PERSONS = "select " + EntityMapping.allColumns(PersonInArticleEntity.class)
            + " from person_article where article_id = any(?::uuid[]) order by id for update";

    private static final String SINCE = "select a.id, p.since, "
            + "(select count(*) from statement s where s.article_id = a.article_id and s.speaker_appearance = a.id and s.determinacy = 'DETERMINATE') "
            + "+ (select count(*) from statement_speaker j join statement s on s.id = j.statement_id "
            + "where j.appearance = a.id and s.article_id = a.article_id and s.determinacy = 'DETERMINATE') "
            + "from person_article a join person p on p.id = a.person_id where a.article_id = any(?::uuid[])";

    private static final String REPORTS = "select r.id, r.article_id, r.event_id, e.since, r.trigger_start, r.type, r.span_text "
            + "from event_report r join event e on e.id = r.event_id where r.article_id = any(?::uuid[])";

    private static final String BLOCKS = "select block, count(*) from block_member where article_id = any(?::uuid[]) group by block";

    private static final String QUOTATIONS = "select distinct same_words from quotation where article_id = any(?::uuid[])";

    private static final String COPIES = "select copies from article_sketch where article_id = any(?::uuid[])";

    private static final String QUOTATION_KEYS = "delete from quotation_key k using quotation q, unnest(q.keys) as of(key) "
            + "where q.article_id = any(?::uuid[]) and k.key = of.key and k.member = q.statement_id";

    private static final String SKETCH_KEYS = "delete from article_sketch_key k using article_sketch s, unnest(s.keys) as of(key) "
            + "where s.article_id = any(?::uuid[]) and k.key = of.key and k.member = s.article_id";

    /** Nothing. */
    static final Removed NOTHING = new Removed();

    private final List<Person> persons = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final Map<Long, Integer> personBlocks = new HashMap<>();

    /** Groups of the same words that have lost a quotation. */
    final Set<UUID> quotationGroups = new HashSet<>();

    /** Groups of copies that have lost an article. */
    final Set<UUID> copyGroups = new HashSet<>();

    private Removed() {}

    /** Looks at what these articles say, and deletes them. */
    static Uni<Removed> of(Transaction transaction, Set<UUID> articles) {
        if (articles.isEmpty()) {
            return Uni.createFrom().item(NOTHING);
        }
        Removed removed = new Removed();
        return transaction.list(PersonInArticleEntity.class, new Query(PERSONS, articles))
                .chain(rows -> transaction.read(new Query(SINCE, articles), since -> removed.addPersons(rows, since)))
                .chain(() -> transaction.read(new Query(REPORTS, articles), removed::addReports))
                .chain(() -> transaction.read(new Query(BLOCKS, articles), removed::addBlocks))
                .chain(() -> transaction.ids(new Query(QUOTATIONS, articles)).invoke(removed.quotationGroups::addAll))
                .chain(() -> transaction.ids(new Query(COPIES, articles)).invoke(removed.copyGroups::addAll))
                .chain(() -> transaction.update(new Query(QUOTATION_KEYS, articles)))
                .chain(() -> transaction.update(new Query(SKETCH_KEYS, articles)))
                .chain(() -> new StatementSums(transaction).takeAway(articles))
                .chain(() -> transaction.update(new Query("delete from article where id = any(?::uuid[])", articles)))
                .replaceWith(removed);
    }

    private void addPersons(List<PersonInArticleEntity> appearances, Iterator<Object[]> rows) {
        Map<UUID, PersonInArticleEntity> byId = new HashMap<>();
        appearances.forEach(appearance -> byId.put(appearance.id, appearance));
        rows.forEachRemaining(row -> {
            PersonInArticleEntity one = Objects.requireNonNull(byId.get((UUID) row[0]), "somebody who appeared meanwhile");
            persons.add(new Person(
                    one.id,
                    one.articleId,
                    new Identities.Holder(one.personId, ((OffsetDateTime) row[1]).toInstant()),
                    one.name,
                    List.of(one.aliases),
                    List.of(one.roles),
                    new HashSet<>(Arrays.asList(one.mentionStarts)),
                    ((Number) row[2]).intValue()));
        });
    }

    private void addReports(Iterator<Object[]> rows) {
        rows.forEachRemaining(row -> reports.add(new Report(
                (UUID) row[0],
                (UUID) row[1],
                new Identities.Holder((UUID) row[2], ((OffsetDateTime) row[3]).toInstant()),
                (Integer) row[4],
                EventType.stored((String) row[5]),
                (String) row[6])));
    }

    private void addBlocks(Iterator<Object[]> rows) {
        rows.forEachRemaining(row -> personBlocks.put((Long) row[0], ((Number) row[1]).intValue()));
    }

    /** How many appearances have left which blocks. */
    Map<Long, Integer> personBlocks() {
        return personBlocks;
    }

    /** The events that have lost a report. */
    Set<UUID> events() {
        return reports.stream().map(report -> report.holder.id()).collect(Collectors.toSet());
    }

    void tell(PeopleChanges people, EventChanges events) {
        for (Person person : persons) {
            people.appears(person.holder.id(), -1, person.name, person.aliases, person.roles);
            people.speaks(person.holder.id(), -person.statements);
        }
        events.touch(events());
    }

    /**
     * The person that was meant at the same place when the text was read before, or by the same name in the version before; null when there
     * was none.
     *
     * @param replaced the article whose place the new one takes
     */
    Identities.@Nullable Holder holderOf(PersonReading named, UUID article, @Nullable UUID replaced) {
        Set<Integer> starts = new HashSet<>();
        named.mentions().forEach(mention -> starts.add(mention.span().start()));
        UUID id = named.appearance().id();
        return first(persons.stream().filter(person -> person.id.equals(id)).map(Person::holder).toList(),
                persons.stream().filter(person -> person.article.equals(article) && !disjoint(person.starts, starts)).map(Person::holder)
                        .toList(),
                persons.stream().filter(person -> person.article.equals(replaced) && person.name.equals(named.appearance().name()))
                        .map(Person::holder).toList());
    }

    /** The event that was reported at the same place when the text was read before, or in the same words in the version before. */
    Identities.@Nullable Holder holderOf(ReportedEvent reported, UUID article, @Nullable UUID replaced) {
        int start = reported.trigger().start();
        String words = reported.span().text();
        EventType type = reported.mention().type();
        return first(reports.stream().filter(report -> report.id.equals(reported.mention().id())).map(Report::holder).toList(),
                reports.stream().filter(report -> report.article.equals(article) && report.start == start).map(Report::holder).toList(),
                reports.stream().filter(report -> report.article.equals(replaced) && report.type.equals(type) && report.words.equals(words))
                        .map(Report::holder)
                        .toList());
    }

    private static boolean disjoint(Collection<Integer> some, Collection<Integer> others) {
        return some.stream().noneMatch(others::contains);
    }

    @SafeVarargs
    private static Identities.@Nullable Holder first(List<Identities.Holder>... lists) {
        for (List<Identities.Holder> list : lists) {
            if (!list.isEmpty()) {
                return list.get(0);
            }
        }
        return null;
    }
}
