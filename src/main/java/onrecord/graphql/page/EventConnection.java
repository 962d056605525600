package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Event;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Description("A page of events.")
public record EventConnection(@Ignore ConnectionPage<Event> page, @Ignore FilterNotes notes) {

    @Type("EventEdge")
    @Description("An event in a list.")
    public record Edge(@Ignore Slice.Item<Event> item) {

        @NonNull
        @Description("Where the event stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The event.")
        public Event getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The events of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The events of this page.")
    public List<@NonNull Event> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many events the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }

    @NonNull
    @Description(FilterNotes.UNDATED)
    public Uni<Integer> getUndatedCount() {
        return notes.undated();
    }

    @Description(FilterNotes.MEANT)
    public Uni<@Nullable String> getDidYouMean() {
        return notes.meant().map(better -> better.orElse(null));
    }
}
