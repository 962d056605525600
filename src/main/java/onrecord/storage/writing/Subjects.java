package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.storage.blocks.Locks;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;
import org.jspecify.annotations.Nullable;

/** What is to be corrected: whether it is there, what answers for it now, and whether it is as the editor saw it. One editor at a time changes it. */
final class Subjects {

    /** As it is now. */
    private record Known(UUID id, int version, @Nullable String lastEditor, @Nullable Instant lastChange) {}

    private static final String KNOWN = "select asked.id, t.id as now, version_of(t.id), last.editor, last.at "
            + "from unnest(?::uuid[]) as asked(id) left join former_id f on f.id = asked.id join TABLE t on t.id = coalesce(f.now, asked.id) "
            + "left join lateral (select coalesce(c.undone_by, c.editor) as editor, coalesce(c.undone_at, c.made_at) as at "
            + "from correction c where c.subjects && ids_ever(t.id) order by coalesce(c.undone_at, c.made_at) desc limit 1) last on true";

    private final Transaction transaction;
    private final Locks locks;
    private final Draft draft;

    Subjects(Transaction transaction, Locks locks, Draft draft) {
        this.transaction = transaction;
        this.locks = locks;
        this.draft = draft;
    }

    /** Their ids now, in the order of the draft. Fails with {@link CorrectionRefused}. */
    Uni<List<UUID>> find() {
        return known().call(this::lock).chain(this::known).call(this::lock).map(this::checked);
    }

    private Uni<Map<UUID, Known>> known() {
        return transaction.select(new Query(KNOWN.replace("TABLE", draft.kind().subject()), draft.subjects()), rows -> {
            Map<UUID, Known> known = new HashMap<>();
            rows.forEachRemaining(row -> known.put((UUID) row[0], new Known((UUID) row[1], ((Number) row[2]).intValue(), (String) row[3],
                    row[4] == null ? null : instant(row[4]))));
            return known;
        });
    }

    private static Instant instant(Object time) {
        return time instanceof Instant instant ? instant : ((OffsetDateTime) time).toInstant();
    }

    /** Others who change one of these wait until this transaction has ended. */
    private Uni<Void> lock(Map<UUID, Known> known) {
        return locks.take(Locks.Sort.CORRECTIONS, known.values().stream().map(one -> one.id().getLeastSignificantBits()).toList());
    }

    private List<UUID> checked(Map<UUID, Known> known) {
        for (int i = 0; i < draft.subjects().size(); i++) {
            Known one = known.get(draft.subjects().get(i));
            Integer seen = i < draft.versions().size() ? draft.versions().get(i) : null;
            if (one == null) {
                throw new CorrectionRefused(CorrectionRefused.Reason.NOT_THERE, "There is no " + draft.kind().subject() + " with "
                        + (draft.subjects().size() == 1 ? "this id." : "the id number " + (i + 1) + "."));
            }
            if (seen != null && seen != one.version()) {
                throw new CorrectionRefused(CorrectionRefused.Reason.CONFLICT, "This " + draft.kind().subject() + " has version "
                        + one.version() + " now, and you saw version " + seen + "."
                        + (one.lastEditor() == null ? "" : " It was changed by " + one.lastEditor() + " at " + one.lastChange() + ".")
                        + " Look at it again.");
            }
        }
        return draft.subjects().stream().map(known::get).map(Known::id).toList();
    }
}
