package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.Node;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/**
 * Full text over everything. Persons are found by the beginnings of their names and stand first, those with most articles before others;
 * articles, statements and events follow by PostgreSQL's rank of the words found, taken over the newest {@value #RANKED} of each kind.
 */
@ApplicationScoped
public class Search {

    /** Ranking an article reads all its words, and the common words of the news are in most articles. */
    private static final int RANKED = 2_000;

    /**
     * @param preference the column whose highest values are ranked when too many rows match
     * @param condition on the rows {@code t} that are found at all, after "and"
     */
    private record Source(String table, String preference, String condition) {}

    private record Hit(SearchKind kind, UUID id) {}

    private static final RowMapping<Hit> HIT =
            RowMapping.of("h.kind, h.id", row -> new Hit(SearchKind.valueOf(row.getString("kind")), row.getUUID("id")));

    private final Lists lists;
    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;

    Search(Lists lists, Articles articles, People people, Statements statements, Events events) {
        this.lists = lists;
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
    }

    /** What matches these words, best match first; an empty set of kinds means all kinds. One SQL statement finds, one per kind found reads. */
    public Uni<Slice<Node>> find(String query, Set<SearchKind> kinds, PageRequest page) {
        if (Folding.of(query).isEmpty()) {
            return Uni.createFrom().item(Slice.empty());
        }
        Sort best = Sort.by("h.rank", Sort.Type.INTEGER, "h.id", Direction.DESC);
        return lists.page(HIT, hits(query, kinds), best, page).chain(this::read);
    }

    public Uni<Integer> count(String query, Set<SearchKind> kinds) {
        if (Folding.of(query).isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Query matches = new Query("from (");
        String union = "";
        for (SearchKind kind : orAll(kinds)) {
            matches.add(
                    union + "select t.id from " + source(kind).table() + " t where t.search @@ " + sought(kind) + source(kind).condition(),
                    words(kind, query));
            union = " union all ";
        }
        return lists.count(matches.add(") h"));
    }

    private static Query hits(String query, Set<SearchKind> kinds) {
        Query hits = new Query("from (");
        String union = "";
        for (SearchKind kind : orAll(kinds)) {
            Source source = source(kind);
            hits.add(
                    union + "select '" + kind + "' as kind, m.id, " + rank(kind) + " as rank from (select t.id, t.search, t."
                            + source.preference() + " as preference, q from " + source.table() + " t, " + sought(kind)
                            + " q where t.search @@ q" + source(kind).condition() + " order by t." + source.preference()
                            + " desc, t.id desc limit " + RANKED + ") m",
                    words(kind, query));
            union = " union all ";
        }
        return hits.add(") h");
    }

    private static Source source(SearchKind kind) {
        return switch (kind) {
            case ARTICLE -> new Source("article", "published_key", "");
            case PERSON -> new Source("person", "article_count", "");
            case STATEMENT -> new Source("statement", "said_key", " and t.determinacy = 'DETERMINATE'");
            case EVENT -> new Source("event", "date_key", " and t.listed");
        };
    }

    private static Set<SearchKind> orAll(Set<SearchKind> kinds) {
        return kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : kinds;
    }

    /** Of events only those that happened or are planned. */
    private static String sought(SearchKind kind) {
        return kind == SearchKind.PERSON ? "to_tsquery('simple', ?)" : "websearch_to_tsquery('english', ?)";
    }

    private static @Nullable String words(SearchKind kind, String query) {
        return kind == SearchKind.PERSON ? Folding.beginnings(query) : Folding.sought(query);
    }

    /** A whole number, so that it is the same whenever it is computed. */
    private static String rank(SearchKind kind) {
        return kind == SearchKind.PERSON
                ? "1000000 + m.preference"
                : "(ts_rank(m.search, m.q, 33) * 1000000)::integer";
    }

    private Uni<Slice<Node>> read(Slice<Hit> hits) {
        Map<SearchKind, List<UUID>> wanted = hits.values().stream()
                .collect(Collectors.groupingBy(Hit::kind, Collectors.mapping(Hit::id, Collectors.toList())));
        List<Uni<Map<UUID, Node>>> readings = new ArrayList<>();
        wanted.forEach((kind, ids) -> readings.add(byIds(kind, ids)));
        if (readings.isEmpty()) {
            return Uni.createFrom().item(Slice.empty());
        }
        return Uni.join().all(readings).andFailFast().map(found -> withNodes(hits, found));
    }

    private Uni<Map<UUID, Node>> byIds(SearchKind kind, Collection<UUID> ids) {
        return switch (kind) {
            case ARTICLE -> articles.byIds(ids).map(HashMap::new);
            case PERSON -> people.byIds(ids).map(HashMap::new);
            case STATEMENT -> statements.byIds(ids).map(HashMap::new);
            case EVENT -> events.byIds(ids).map(HashMap::new);
        };
    }

    /** What was deleted between the two readings is left out. */
    private static Slice<Node> withNodes(Slice<Hit> hits, List<Map<UUID, Node>> found) {
        Map<UUID, Node> nodes = new HashMap<>();
        found.forEach(nodes::putAll);
        List<Slice.Item<Node>> items = hits.items().stream()
                .flatMap(hit -> Stream.ofNullable(nodes.get(hit.value().id())).map(node -> new Slice.Item<>(node, hit.position())))
                .toList();
        return new Slice<>(items, hits.hasPrevious(), hits.hasNext());
    }
}
