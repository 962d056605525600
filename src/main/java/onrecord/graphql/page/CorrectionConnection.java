package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Correction;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of corrections.")
public record CorrectionConnection(@Ignore ConnectionPage<Correction> page) {

    @Type("CorrectionEdge")
    @Description("A correction in a list.")
    public record Edge(@Ignore Slice.Item<Correction> item) {

        @NonNull
        @Description("Where the correction stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The correction.")
        public Correction getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The corrections of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The corrections of this page.")
    public List<@NonNull Correction> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many corrections the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
