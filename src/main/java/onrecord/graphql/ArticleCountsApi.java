package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.counts.ArticleCounts;
import onrecord.graphql.counts.Counting;
import onrecord.graphql.input.ArticleFilterInput;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PublisherCount;
import onrecord.knowledge.counts.Series;
import onrecord.storage.finding.ArticleFilter;
import onrecord.storage.finding.ArticleTotals;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.Top;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What articles add up to: in which papers, and when. */
@GraphQLApi
public class ArticleCountsApi {

    private final Articles articles;
    private final ArticleTotals totals;

    ArticleCountsApi(Articles articles, ArticleTotals totals) {
        this.articles = articles;
        this.totals = totals;
    }

    @Query
    @NonNull
    @Description("What the articles of a filter add up to: in which papers, and when. For example how often a word is in the news: "
            + "`articleCounts(filter: { text: \"sanctions\" }) { series(by: MONTH) { points { firstDay count } } }`.")
    public ArticleCounts articleCounts(
            @Description("Which articles are counted; all when left out.") @Nullable ArticleFilterInput filter) {
        ArticleFilter wanted = ArticleFilterInput.filter(filter);
        return new ArticleCounts(wanted, articles.count(wanted));
    }

    @NonNull
    @Description("Which publishers have most of them.")
    public Uni<List<List<@NonNull PublisherCount>>> publishers(
            @Source List<ArticleCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.publishers(one.filter(), top));
    }

    @NonNull
    @Description("How many were published in each day, week, month or year, without gaps, from `publishedFrom` to `publishedTo` of the filter.")
    public Uni<List<Series>> series(
            @Source List<ArticleCounts> counts,
            @NonNull @Description(Counting.BY) Period by,
            @DefaultValue(Counting.POINTS) @Description(Counting.LAST) @Nullable Integer last) {
        int points = Counting.points(last);
        return Counting.each(counts, one -> totals.periods(one.filter(), by)
                .map(found -> Series.of(by, found, one.filter().publishedFrom(), one.filter().publishedTo(), points)));
    }
}
