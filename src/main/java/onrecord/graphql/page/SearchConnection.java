package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Node;
import onrecord.knowledge.SearchResult;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of what a search found.")
public record SearchConnection(@Ignore ConnectionPage<Node> page) {

    @Type("SearchEdge")
    @Description("One thing a search found.")
    public record Edge(@Ignore Slice.Item<Node> item) {

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

    @NonNull
    @Description("What was found, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
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
    @Description("How many things match. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
