package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** Remembers where texts were read from. */
final class SourceFiles {

    private static final String REMEMBER = "insert into source_file (path, text_id, metadata, article_id) "
            + "select path, id, metadata, id from unnest(?::text[], ?::uuid[], ?::text[]) as given(path, id, metadata) "
            + "on conflict (path) do update set text_id = excluded.text_id, metadata = excluded.metadata, article_id = excluded.article_id";

    private static final String COPIES =
            "update source_file set article_id = text_id where text_id = any(?::uuid[]) and article_id is null";

    private SourceFiles() {}

    static Uni<Void> remember(Transaction transaction, List<Submission> batch) {
        UUID[] ids = batch.stream().map(one -> one.reading().article().id()).toArray(UUID[]::new);
        Query remember = new Query(
                REMEMBER,
                batch.stream().map(Submission::origin).toArray(String[]::new),
                ids,
                batch.stream().map(Submission::fingerprint).toArray(String[]::new));
        return transaction.update(remember).chain(() -> transaction.update(new Query(COPIES, (Object) ids))).replaceWithVoid();
    }
}
