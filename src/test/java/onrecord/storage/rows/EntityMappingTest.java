package onrecord.storage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Node;
import onrecord.resolution.Resolver;
import onrecord.storage.Archive;
import onrecord.storage.Telling;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.People;
import onrecord.storage.finding.Statements;
import onrecord.storage.page.PageRequest;
import onrecord.storage.sql.EntityTable;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;
import onrecord.storage.sql.Transaction;
import onrecord.text.EventType;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityMappingTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Hibernate adds fields of its own. */
    private static final RecursiveComparisonConfiguration OF_COLUMNS =
            RecursiveComparisonConfiguration.builder().withIgnoredFieldsMatchingRegexes("\\$\\$_hibernate.*").build();

    @Inject
    Pool pool;

    @Inject
    Mutiny.SessionFactory factory;

    @Inject
    Sessions sessions;

    @Inject
    Archive archive;

    @Inject
    Articles articles;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    Events events;

    /** Whoever adds a column to a table adds a field to its entity, and the other way round. */
    @Test
    void everyColumnHasAFieldAndEveryFieldAColumn() {
        Map<String, Set<String>> columns = columns();
        List<Class<?>> entities = entities();
        assertThat(entities).hasSizeGreaterThan(7);
        for (Class<?> entity : entities) {
            String table = entity.getAnnotation(jakarta.persistence.Table.class).name();
            assertThat(fields(entity)).as("columns of %s", table).containsExactlyInAnyOrderElementsOf(columns.get(table));
        }
    }

    private Map<String, Set<String>> columns() {
        return pool.query("select table_name, column_name from information_schema.columns "
                + "where table_schema = current_schema() and is_generated = 'NEVER'").execute().await().atMost(LONGEST).stream()
                .collect(Collectors.groupingBy(row -> row.getString("table_name"),
                        Collectors.mapping(row -> row.getString("column_name"), Collectors.toSet())));
    }

    private List<Class<?>> entities() {
        return factory.getMetamodel().getEntities().stream().<Class<?>>map(entity -> entity.getJavaType())
                .filter(type -> type.isAnnotationPresent(jakarta.persistence.Table.class)).toList();
    }

    private static List<String> fields(Class<?> entity) {
        return EntityTable.fields(entity).flatMap(EntityMappingTest::columnsOf).toList();
    }

    private static Stream<String> columnsOf(Field field) {
        return field.getType().isAnnotationPresent(Embeddable.class)
                ? Stream.of(field.getType().getRecordComponents()).map(RecordComponent::getName).map(EntityTable::column)
                : Stream.of(EntityTable.column(field.getName()));
    }

    @Test
    void rowsAreReadAsHibernateReadsThem() {
        Telling telling = Telling.of("A day at the lock\nOtto Brack said the lock leaks. He met Lina Moss.").by("The Table Post")
                .publishedOn("2018-03-04").person("Otto Brack", List.of("keeper"), "He").person("Lina Moss", List.of("clerk"))
                .said("Otto Brack", "the lock leaks").happened(EventType.CONSULT, "met", "2018-03-04", 0.5, "Otto Brack", "Lina Moss");
        UUID article = await(archive.store(telling.fromFile("table.txt"), new Resolver())).article().id();

        assertReadAlike("select " + EntityMapping.allColumns(ArticleEntity.class) + " from article where id = ?", ArticleEntity.class,
                ArticleEntity::noun, article, articles::byIds);
        assertReadAlike(
                "select " + EntityMapping.allColumns(PersonEntity.class)
                        + " from person where id in (select person_id from person_article where article_id = ?)",
                PersonEntity.class, PersonEntity::noun, article, people::byIds);
        assertReadAlike("select " + EntityMapping.allColumns(StatementEntity.class) + " from statement where article_id = ?",
                StatementEntity.class,
                StatementEntity::noun, article,
                statements::byIds);
        assertReadAlike(
                "select " + EntityMapping.allColumns(EventEntity.class)
                        + " from event where id in (select event_id from event_report where article_id = ?)",
                EventEntity.class,
                EventEntity::noun, article, events::byIds);
        List<EventReportEntity> reports = await(sessions.inTransaction(
                transaction -> transaction.list(EventReportEntity.class,
                        new Query("select " + EntityMapping.allColumns(EventReportEntity.class) + " from event_report where article_id = ?",
                                article))));
        assertThat(reports).isNotEmpty().allSatisfy(report -> assertThat(reportsOf(report.eventId)).contains(report.noun()));
    }

    @Test
    void rowsAreReadAsTheyWereWritten() {
        ArticleEntity row = new ArticleEntity();
        row.id = UUID.randomUUID();
        row.source = "odd, {\"and\"} \\ plain.txt";
        row.title = "null";
        row.titleKey = "null";
        row.authors = new String[] {"Lina \"Lin\" Moss", "C:\\moss", "NULL", "null", "", " a, b ", "{}", "it's\nDe\u017eman \ud83d\udd12"};
        row.publishedOn = LocalDate.of(12345, 6, 7);
        row.language = "en";
        row.wordCount = -3;
        row.ingestedAt = Instant.parse("2018-03-04T05:06:07.000009Z");
        row.engine = "";
        row.noise = new Integer[0];
        row.text = "?";
        assertThat(writtenAndRead(row, transaction -> transaction.insertAll(List.of(row)))).usingRecursiveComparison(OF_COLUMNS)
                .isEqualTo(row);

        row.authors = new String[0];
        row.publishedOn = LocalDate.of(1899, 12, 31);
        row.url = "https://example.org/?a={1,2}";
        row.noise = new Integer[] {1, 0, -7};
        assertThat(writtenAndRead(row, transaction -> transaction.updateAll(List.of(row)))).usingRecursiveComparison(OF_COLUMNS)
                .isEqualTo(row);
        await(sessions.inTransaction(transaction -> transaction.update(new Query("delete from article where id = ?", row.id))));
    }

    private ArticleEntity writtenAndRead(ArticleEntity row, Function<Transaction, Uni<Void>> writing) {
        return await(sessions.inTransaction(transaction -> writing.apply(transaction)
                .chain(() -> transaction.list(ArticleEntity.class,
                        new Query("select " + EntityMapping.allColumns(ArticleEntity.class) + " from article where id = ?", row.id)))))
                .get(0);
    }

    /** What is known since is kept as it is. */
    @Test
    void aColumnThatNeverChangesIsNotWrittenAgain() {
        Instant since = Instant.parse("2018-03-04T05:06:07Z");
        UUID event = storedEvent();
        await(sessions.inTransaction(transaction -> transaction.update(new Query("update event set since = ? where id = ?",
                since.atOffset(ZoneOffset.UTC), event))));
        EventEntity row = event(event);
        row.since = Instant.EPOCH;
        row.summary = "Somebody met somebody.";
        await(sessions.inTransaction(transaction -> transaction.updateAll(List.of(row))));
        assertThat(event(event).since).isEqualTo(since);
        assertThat(event(event).summary).isEqualTo("Somebody met somebody.");
    }

    private UUID storedEvent() {
        Telling telling = Telling.of("A night at the weir\nOtto Brack met Lina Moss at the weir.").by("The Table Post")
                .publishedOn("2018-03-05").person("Otto Brack", List.of("keeper")).person("Lina Moss", List.of("clerk"))
                .happened(EventType.CONSULT, "met", "2018-03-05", 0.5, "Otto Brack", "Lina Moss");
        UUID article = await(archive.store(telling.fromFile("weir.txt"), new Resolver())).article().id();
        return await(sessions.inTransaction(
                transaction -> transaction.ids(new Query("select event_id from event_report where article_id = ?", article))))
                .iterator().next();
    }

    private EventEntity event(UUID id) {
        return await(sessions.inTransaction(transaction -> transaction.list(EventEntity.class,
                new Query("select " + EntityMapping.allColumns(EventEntity.class) + " from event where id = ?", id)))).get(0);
    }

    private List<EventReport> reportsOf(UUID event) {
        return await(events.reports(List.of(event), PageRequest.first(10))).get(event).values();
    }

    private <E, N extends Node> void assertReadAlike(
            String sql, Class<E> entity, Function<E, N> noun, UUID article, Function<List<UUID>, Uni<Map<UUID, N>>> byIds) {
        List<E> written = await(sessions.inTransaction(transaction -> transaction.list(entity, new Query(sql, article))));
        List<N> nouns = written.stream().map(noun).toList();
        Map<UUID, N> read = await(byIds.apply(nouns.stream().map(Node::id).toList()));
        assertThat(List.copyOf(read.values())).as(sql)
                .isNotEmpty().containsExactlyInAnyOrderElementsOf(nouns);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(LONGEST);
    }
}
