package onrecord.storage.deciding;

import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.knowledge.CorrectionKind;
import onrecord.resolution.clusters.Ruling;
import onrecord.resolution.corrections.AnchorSort;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Transaction;

/** What editors have ruled about who and what is meant, as far as it stands. */
final class Rulings {

    private static final List<CorrectionKind> KINDS = Arrays.stream(CorrectionKind.values()).filter(CorrectionKind::rules).toList();

    private static final String ABOUT = "select c.id, c.kind, p.part, p.member from correction c "
            + "join correction_place p on p.correction_id = c.id where c.undone_at is null and c.kind = any(?) and p.sort = ? "
            + "and p.member is not null and c.id in (select q.correction_id from correction_place q where q.member = any(?::uuid[])) "
            + "order by c.made_at desc, c.id desc";

    private static final String RULED_WITH =
            "select distinct r.event_id from correction_place p join correction c on c.id = p.correction_id "
                    + "join correction_place q on q.correction_id = c.id join event_report r on r.id = q.member "
                    + "where p.member = any(?::uuid[]) and c.undone_at is null and c.kind = any(?)";

    private Rulings() {}

    /** The events of all reports that are ruled about together with one of these. */
    static Uni<Set<UUID>> eventsRuledWith(Transaction transaction, Collection<UUID> reports) {
        return transaction.ids(new Query(RULED_WITH, reports, KINDS));
    }

    /** All rulings about any of these, the latest first. */
    static Uni<List<Ruling>> about(Transaction transaction, AnchorSort sort, Collection<UUID> members) {
        if (members.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return transaction.select(new Query(ABOUT, KINDS, sort, members), rows -> {
            Map<UUID, Map<Integer, Set<UUID>>> groups = new LinkedHashMap<>();
            rows.forEachRemaining(row -> {
                int group = CorrectionKind.valueOf((String) row[1]).tellsApart() ? (Integer) row[2] : 0;
                groups.computeIfAbsent((UUID) row[0], id -> new TreeMap<>()).computeIfAbsent(group, number -> new HashSet<>())
                        .add((UUID) row[3]);
            });
            return groups.values().stream().map(each -> new Ruling(List.copyOf(each.values()))).toList();
        });
    }
}
