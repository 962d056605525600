package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onrecord.knowledge.counts.EventTypeCount;
import onrecord.knowledge.counts.ParticipantCount;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PeriodCount;
import onrecord.knowledge.counts.PlaceCount;
import onrecord.storage.sql.Query;
import onrecord.text.EventType;

/** What the events of a filter add up to. Every method is one SQL statement. */
@ApplicationScoped
public class EventTotals {

    private final Totals totals;

    EventTotals(Totals totals) {
        this.totals = totals;
    }

    /** Which types are most frequent. */
    public Uni<List<EventTypeCount>> types(EventFilter filter, Top top) {
        Query query = EventConditions.matching(filter).before("select e.type, count(*) as number ")
                .add(" group by e.type having count(*) >= ? order by count(*) desc, e.type limit ?", top.atLeast(), top.first());
        return totals.list(query, row -> new EventTypeCount(EventType.stored(row.getString("type")), row.getInteger("number")));
    }

    /** Where most of them happened, whatever the case of the place; those whose place nobody tells are one group. */
    public Uni<List<PlaceCount>> places(EventFilter filter, Top top) {
        Query query = EventConditions.matching(filter).before("select max(e.place) as place, count(*) as number ")
                .add(" group by e.place_key having count(*) >= ? order by count(*) desc, e.place_key limit ?", top.atLeast(), top.first());
        return totals.list(query, row -> new PlaceCount(row.getString("place"), row.getInteger("number")));
    }

    /** Who takes part in most of them: persons who are known by who they are, all others by their name, whatever its case. */
    public Uni<List<ParticipantCount>> participants(EventFilter filter, Top top) {
        Query query = new Query(
                "select g.person_id, coalesce(p.name, g.name) as name, g.number from (select u.person_id, max(u.name) as name, "
                        + "count(distinct e.id) as number from (select e.id, e.participant_names, e.participant_persons ")
                .add(EventConditions.matching(filter))
                .add(") e cross join lateral unnest(e.participant_names, e.participant_persons) as u(name, person_id) "
                        + "group by u.person_id, case when u.person_id is null then lower(u.name) end having count(distinct e.id) >= ? "
                        + "order by count(distinct e.id) desc, u.person_id, max(u.name) limit ?) g left join person p on p.id = g.person_id "
                        + "order by g.number desc, g.person_id, g.name", top.atLeast(), top.first());
        return totals.list(query,
                row -> new ParticipantCount(row.getString("name"), row.getUUID("person_id"), row.getInteger("number")));
    }

    /** How many happened in each period; those of which nobody tells when are counted when they were first reported. */
    public Uni<List<PeriodCount>> periods(EventFilter filter, Period by) {
        return totals.periods(
                "select coalesce(e.earliest, e.first_reported_on) as earliest, coalesce(e.latest, e.first_reported_on) as latest, "
                        + "count(*) as number, count(*) filter (where e.earliest is null and e.first_reported_on is not null) as assumed ",
                EventConditions.matching(filter).add(" group by 1, 2"), by);
    }
}
