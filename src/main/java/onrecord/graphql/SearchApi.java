package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onrecord.graphql.input.SearchFilterInput;
import onrecord.graphql.input.Texts;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.SearchConnection;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.Node;
import onrecord.knowledge.Person;
import onrecord.knowledge.Snippet;
import onrecord.storage.finding.Search;
import onrecord.storage.finding.SearchFilter;
import onrecord.storage.finding.SearchKind;
import onrecord.storage.finding.Snippets;
import onrecord.storage.finding.Spelling;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Searches over everything. */
@GraphQLApi
public class SearchApi {

    /** What is marked together: all of one kind that one query found. */
    private record Found(SearchKind kind, String query) {}

    private final Search search;
    private final Snippets snippets;
    private final Spelling spelling;

    SearchApi(Search search, Snippets snippets, Spelling spelling) {
        this.search = search;
        this.snippets = snippets;
        this.spelling = spelling;
    }

    @Query
    @NonNull
    @Description("Full text, best match first, over the kinds asked for. Statements that were not, or not yet, made are left out. For example "
            + "`search(query: \"\\\"no collusion\\\" sanct*\") { kindCounts { kind count } edges { snippet { text marks { start end } } } }`.")
    public Uni<SearchConnection> search(
            @NonNull @Description("Words, as typed into a search engine: `\"in quotes\"` for a phrase, `or` between alternatives, `-` before what must not occur, `sanct*` for the beginning of a word. Persons are found by the beginnings of their names.") String query,
            @Description("What to look through; everything when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull SearchKind> kinds,
            @Description("What it is narrowed to; everything when left out.") @Nullable SearchFilterInput filter,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        String words = Texts.checked("query", query);
        Set<SearchKind> among = kinds == null ? Set.of() : Set.copyOf(kinds);
        SearchFilter wanted = SearchFilterInput.filter(filter);
        Uni<Map<SearchKind, Integer>> counts = search.counts(words, among, wanted).memoize().indefinitely();
        Uni<Integer> total = counts.map(all -> all.values().stream().mapToInt(Integer::intValue).sum());
        return search.find(words, among, wanted, Pages.of(first, after))
                .map(slice -> new SearchConnection(new ConnectionPage<>(slice, total), words, counts, spelling.corrected(words)));
    }

    @Description("What shows that it matches: some words of an article, all of a statement, the summary of an event, the names of a person; and "
            + "where the words that were searched for stand there.")
    public Uni<List<@Nullable Snippet>> snippet(@Source List<SearchConnection.Edge> edges) {
        Map<Found, Set<UUID>> wanted = new HashMap<>();
        edges.forEach(edge -> wanted.computeIfAbsent(found(edge), unknown -> new HashSet<>()).add(edge.item().value().id()));
        List<Uni<Map<UUID, Snippet>>> marking = new ArrayList<>();
        wanted.forEach((found, ids) -> marking.add(snippets.of(found.kind(), ids, found.query())));
        if (marking.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join().all(marking).andFailFast().map(all -> {
            Map<UUID, Snippet> marked = new HashMap<>();
            all.forEach(marked::putAll);
            return edges.stream().<@Nullable Snippet>map(edge -> marked.get(edge.item().value().id())).toList();
        });
    }

    private static Found found(SearchConnection.Edge edge) {
        return new Found(kind(edge.item().value()), edge.query());
    }

    private static SearchKind kind(Node node) {
        return node instanceof Article ? SearchKind.ARTICLE
                : node instanceof Person ? SearchKind.PERSON : node instanceof Event ? SearchKind.EVENT : SearchKind.STATEMENT;
    }
}
