package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Place;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of places.")
public record PlaceConnection(@Ignore ConnectionPage<Place> page) {

    @Type("PlaceEdge")
    @Description("A place in a list.")
    public record Edge(@Ignore Slice.Item<Place> item) {

        @NonNull
        @Description("Where the place stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The place.")
        public Place getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The places of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The places of this page.")
    public List<@NonNull Place> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many places the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
