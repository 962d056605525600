package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.EventReport;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of reports of an event.")
public record EventReportConnection(@Ignore ConnectionPage<EventReport> page) {

    @Type("EventReportEdge")
    @Description("A report in a list.")
    public record Edge(@Ignore Slice.Item<EventReport> item) {

        @NonNull
        @Description("Where the report stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The report.")
        public EventReport getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The reports of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The reports of this page.")
    public List<@NonNull EventReport> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many reports the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
