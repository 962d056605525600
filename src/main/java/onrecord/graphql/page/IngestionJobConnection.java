package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.storage.jobs.IngestionJob;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of texts on their way in.")
public record IngestionJobConnection(@Ignore ConnectionPage<IngestionJob> page) {

    @Type("IngestionJobEdge")
    @Description("A text on its way in, in a list.")
    public record Edge(@Ignore Slice.Item<IngestionJob> item) {

        @NonNull
        @Description("Where the text stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The text on its way in.")
        public IngestionJob getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The texts of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The texts of this page.")
    public List<@NonNull IngestionJob> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many texts the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
