package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onrecord.knowledge.counts.PersonLink;
import onrecord.storage.sql.Query;

/** Who speaks about whom, and who appears with whom. Every method is one SQL statement. */
@ApplicationScoped
public class Networks {

    /** How many articles are looked at, the newest: each of them links all whom it names with one another. */
    public static final int ARTICLES = 20_000;

    private final Totals totals;

    Networks(Totals totals) {
        this.totals = totals;
    }

    /** Who speaks about whom most often in the statements of a filter. What persons say of themselves links nobody. */
    public Uni<List<PersonLink>> speaking(StatementFilter filter, Top top) {
        Query query =
                new Query("select l.source, l.target, count(*) as number from (select " + StatementTotals.SPEAKER
                        + " as source, b.person_id as target "
                        + "from (select s.id, s.speaker_id ")
                        .add(StatementConditions.matching(filter))
                        .add(") s left join statement_speaker j on j.statement_id = s.id join statement_about b on b.statement_id = s.id "
                                + "where not b.by_speaker) l where l.source is not null and l.source <> l.target");
        return totals.list(filter.equals(StatementFilter.ALL) ? AllStatements.links(top) : most(query, top), Networks::link);
    }

    /** Who appears with whom most often in the newest articles of a filter. */
    public Uni<List<PersonLink>> appearing(ArticleFilter filter, Top top) {
        Query query = new Query("select l.source, l.target, count(*) as number from (select m.person_id as source, o.person_id as target "
                + "from (select a.id ")
                .add(ArticleConditions.matching(filter))
                .add(" order by a.published_key desc, a.id desc limit " + ARTICLES + ") a join person_article m on m.article_id = a.id "
                        + "join person_article o on o.article_id = a.id and o.person_id > m.person_id) l");
        return totals.list(most(query, top), Networks::link);
    }

    private static Query most(Query links, Top top) {
        return links.add(" group by l.source, l.target having count(*) >= ? order by count(*) desc, l.source, l.target limit ?",
                top.atLeast(), top.first());
    }

    private static PersonLink link(Row row) {
        return new PersonLink(row.getUUID("source"), row.getUUID("target"), row.getInteger("number"));
    }
}
