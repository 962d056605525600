package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.resolution.nouns.ArticleReading;
import onrecord.resolution.nouns.PersonReading;
import onrecord.resolution.nouns.RecordedStatement;
import onrecord.resolution.persons.PersonAppearance;
import onrecord.storage.blocks.Locks;
import onrecord.storage.deciding.Decided;
import onrecord.storage.deciding.Resident;
import onrecord.storage.rows.PersonInArticleEntity;
import onrecord.storage.rows.Placement;
import onrecord.storage.rows.Rows;
import onrecord.storage.rows.StatementAboutEntity;
import onrecord.storage.rows.StatementEntity;
import onrecord.storage.rows.StatementSpeakerEntity;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Writes who appears in articles and what they said, and what changes about those who appeared before. */
final class PersonWriting {

    private static final String PLACE = "update person_article a set person_id = c.person, reason = c.reason, confidence = c.confidence, "
            + "provisional = c.provisional from unnest(?::uuid[], ?::uuid[], ?::text[], ?::double precision[], ?::boolean[]) "
            + "as c(id, person, reason, confidence, provisional) where a.id = c.id";

    private static final String MOVED = " from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as m(appearance, article, person) ";

    private static final String SPEAKERS = "update statement s set speaker_id = m.person" + MOVED
            + "where s.article_id = m.article and s.speaker_appearance = m.appearance returning m.appearance, s.id, s.determinacy = 'DETERMINATE'";

    private static final String SPEAKERS_TOGETHER = "update statement_speaker j set person_id = m.person" + MOVED
            + "join statement s on s.article_id = m.article where j.statement_id = s.id and j.appearance = m.appearance "
            + "returning m.appearance, s.id, s.determinacy = 'DETERMINATE'";

    private static final String ABOUT = "update statement_about b set person_id = m.person" + MOVED
            + "join statement s on s.article_id = m.article where b.statement_id = s.id and b.appearance = m.appearance";

    private static final String REPORTS = "update event_report r set participant_persons = array(select coalesce(m.person, p.person) "
            + "from unnest(r.participant_appearances, r.participant_persons) with ordinality as p(appearance, person, n) "
            + "left join unnest(?::uuid[], ?::uuid[]) as m(appearance, person) on m.appearance = p.appearance order by n) "
            + "where r.article_id = any(?::uuid[]) and r.participant_appearances && ?::uuid[] returning r.event_id";

    private final Transaction transaction;
    private final Locks locks;
    private final List<ArticleReading> articles;
    private final Decided<PersonAppearance> decided;
    private final PeopleChanges people;
    private final EventChanges events;
    private final StatementSums sums;
    private final List<Resident<PersonAppearance>> moved;
    private final Set<UUID> changedEvents = new HashSet<>();

    /** Statements whose speaker is somebody else now. */
    final Set<UUID> changedStatements = new HashSet<>();

    /** Who each new appearance is. */
    final Map<UUID, UUID> persons = new HashMap<>();

    PersonWriting(
            Transaction transaction,
            Locks locks,
            List<ArticleReading> articles,
            Decided<PersonAppearance> decided,
            PeopleChanges people,
            EventChanges events) {
        this.transaction = transaction;
        this.locks = locks;
        this.articles = articles;
        this.decided = decided;
        this.people = people;
        this.events = events;
        this.sums = new StatementSums(transaction);
        this.moved = decided.moved();
    }

    /** Gives the events of which reports name others now. */
    Uni<Set<UUID>> write() {
        for (ArticleReading article : articles) {
            article.persons().forEach(person -> comes(person.appearance()));
            article.statements().forEach(this::speaks);
        }
        moved.forEach(this::moves);
        return people.insertNew(transaction, decided.fresh)
                .chain(() -> transaction.insertAll(appearances()))
                .chain(() -> transaction.insertAll(statements()))
                .chain(() -> transaction.insertAll(speakersTogether()))
                .chain(() -> transaction.insertAll(about()))
                .chain(() -> sums.add(articles.stream().map(article -> article.article().id()).toList()))
                .chain(() -> decided.place(transaction, PLACE))
                .chain(() -> moved.isEmpty() ? Uni.createFrom().voidItem() : sums.linkAnew(articlesOfMoved(), locks, this::follow))
                .replaceWith(changedEvents);
    }

    private void comes(PersonAppearance appearance) {
        UUID person = decided.placement(appearance.id()).now();
        persons.put(appearance.id(), person);
        people.appears(person, 1, appearance.name(), appearance.aliases(), appearance.roles());
    }

    private void speaks(RecordedStatement recorded) {
        if (recorded.isDeterminate()) {
            recorded.speakers().forEach(speaker -> people.speaks(
                    Objects.requireNonNull(persons.get(speaker), "somebody the article does not name"), 1));
        }
    }

    private void moves(Resident<PersonAppearance> resident) {
        PersonAppearance appearance = resident.member();
        people.appears(resident.holder().id(), -1, appearance.name(), appearance.aliases(), appearance.roles());
        people.appears(now(resident), 1, appearance.name(), appearance.aliases(), appearance.roles());
    }

    private UUID now(Resident<PersonAppearance> resident) {
        return decided.placement(resident.told().id()).now();
    }

    private List<PersonInArticleEntity> appearances() {
        List<PersonInArticleEntity> rows = new ArrayList<>();
        for (ArticleReading article : articles) {
            for (PersonReading person : article.persons()) {
                rows.add(Rows.appearance(person, article.article(), decided.placement(person.appearance().id())));
            }
        }
        return rows;
    }

    private List<StatementEntity> statements() {
        List<StatementEntity> rows = new ArrayList<>();
        articles.forEach(article -> article.statements()
                .forEach(recorded -> rows.add(Rows.statement(recorded, article.article(), persons))));
        return rows;
    }

    private List<StatementSpeakerEntity> speakersTogether() {
        List<StatementSpeakerEntity> rows = new ArrayList<>();
        articles.forEach(article -> article.statements().forEach(recorded -> rows.addAll(Rows.speakers(recorded, persons))));
        return rows;
    }

    private List<StatementAboutEntity> about() {
        List<StatementAboutEntity> rows = new ArrayList<>();
        articles.forEach(
                article -> article.statements().forEach(recorded -> rows.addAll(Rows.about(recorded, article.article(), persons))));
        return rows;
    }

    private Set<UUID> articlesOfMoved() {
        return moved.stream().map(resident -> resident.member().article().articleId()).collect(Collectors.toSet());
    }

    /** What refers to them follows those who belong to another person now. */
    private Uni<Void> follow() {
        UUID[] appearances = moved.stream().map(resident -> resident.told().id()).toArray(UUID[]::new);
        UUID[] inArticles = moved.stream().map(resident -> resident.member().article().articleId()).toArray(UUID[]::new);
        UUID[] now = moved.stream().map(this::now).toArray(UUID[]::new);
        Query alone = new Query(SPEAKERS, appearances, inArticles, now);
        Query together = new Query(SPEAKERS_TOGETHER, appearances, inArticles, now);
        return transaction.read(alone, this::said)
                .chain(() -> transaction.read(together, this::said))
                .chain(() -> transaction.update(new Query(ABOUT, appearances, inArticles, now)))
                .chain(() -> transaction.ids(new Query(REPORTS, appearances, now, inArticles, appearances)))
                .invoke(changedEvents::addAll)
                .invoke(() -> events.touch(changedEvents))
                .replaceWithVoid();
    }

    private void said(Iterator<Object[]> rows) {
        rows.forEachRemaining(row -> said((UUID) row[0], (UUID) row[1], (boolean) row[2]));
    }

    private void said(UUID appearance, UUID statement, boolean determinate) {
        changedStatements.add(statement);
        if (!determinate) {
            return;
        }
        Placement placement = decided.placement(appearance);
        people.speaks(Objects.requireNonNull(placement.before(), "who moves has been somewhere"), -1);
        people.speaks(placement.now(), 1);
    }
}
