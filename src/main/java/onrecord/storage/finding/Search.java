package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.knowledge.Node;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;

/**
 * Full text over everything. Persons are found by the beginnings of their names and stand first, those with most articles before others;
 * articles, statements and events follow by PostgreSQL's rank of the words found, taken over the newest {@value #RANKED} of each kind.
 */
@ApplicationScoped
public class Search {

    /** How many are counted of a kind that is not looked through as a whole. */
    public static final int COUNTED = 10_000;

    /** Ranking an article reads all its words, and the common words of the news are in most articles. */
    private static final int RANKED = 1_000;

    private record Hit(SearchKind kind, UUID id) {}

    private static final RowMapping<Hit> HIT =
            RowMapping.of("h.kind, h.id", row -> new Hit(SearchKind.valueOf(row.getString("kind")), row.getUUID("id")));

    private final Lists lists;
    private final Totals totals;
    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;

    Search(Lists lists, Totals totals, Articles articles, People people, Statements statements, Events events) {
        this.lists = lists;
        this.totals = totals;
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
    }

    /** What matches these words, best match first; an empty set of kinds means all kinds. One SQL statement finds, one per kind found reads. */
    public Uni<Slice<Node>> find(String query, Set<SearchKind> kinds, SearchFilter filter, PageRequest page) {
        if (Folding.of(query).isEmpty()) {
            return Uni.createFrom().item(Slice.empty());
        }
        Sort best = Sort.by("h.rank", Sort.Type.INTEGER, "h.id", Direction.DESC);
        return lists.page(HIT, hits(query, kinds, filter), best, page).chain(this::read);
    }

    /** How much of each of these kinds matches, also where nothing does; of what has a day no more than {@value #COUNTED} are counted. */
    public Uni<Map<SearchKind, Integer>> counts(String query, Set<SearchKind> kinds, SearchFilter filter) {
        Map<SearchKind, Integer> counts = new EnumMap<>(SearchKind.class);
        orAll(kinds).forEach(kind -> counts.put(kind, 0));
        if (Folding.of(query).isEmpty()) {
            return Uni.createFrom().item(counts);
        }
        Query counting = united(kinds, kind -> new Query("select '" + kind + "' as kind, count(*) as number ")
                .add(kind == SearchKind.PERSON ? matching(kind, query, filter)
                        : new Query("from (").add(newest(kind).some(() -> matching(kind, query, filter), filter.to(), COUNTED))
                                .add(") c")));
        return totals.list(counting, row -> Map.entry(SearchKind.valueOf(row.getString("kind")), row.getInteger("number"))).map(found -> {
            found.forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    private static Query hits(String query, Set<SearchKind> kinds, SearchFilter filter) {
        return new Query("from (").add(united(kinds,
                kind -> new Query("select '" + kind + "' as kind, m.id, " + rank(kind) + " as rank from (")
                        .add(ranked(kind, query, filter)).add(") m")))
                .add(") h").noConditions();
    }

    /** What is ranked when more rows match. */
    private static Query ranked(SearchKind kind, String query, SearchFilter filter) {
        return switch (kind) {
            case PERSON -> matching(kind, query, filter).before("select p.id, p.article_count ")
                    .add(" order by p.article_count desc, p.id desc limit " + RANKED);
            case ARTICLE -> newest(kind, "a.id, a.search, q", query, filter);
            case STATEMENT -> newest(kind, "s.id, s.search, q", query, filter);
            case EVENT -> newest(kind, "e.id, e.search, q", query, filter);
        };
    }

    private static Query newest(SearchKind kind, String columns, String query, SearchFilter filter) {
        return newest(kind).rows(columns, () -> matching(kind, query, filter), filter.to(), RANKED);
    }

    private static Newest newest(SearchKind kind) {
        return switch (kind) {
            case ARTICLE -> Newest.ARTICLES;
            case STATEMENT -> Newest.STATEMENTS;
            case EVENT -> Newest.EVENTS;
            case PERSON -> throw new IllegalArgumentException("persons have no day");
        };
    }

    private static Query united(Set<SearchKind> kinds, Function<SearchKind, Query> each) {
        Query united = new Query("");
        String union = "";
        for (SearchKind kind : orAll(kinds)) {
            united.add(union).add(each.apply(kind));
            union = " union all ";
        }
        return united;
    }

    /** The rows of this kind that match, and what is sought in them as {@code q}. */
    private static Query matching(SearchKind kind, String query, SearchFilter filter) {
        return switch (kind) {
            case ARTICLE -> filter.articles(sought("article a", "a.search", ArticleConditions.SEARCHED, query));
            case PERSON -> filter.persons(sought("person p", "p.search", new Query("to_tsquery('simple', ?)", Folding.beginnings(query))));
            case STATEMENT -> filter.statements(sought("statement s", "s.search", "s.text", query));
            case EVENT -> filter.events(sought("event e", "e.search", "e.summary", query));
        };
    }

    private static Query sought(String table, String column, String text, String query) {
        SoughtWords words = SoughtWords.of(query);
        return words.literally(sought(table, column, words.query()), text);
    }

    /**
     * What is sought is hidden in a query of its own, which {@code offset} keeps from being resolved. So no plan depends on it, and PostgreSQL
     * keeps one: it takes longer to make a plan than to find a rare word, and those made for single words are no better.
     */
    private static Query sought(String table, String column, Query words) {
        return new Query("from " + table + ", (select ").add(words).add(" as q offset 0) sought").noConditions().where(column + " @@ q");
    }

    private static Set<SearchKind> orAll(Set<SearchKind> kinds) {
        return kinds.isEmpty() ? EnumSet.allOf(SearchKind.class) : kinds;
    }

    /** A whole number, so that it is the same whenever it is computed. */
    private static String rank(SearchKind kind) {
        return kind == SearchKind.PERSON
                ? "1000000 + m.article_count"
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
