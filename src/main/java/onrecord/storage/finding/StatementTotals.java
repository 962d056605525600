package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PeriodCount;
import onrecord.knowledge.counts.PersonCount;
import onrecord.knowledge.counts.PublisherCount;
import onrecord.knowledge.counts.SpeakerCount;
import onrecord.storage.sql.Query;
import onrecord.text.SpeakerKind;

/**
 * What the statements of a filter add up to. Every method is one SQL statement, which reads what it counts out of an index where it can, and what all
 * statements add up to from sums that are kept.
 */
@ApplicationScoped
public class StatementTotals {

    /** Who speaks, of a statement s joined with each of those j who speak together, if any do. */
    static final String SPEAKER = "case when j.statement_id is null then s.speaker_id else j.person_id end";

    private static final String EACH_SPEAKER = "select case when j.statement_id is null then s.speaker_kind else j.kind end as kind, "
            + SPEAKER + " as person_id, "
            + "case when j.statement_id is null then s.speaker_printed else left(j.name, 200) end as name "
            + "from (select s.id, s.speaker_kind, s.speaker_id, s.speaker_printed ";

    private final Totals totals;

    StatementTotals(Totals totals) {
        this.totals = totals;
    }

    /**
     * Who speaks most often. Persons who are known are counted by who they are, all others by their kind and the name that is printed, whatever
     * its case.
     *
     * @param kinds only speakers of these kinds; all when empty
     * @param top which of them
     */
    public Uni<List<SpeakerCount>> speakers(StatementFilter filter, Set<SpeakerKind> kinds, Top top) {
        return totals.list(filter.equals(StatementFilter.ALL) ? AllStatements.speakers(kinds, top) : countSpeakers(filter, kinds, top),
                row -> new SpeakerCount(SpeakerKind.valueOf(row.getString("kind")), row.getString("name"), row.getUUID("person_id"),
                        row.getInteger("number")));
    }

    private static Query countSpeakers(StatementFilter filter, Set<SpeakerKind> kinds, Top top) {
        Query query = new Query("select g.kind, g.person_id, coalesce(p.name, g.name) as name, g.number from (select max(k.kind) as kind, "
                + "k.person_id, max(k.name) as name, count(*) as number from (" + EACH_SPEAKER)
                .add(StatementConditions.matching(filter))
                .add(") s left join statement_speaker j on j.statement_id = s.id) k");
        return query.noConditions().whereGiven("k.kind = any(?)", kinds)
                .add(" group by k.person_id, case when k.person_id is null then k.kind end, "
                        + "case when k.person_id is null then lower(k.name) end having count(*) >= ? "
                        + "order by count(*) desc, k.person_id, max(k.name) limit ?) g left join person p on p.id = g.person_id "
                        + "order by g.number desc, g.person_id, g.name", top.atLeast(), top.first());
    }

    /** Who is spoken about most often, leaving out what persons say of themselves. */
    public Uni<List<PersonCount>> about(StatementFilter filter, Top top) {
        Query query = new Query("select b.person_id, count(*) as number from (select s.id ")
                .add(StatementConditions.matching(filter))
                .add(") s join statement_about b on b.statement_id = s.id where not b.by_speaker group by b.person_id having count(*) >= ? "
                        + "order by count(*) desc, b.person_id limit ?", top.atLeast(), top.first());
        return totals.list(filter.equals(StatementFilter.ALL) ? AllStatements.about(top) : query,
                row -> new PersonCount(row.getUUID("person_id"), row.getInteger("number")));
    }

    /** Which publishers print most of them, whatever the case of a publisher's name. */
    public Uni<List<PublisherCount>> publishers(StatementFilter filter, Top top) {
        Query query = new Query("select a.publisher_key, sum(s.number) as number from (select s.article_id, count(*) as number ")
                .add(StatementConditions.matching(filter))
                .add(" group by s.article_id) s join article a on a.id = s.article_id group by a.publisher_key having sum(s.number) >= ? "
                        + "order by sum(s.number) desc, a.publisher_key limit ?", top.atLeast(), top.first());
        return totals.publishers(filter.equals(StatementFilter.ALL) ? AllStatements.publishers(top) : query);
    }

    /** How many were said in each period; those without a day of their own when their article was published. */
    public Uni<List<PeriodCount>> periods(StatementFilter filter, Period by) {
        return filter.equals(StatementFilter.ALL) ? totals.periods(AllStatements.DAYS, AllStatements.days(), by) : totals.periods(
                "select s.said_earliest as earliest, s.said_latest as latest, count(*) as number, count(*) filter (where s.said_on is null) as assumed ",
                StatementConditions.matching(filter).add(" group by s.said_earliest, s.said_latest"), by);
    }
}
