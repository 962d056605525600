package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PeriodCount;
import onrecord.knowledge.counts.PublisherCount;

/** What the articles of a filter add up to. Every method is one SQL statement. */
@ApplicationScoped
public class ArticleTotals {

    private final Totals totals;

    ArticleTotals(Totals totals) {
        this.totals = totals;
    }

    /** Which publishers have most of them, whatever the case of a publisher's name. */
    public Uni<List<PublisherCount>> publishers(ArticleFilter filter, Top top) {
        return totals.publishers(ArticleConditions.matching(filter).before("select a.publisher_key, count(*) as number ")
                .add(" group by a.publisher_key having count(*) >= ? order by count(*) desc, a.publisher_key limit ?", top.atLeast(),
                        top.first()));
    }

    /** How many were published in each period. */
    public Uni<List<PeriodCount>> periods(ArticleFilter filter, Period by) {
        return totals.periods(
                "select a.published_on as earliest, a.published_on as latest, count(*) as number, 0 as assumed ",
                ArticleConditions.matching(filter).add(" group by a.published_on"), by);
    }
}
