package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.IdentityChange;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;

/** When and why ids of persons and events joined and parted. Every method is one SQL statement. */
@ApplicationScoped
public class IdentityChanges {

    private static final RowMapping<IdentityChange> CHANGE = RowMapping.of(
            "c.changed_at, c.what, c.id as former, c.other as current, c.reason",
            row -> new IdentityChange(
                    row.get(OffsetDateTime.class, "changed_at").toInstant(),
                    IdentityChange.Kind.valueOf(row.getString("what")),
                    row.getUUID("former"),
                    row.getUUID("current"),
                    row.getString("reason")));

    /** Each id with those that have joined it: what happened to one of them happened to it. */
    private static final String OF = "with known as (select id as parent, id from unnest(?::uuid[]) asked(id) "
            + "union all select now, id from former_id where now = any(?::uuid[])), "
            + "concerned as (select k.parent, c.ordinal from known k join identity_change c on c.id = k.id "
            + "union select k.parent, c.ordinal from known k join identity_change c on c.other = k.id), "
            + "numbered as (select parent, ordinal, row_number() over (partition by parent order by ordinal desc) as place from concerned) "
            + "select n.parent, " + CHANGE.columns() + " from numbered n join identity_change c on c.ordinal = n.ordinal "
            + "where n.place <= ? order by n.ordinal desc";

    private final Lists lists;

    IdentityChanges(Lists lists) {
        this.lists = lists;
    }

    /** For each of these persons or events the latest changes of its id and of those that have joined it, the latest first. */
    public Uni<Map<UUID, List<IdentityChange>>> of(Collection<UUID> ids, int first) {
        return lists.byParent(ids, new Query(OF, ids, ids, first), CHANGE);
    }
}
