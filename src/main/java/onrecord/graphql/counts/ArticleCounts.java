package onrecord.graphql.counts;

import io.smallrye.mutiny.Uni;
import onrecord.storage.finding.ArticleFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What the articles of a filter add up to.")
public record ArticleCounts(@Ignore ArticleFilter filter, @Ignore Uni<Integer> articles) {

    @NonNull
    @Description("How many articles.")
    public Uni<Integer> getTotal() {
        return articles;
    }
}
