package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.CorrectionState;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/** What editors have corrected. Every method is one SQL statement. */
@ApplicationScoped
public class Corrections {

    /** It holds when of each of its parts something is in the articles. */
    private static final String STATE = "(case when c.undone_at is not null then 'UNDONE' "
            + "when c.kind = 'ARTICLE_DELETED' then case when exists (select from article a where a.id = any(c.subjects)) "
            + "then 'NOT_APPLIED' else 'APPLIED' end "
            + "when exists (select from correction_place p where p.correction_id = c.id group by p.part having count(p.member) = 0) "
            + "then 'NOT_APPLIED' else 'APPLIED' end)";

    private static final String WORDS =
            "array(select p.words from correction_place p where p.correction_id = c.id and p.words <> '' order by p.ordinal limit 10)";

    private static final RowMapping<Correction> CORRECTION = RowMapping.of(
            "c.id, c.kind, c.subjects, c.fields, c.old_values, c.new_values, " + WORDS + " as words, " + STATE + " as state, c.made_at, "
                    + "c.editor, c.reason, c.undone_at, c.undone_by, c.undone_reason",
            Corrections::read);

    private static final Sort NEWEST = Sort.by("c.made_at", Sort.Type.TIME, "c.id", Direction.DESC);

    private static final String HISTORY = "select asked.id as parent, " + CORRECTION.columns()
            + " from unnest(?::uuid[]) asked(id) cross join lateral (select * from correction "
            + "where subjects && ids_ever(asked.id) order by made_at desc, id desc limit ?) c order by c.made_at desc, c.id desc";

    private final Lists lists;

    Corrections(Lists lists) {
        this.lists = lists;
    }

    private static Correction read(Row row) {
        return new Correction(
                row.getUUID("id"),
                CorrectionKind.valueOf(row.getString("kind")),
                List.of(row.getArrayOfUUIDs("subjects")),
                changes(row.getArrayOfStrings("fields"), row.getArrayOfStrings("old_values"), row.getArrayOfStrings("new_values")),
                List.of(row.getArrayOfStrings("words")),
                CorrectionState.valueOf(row.getString("state")),
                row.get(OffsetDateTime.class, "made_at").toInstant(),
                row.getString("editor"),
                row.getString("reason"),
                time(row.get(OffsetDateTime.class, "undone_at")),
                row.getString("undone_by"),
                row.getString("undone_reason"));
    }

    private static @Nullable Instant time(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** A correction says more than it changes: who speaks is a person, as before. */
    private static List<Correction.Change> changes(String[] fields, String[] before, String[] after) {
        List<Correction.Change> changes = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            if (!before[i].equals(after[i])) {
                changes.add(new Correction.Change(fields[i], known(before[i]), known(after[i])));
            }
        }
        return changes;
    }

    private static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }

    /** The corrections with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Correction>> byIds(Collection<UUID> ids) {
        return lists.byIds(ids, CORRECTION, "correction c where c.id", Correction::id);
    }

    public Uni<Slice<Correction>> page(CorrectionFilter filter, PageRequest page) {
        return lists.page(CORRECTION, matching(filter), NEWEST, page);
    }

    public Uni<Integer> count(CorrectionFilter filter) {
        return lists.count(matching(filter));
    }

    private static Query matching(CorrectionFilter filter) {
        return new Query("from correction c")
                .whereGiven("c.kind = any(?)", filter.kinds())
                .whereGiven(STATE + " = ?", filter.state())
                .whereGiven("c.editor = ?", filter.editor())
                .whereGiven("c.subjects && (select ids_ever(id_now(?)))", filter.subject());
    }

    /** For each of these persons, statements, events or articles what editors have corrected about it, the latest first. */
    public Uni<Map<UUID, List<Correction>>> historyOf(Collection<UUID> things, int first) {
        return lists.byParent(things, new Query(HISTORY, things, first), CORRECTION);
    }

    /**
     * What editors say of articles, by field; what was said last stands.
     *
     * @param articles an article, and the one whose place it takes
     * @param without a correction that does not count; null when all do
     */
    public Uni<Map<String, String>> ofArticles(Collection<UUID> articles, @Nullable UUID without) {
        Query query = new Query("select c.fields, c.new_values from correction_place p join correction c on c.id = p.correction_id "
                + "where p.article_id = any(?::uuid[]) and p.sort = 'ARTICLE' and c.kind = 'ARTICLE_CORRECTED' and c.undone_at is null "
                + "and c.id is distinct from ?::uuid order by c.made_at, c.id", articles, without);
        return lists.read(query, rows -> {
            Map<String, String> values = new HashMap<>();
            rows.forEach(row -> {
                String[] fields = row.getArrayOfStrings("fields");
                String[] now = row.getArrayOfStrings("new_values");
                for (int i = 0; i < fields.length; i++) {
                    values.put(fields[i], now[i]);
                }
            });
            return values;
        });
    }

    /** The articles that a correction is about. */
    public Uni<Set<UUID>> articlesOf(UUID correction) {
        return lists.read(new Query("select article_id from correction_place where correction_id = ? and part = 0", correction), rows -> {
            Set<UUID> articles = new HashSet<>();
            rows.forEach(row -> articles.add(row.getUUID("article_id")));
            return articles;
        });
    }

    /** The correction by which this article was deleted, if it was and has not been brought back. */
    public Uni<Optional<UUID>> deletionOf(UUID article) {
        return lists.read(new Query("select correction_id from deleted_text d join correction c on c.id = d.correction_id "
                + "where article_id = ? order by c.made_at desc limit 1", article), rows -> {
                    Iterator<Row> found = rows.iterator();
                    return found.hasNext() ? Optional.of(found.next().getUUID("correction_id")) : Optional.empty();
                });
    }

    /** Whether nothing is kept of this article. */
    public Uni<Boolean> isDeletedForGood(UUID article) {
        Query query =
                new Query("select 1 from correction where kind = 'ARTICLE_DELETED' and subjects && ?::uuid[] and ? = any(fields) "
                        + "and not exists (select from article where id = any(subjects)) limit 1",
                        List.of(article), Edit.FOR_GOOD);
        return lists.read(query, rows -> rows.iterator().hasNext());
    }

    /** How often editors have changed each of these. */
    public Uni<Map<UUID, Integer>> versions(Collection<UUID> things) {
        return lists.counts(things, "select id as parent, version_of(id) as number from unnest(?::uuid[]) as asked(id)");
    }
}
