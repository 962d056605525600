package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.PersonMention;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of places that refer to persons.")
public record PersonMentionConnection(@Ignore ConnectionPage<PersonMention> page) {

    @Type("PersonMentionEdge")
    @Description("A mention in a list.")
    public record Edge(@Ignore Slice.Item<PersonMention> item) {

        @NonNull
        @Description("Where the mention stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The mention.")
        public PersonMention getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The mentions of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The mentions of this page.")
    public List<@NonNull PersonMention> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many mentions the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }
}
