package onrecord.storage.writing;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.CorrectionKind;
import onrecord.storage.rows.CorrectionEntity;
import onrecord.storage.rows.EntityMapping;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/**
 * What editors say of persons or events, whatever the articles say that these are summed up from. It is said of whoever has most of the appearances, or
 * reports, that the correction holds on to.
 */
final class Overrides {

    private static final String OF = "with held as (select c.id, c.made_at, m.HOLDER as holder, count(*) as places "
            + "from correction c join correction_place p on p.correction_id = c.id join MEMBERS m on m.id = p.member "
            + "where c.undone_at is null and c.kind = any(?) and p.sort = ? and c.id in (select q.correction_id "
            + "from correction_place q join MEMBERS n on n.id = q.member where n.HOLDER = any(?::uuid[])) group by c.id, c.made_at, m.HOLDER) "
            + "select mostly.id, mostly.holder from (select distinct on (id) id, made_at, holder from held order by id, places desc, holder) mostly "
            + "where mostly.holder = any(?::uuid[]) order by mostly.made_at, mostly.id";

    /** Those that say something of a person or an event as a whole. */
    private static final List<CorrectionKind> KINDS =
            List.of(CorrectionKind.PERSON_RENAMED, CorrectionKind.EVENT_CORRECTED, CorrectionKind.EVENT_REJECTED);

    private static final String CORRECTIONS =
            "select " + EntityMapping.allColumns(CorrectionEntity.class) + " from correction where id = any(?::uuid[])";

    private Overrides() {}

    /** For each of these persons that an editor has said something of, what, by field; what was said last stands. */
    static Uni<Map<UUID, Map<String, String>>> ofPersons(Transaction transaction, Collection<UUID> persons) {
        return of(transaction, persons, OF.replace("MEMBERS", "person_article").replace("HOLDER", "person_id"), "PERSON");
    }

    /** As {@link #ofPersons}, for events. */
    static Uni<Map<UUID, Map<String, String>>> ofEvents(Transaction transaction, Collection<UUID> events) {
        return of(transaction, events, OF.replace("MEMBERS", "event_report").replace("HOLDER", "event_id"), "EVENT");
    }

    private static Uni<Map<UUID, Map<String, String>>> of(Transaction transaction, Collection<UUID> holders, String sql, String sort) {
        if (holders.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return transaction.select(new Query(sql, KINDS, sort, holders, holders), rows -> {
            Map<UUID, UUID> byCorrection = new LinkedHashMap<>();
            rows.forEachRemaining(row -> byCorrection.put((UUID) row[0], (UUID) row[1]));
            return byCorrection;
        }).chain(found -> found.isEmpty() ? Uni.createFrom().item(Map.of())
                : transaction.list(CorrectionEntity.class, new Query(CORRECTIONS, new HashSet<>(found.keySet())))
                        .map(corrections -> values(found, corrections)));
    }

    /** @param byCorrection whom each is about, in the order in which they were made */
    private static Map<UUID, Map<String, String>> values(Map<UUID, UUID> byCorrection, List<CorrectionEntity> corrections) {
        Map<UUID, CorrectionEntity> byId = new HashMap<>();
        corrections.forEach(correction -> byId.put(correction.id, correction));
        Map<UUID, Map<String, String>> values = new HashMap<>();
        byCorrection.forEach((id, holder) -> {
            CorrectionEntity correction = byId.get(id);
            for (int i = 0; correction != null && i < correction.fields.length; i++) {
                values.computeIfAbsent(holder, one -> new HashMap<>()).put(correction.fields[i], correction.newValues[i]);
            }
        });
        return values;
    }
}
