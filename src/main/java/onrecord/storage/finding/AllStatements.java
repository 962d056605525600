package onrecord.storage.finding;

import java.util.Set;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;
import onrecord.text.SpeakerKind;

/**
 * What all statements that were said add up to: from the sums that are kept while articles come and go, and from what is not folded into them yet.
 * Each query selects the same as if the statements were counted, which takes seconds when there are millions of them.
 */
final class AllStatements {

    /** Those that have changed, and of the others as many as are wanted along the index of sums, so that few rows are read. */
    private static final String MOST =
            "with changed as (select c.person_id, c.other_id, c.name, sum(c.number) as number from statement_sum_change c "
                    + "where c.what = 'WHAT' group by c.person_id, c.other_id, c.name) "
                    + "select u.person_id, u.other_id, u.name, u.number from ((select s.person_id, s.other_id, s.name, s.number from statement_sum s "
                    + "where s.what = 'WHAT' and s.number >= ? and (s.person_id, s.other_id, s.name) "
                    + "not in (select c.person_id, c.other_id, c.name from changed c) order by s.number desc, s.person_id, s.other_id, s.name limit ?) union all "
                    + "select c.person_id, c.other_id, c.name, c.number + coalesce(s.number, 0) from changed c left join lateral (select f.number "
                    + "from statement_sum f where f.what = 'WHAT' and f.person_id = c.person_id and f.other_id = c.other_id and f.kind = '' "
                    + "and f.name = c.name and f.earliest = 0 and f.latest = 0 limit 1) s on true) u where u.number >= ? ";

    private AllStatements() {}

    /** Selects "number". */
    static Query total() {
        return new Query("select coalesce(sum(number), 0)::integer as number from (").add(rows("DAYS", "number")).add(") d");
    }

    /** Selects "kind", "person_id", "name" and "number". Those of known persons are counted with each person. */
    static Query speakers(Set<SpeakerKind> kinds, Top top) {
        Query query = new Query("select g.kind, g.person_id, g.name, g.number::integer as number from (");
        if (kinds.isEmpty() || kinds.contains(SpeakerKind.PERSON)) {
            query.add("(select 'PERSON' as kind, p.id as person_id, p.name, p.statement_count as number from person p "
                    + "where p.statement_count >= ? order by p.statement_count desc, p.id limit ?) union all ", top.atLeast(), top.first());
        }
        query.add(
                "(select k.kind, null::uuid as person_id, max(k.name) as name, sum(k.number) as number from (select r.kind, r.name, sum(r.number) as number from (")
                .add(rows("SPEAKER", "kind, name, number"))
                .add(") r").noConditions().whereGiven("r.kind = any(?)", kinds)
                .add(" group by r.kind, r.name having sum(r.number) > 0) k group by k.kind, lower(k.name) having sum(k.number) >= ? "
                        + "order by sum(k.number) desc, max(k.name) limit ?)", top.atLeast(), top.first());
        return query.add(") g order by g.number desc, g.person_id, g.name limit ?", top.first());
    }

    /** Selects "person_id" and "number". */
    static Query about(Top top) {
        return most("ABOUT", top).add("order by u.number desc, u.person_id limit ?", top.first());
    }

    /** Selects "publisher_key" and "number". */
    static Query publishers(Top top) {
        return most("PUBLISHER", top).add("order by u.number desc, nullif(u.name, '') limit ?", top.first())
                .before("select nullif(p.name, '') as publisher_key, p.number from (").add(") p");
    }

    /** Selects "source", "target" and "number". */
    static Query links(Top top) {
        return most("LINK", top).add("order by u.number desc, u.person_id, u.other_id limit ?", top.first())
                .before("select l.person_id as source, l.other_id as target, l.number::integer as number from (").add(") l");
    }

    /** What {@link #DAYS} selects from. */
    static Query days() {
        return new Query("from (").add(rows("DAYS", "earliest, latest, number, assumed"))
                .add(") d group by d.earliest, d.latest having sum(d.number) > 0");
    }

    /** Selects "earliest", "latest", "number" and "assumed". */
    static final String DAYS = "select " + day("earliest") + ", " + day("latest") + ", sum(d.number) as number, sum(d.assumed) as assumed ";

    private static String day(String key) {
        return "date '1970-01-01' + nullif(d." + key + ", " + DayKey.of(null) + ") as " + key;
    }

    private static Query most(String what, Top top) {
        return new Query(MOST.replace("WHAT", what), top.atLeast(), top.first(), top.atLeast());
    }

    private static Query rows(String what, String columns) {
        return new Query("select " + columns + " from statement_sum where what = '" + what + "' union all select " + columns
                + " from statement_sum_change where what = '" + what + "'");
    }
}
