package onrecord.storage;

import io.smallrye.mutiny.Uni;

/** Remembers where texts were read from. */
final class SourceFiles {

    /** What a client sent has a path, too, so that a file with the same text cannot take it away. */
    private static final String SENT = "sent:";

    private static final String REMEMBER = "with own as (insert into source_file (path, text_id, metadata, article_id) values (?, ?, ?, ?) "
            + "on conflict (path) do update set text_id = excluded.text_id, metadata = excluded.metadata, article_id = excluded.article_id) "
            + "update source_file set article_id = ? where text_id = ? and article_id is null and path <> ?";

    private SourceFiles() {}

    static String path(Draft draft) {
        String path = draft.submission.path();
        return path == null ? SENT + draft.id : path;
    }

    static Uni<Void> remember(Transaction transaction, Draft draft) {
        String path = path(draft);
        return transaction.update(new Query(REMEMBER, path, draft.id, draft.submission.metadata(), draft.id, draft.id, draft.id, path))
                .replaceWithVoid();
    }
}
