package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Statement;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Description("A page of statements.")
public record StatementConnection(@Ignore ConnectionPage<Statement> page, @Ignore FilterNotes notes) {

    @Type("StatementEdge")
    @Description("A statement in a list.")
    public record Edge(@Ignore Slice.Item<Statement> item) {

        @NonNull
        @Description("Where the statement stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The statement.")
        public Statement getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The statements of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The statements of this page.")
    public List<@NonNull Statement> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many statements the whole list has. Counted only when asked for.")
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
