package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.knowledge.Node;
import onrecord.knowledge.SearchResult;
import onrecord.storage.finding.SearchKind;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query what was searched for
 * @param counts how much of each kind there is
 * @param corrected what may have been meant instead
 */
@Description("A page of what a search found.")
public record SearchConnection(
        @Ignore ConnectionPage<Node> page,
        @Ignore String query,
        @Ignore Uni<Map<SearchKind, Integer>> counts,
        @Ignore Uni<Optional<String>> corrected) {

    /** @param query what was searched for */
    @Type("SearchEdge")
    @Description("One thing a search found.")
    public record Edge(@Ignore Slice.Item<Node> item, @Ignore String query) {

        @NonNull
        @Description("Where it stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("What was found.")
        public SearchResult getNode() {
            return item.value();
        }
    }

    @Type("SearchKindCount")
    @Description("How much of one kind a search found.")
    public record KindCount(
            @NonNull @Description("Of which kind.") SearchKind kind,
            @Description("How many things match.") int count) {}

    @NonNull
    @Description("What was found, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(item -> new Edge(item, query));
    }

    @NonNull
    @Description("What was found.")
    public List<@NonNull SearchResult> getNodes() {
        return List.copyOf(page.nodes());
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many things match: of each kind but persons 10,000 are counted at most. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }

    @NonNull
    @Description("How many things of each kind match, of the kinds that were searched: of each but persons 10,000 are counted at most. Counted only "
            + "when asked for.")
    public Uni<List<@NonNull KindCount>> getKindCounts() {
        return counts.map(all -> all.entrySet().stream().map(count -> new KindCount(count.getKey(), count.getValue())).toList());
    }

    @Description("What may have been meant: the words with names of known persons in place of others that are spelt nearly so, as `putin` for "
            + "`puttin`. Null when there is nothing to correct. Looked up only when asked for.")
    public Uni<@Nullable String> getDidYouMean() {
        return corrected.map(better -> better.orElse(null));
    }
}
