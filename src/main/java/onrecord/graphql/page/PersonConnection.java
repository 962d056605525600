package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Person;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Description("A page of persons.")
public record PersonConnection(@Ignore ConnectionPage<Person> page, @Ignore FilterNotes notes) {

    @Type("PersonEdge")
    @Description("A person in a list.")
    public record Edge(@Ignore Slice.Item<Person> item) {

        @NonNull
        @Description("Where the person stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The person.")
        public Person getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The persons of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The persons of this page.")
    public List<@NonNull Person> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many persons the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }

    @Description(FilterNotes.MEANT)
    public Uni<@Nullable String> getDidYouMean() {
        return notes.meant().map(better -> better.orElse(null));
    }
}
