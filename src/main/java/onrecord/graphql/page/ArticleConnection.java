package onrecord.graphql.page;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.knowledge.Article;
import onrecord.storage.page.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Description("A page of articles.")
public record ArticleConnection(@Ignore ConnectionPage<Article> page, @Ignore FilterNotes notes) {

    @Type("ArticleEdge")
    @Description("An article in a list.")
    public record Edge(@Ignore Slice.Item<Article> item) {

        @NonNull
        @Description("Where the article stands in the list.")
        public String getCursor() {
            return Cursor.of(item.position());
        }

        @NonNull
        @Description("The article.")
        public Article getNode() {
            return item.value();
        }
    }

    @NonNull
    @Description("The articles of this page, each with its cursor.")
    public List<@NonNull Edge> getEdges() {
        return page.edges(Edge::new);
    }

    @NonNull
    @Description("The articles of this page.")
    public List<@NonNull Article> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description(PageInfo.PLACE)
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("How many articles the whole list has. Counted only when asked for.")
    public Uni<Integer> getTotalCount() {
        return page.total();
    }

    @NonNull
    @Description(FilterNotes.UNDATED)
    public Uni<Integer> getUndatedCount() {
        return notes.undated();
    }
}
