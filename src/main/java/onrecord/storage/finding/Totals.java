package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PeriodCount;
import onrecord.knowledge.counts.PublisherCount;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.Sessions;

/** Reads what PostgreSQL has counted. */
@ApplicationScoped
class Totals {

    private final Sessions sessions;

    Totals(Sessions sessions) {
        this.sessions = sessions;
    }

    <T> Uni<List<T>> list(Query query, Function<Row, T> reading) {
        return sessions.read(query, rows -> {
            List<T> found = new ArrayList<>(rows.size());
            rows.forEach(row -> found.add(reading.apply(row)));
            return found;
        });
    }

    /**
     * Publishers as one of their articles prints them.
     *
     * @param counts selects the columns "publisher_key" and "number"
     */
    Uni<List<PublisherCount>> publishers(Query counts) {
        Query query = counts.before("select n.publisher, g.number from (")
                .add(") g left join lateral (select a.publisher from article a where a.publisher_key = g.publisher_key limit 1) n on true "
                        + "order by g.number desc, g.publisher_key");
        return list(query, row -> new PublisherCount(row.getString("publisher"), row.getInteger("number")));
    }

    /**
     * Sums up days to periods.
     *
     * @param columns selects the columns "earliest" and "latest", both null for an unknown day, "number", and "assumed"
     * @param days what they are selected from, for each two days once
     */
    Uni<List<PeriodCount>> periods(String columns, Query days, Period by) {
        String unit = by.name().toLowerCase(Locale.ROOT);
        Query query = days.before("select t.beginning, t.vague, sum(t.number) as number, sum(t.assumed) as assumed from (select "
                + "date_trunc('" + unit + "', d.earliest::timestamp)::date as beginning, "
                + "date_trunc('" + unit + "', d.earliest::timestamp) is distinct from date_trunc('" + unit
                + "', d.latest::timestamp) as vague, d.number, d.assumed from (" + columns)
                .add(") d) t group by t.beginning, t.vague");
        return list(query, row -> new PeriodCount(
                row.getLocalDate("beginning"), row.getBoolean("vague"), row.getInteger("number"), row.getInteger("assumed")));
    }
}
