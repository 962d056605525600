package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.TimelineEntry;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** @param undated counts what has no day, when somebody asks */
@Description("A page of statements and events by day.")
public record TimelineConnection(@Ignore ConnectionPage<TimelineEntry> page, @Ignore Uni<Integer> undated) {

    @Type("TimelineEdge")
    @Description("A statement or an event in a timeline.")
    public record Edge(@Ignore Slice.Item<TimelineEntry> item) {

        @NonNull
        @Description("Where it stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The statement or event, and its day.")
        public TimelineEntry getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The statements and events of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The statements and events of this page.")
    public List<@NonNull TimelineEntry> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many statements and events the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }

    @NonNull
    @Description("How many there are besides that have no day at all: ask for them with `undated: true`. Counted only when asked for.")
    public Uni<Integer> getUndatedCount() {
        return undated;
    }
}
