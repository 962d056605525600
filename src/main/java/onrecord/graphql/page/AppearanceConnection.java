package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Appearance;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of articles that name a person.")
public record AppearanceConnection(@Ignore ConnectionPage<Appearance> page) {

    @Type("AppearanceEdge")
    @Description("An appearance in a list.")
    public record Edge(@Ignore Slice.Item<Appearance> item) {

        @NonNull
        @Description("Where the appearance stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The appearance.")
        public Appearance getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The appearances of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The appearances of this page.")
    public List<@NonNull Appearance> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many appearances the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
