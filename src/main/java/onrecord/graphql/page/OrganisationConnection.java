package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Organisation;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of organisations.")
public record OrganisationConnection(@Ignore ConnectionPage<Organisation> page) {

    @Type("OrganisationEdge")
    @Description("An organisation in a list.")
    public record Edge(@Ignore Slice.Item<Organisation> item) {

        @NonNull
        @Description("Where the organisation stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The organisation.")
        public Organisation getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The organisations of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The organisations of this page.")
    public List<@NonNull Organisation> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many organisations the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
