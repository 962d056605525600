package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import onrecord.knowledge.Article;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Event;
import onrecord.knowledge.Person;
import onrecord.knowledge.Statement;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.rows.ArticleEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.rows.EventEntity;
import onrecord.storage.rows.PersonEntity;
import onrecord.storage.rows.StatementEntity;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** What things are before they are corrected, by field, for the audit trail; an empty text where it is not known. */
final class EarlierValues {

    private final Transaction transaction;

    EarlierValues(Transaction transaction) {
        this.transaction = transaction;
    }

    Uni<Map<String, String>> of(CorrectionKind kind, UUID subject) {
        return switch (kind.subject()) {
            case "person" -> read(PersonEntity.class, "person", subject, row -> values(row.noun()));
            case "statement" -> read(StatementEntity.class, "statement", subject, row -> values(row.noun()));
            case "article" -> read(ArticleEntity.class, "article", subject, row -> values(row.noun()));
            default -> read(EventEntity.class, "event", subject, row -> values(row.noun()));
        };
    }

    private <E> Uni<Map<String, String>> read(Class<E> entity, String table, UUID id, Function<E, Map<String, String>> values) {
        Query query = new Query("select " + EntityMapping.allColumns(entity) + " from " + table + " where id = ?", id);
        return transaction.list(entity, query).map(rows -> rows.isEmpty() ? Map.of() : values.apply(rows.get(0)));
    }

    private static Map<String, String> values(Person person) {
        return Map.of(Edit.NAME, person.name());
    }

    private static Map<String, String> values(Statement statement) {
        return Map.of(
                Edit.SAID_ON, text(statement.saidOn()),
                Edit.POLARITY, statement.polarity().name(),
                Edit.DETERMINACY, statement.determinacy().name(),
                Edit.SPEAKER, statement.speakerName(),
                Edit.SPEAKER_KIND, statement.speakerKind().name());
    }

    private static Map<String, String> values(Article article) {
        return Map.of(
                Edit.TITLE, article.title(),
                Edit.PUBLISHER, text(article.publisher()),
                Edit.URL, text(article.url()),
                Edit.AUTHORS, String.join(Edit.AND, article.authors()),
                Edit.PUBLISHED_ON, text(article.publishedOn()));
    }

    private static Map<String, String> values(Event event) {
        return Map.of(
                Edit.TYPE, event.type().name(),
                Edit.DATE, text(event.date()),
                Edit.PLACE, text(event.place()),
                Edit.SUMMARY, event.summary(),
                Edit.STATUS, event.status().name());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
