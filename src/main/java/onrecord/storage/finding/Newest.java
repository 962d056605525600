package onrecord.storage.finding;

import java.time.LocalDate;
import java.util.function.Supplier;
import onrecord.storage.page.PageRequest;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * The newest rows that match a search, found without reading all that match: a common word of the news stands in a large part of
 * everything. The newest weeks are looked through first. Where they have next to nothing the words are rare, and all that is older is read; where they have more,
 * stretches further back are looked through, each longer than the one after it, until there are enough. A week has eight days here, and an index
 * knows the words of a row, its week and its sixteen weeks (migration V19).
 *
 * @param table with its alias
 * @param day the column with the day key of a row
 * @param id the column with the id of a row
 */
record Newest(String table, String day, String id) {

    static final Newest ARTICLES = new Newest("article a", "a.published_key", "a.id");
    static final Newest STATEMENTS = new Newest("statement s", "s.said_key", "s.id");
    static final Newest EVENTS = new Newest("event e", "e.date_key", "e.id");

    /** So few in the newest five weeks are few in twenty years, too: some two thousand. */
    private static final int FEW = 4;

    /** Where the newest weeks have fewer rows than this, whether they match or not, they tell nothing about the others. */
    private static final int TELLING = 500;

    /** Thousands of years ago, and far from the smallest number. */
    private static final int EARLIEST = -2_000_000;

    private static final String WEEK = "array[DAY >> 3, 500000000 + (DAY >> 7)]";

    private static final String BEGIN = "with t as materialized (select n.week, 500000000 + ((n.week - 5) >> 4) as sixteen "
            + "from (select greatest(least(max(DAY), ?::integer), " + EARLIEST + ") >> 3 as week from TABLE) n), newest as materialized ("
            + "select f.* from t cross join lateral (values (t.week, t.week), (t.week - 4, t.week - 1)) v(first, last) cross join lateral (";

    private static final String MANY = ") fMOST), many as materialized (select (select count(*) from newest) > " + FEW
            + " or (select count(*) from (select from TABLE, t where DAY between (t.week - 4) * 8 and t.week * 8 + 7 limit " + TELLING
            + ") l) < "
            + TELLING + " as are from t) select u.* from (select * from newest union all (";

    /**
     * By "+ 0" the index of days is left out of it, here and in the order: nearly everything is older, and nobody who has not looked knows whether the
     * words are soon found on the way down.
     */
    private static final String OLDER = "not (select are from many) and DAY + 0 < (select (week - 4) * 8 from t)";

    /** The rest of the sixteen weeks, and then one, four and sixteen such stretches before: seven years and a half. */
    private static final String BACK = ") union all (select f.* from t cross join lateral (values ((t.week - 5) >> 4 << 4, t.week - 5), "
            + "(t.sixteen - 1, t.sixteen - 1), (t.sixteen - 5, t.sixteen - 2), (t.sixteen - 21, t.sixteen - 6)) v(first, last) cross join lateral (";

    private static final String IN_STRETCH = WEEK + " && array(select generate_series(v.first, v.last))";

    private static final String REST = ") f where (select are from many)) union all (";

    private static final String BEFORE = "(select are from many) and 500000000 + (DAY >> 7) < (select sixteen - 21 from t)";

    /**
     * Selects them. PostgreSQL reads one stretch after the other, and no further than it has to, because no order of all is asked for.
     *
     * @param columns which of their columns
     * @param matching makes the conditions, from the word "from" on; the first one says which words are sought
     * @param last no row that matches is newer; null when that is not known
     * @param most at most so many
     */
    Query rows(String columns, Supplier<Query> matching, @Nullable LocalDate last, int most) {
        return read(columns, matching, last, most, " order by " + day + " + 0 desc, " + id + " desc");
    }

    /**
     * Those that a page of a list by day has, the newest first, so that conditions and an order can follow.
     *
     * @param matching makes the conditions, from the word "from" on; the first one says which words are sought
     * @param last no row that matches is newer; null when that is not known
     */
    Query page(Supplier<Query> matching, @Nullable LocalDate last, Sort byDay, PageRequest page) {
        String alias = table.substring(table.indexOf(' '));
        LocalDate from = DayKey.day(Math.min(byDay.key(page), last == null ? DayKey.LAST : DayKey.of(last)));
        return new Query("from (").add(rows(alias + ".*", () -> byDay.from(matching.get(), page), from, page.size() + 1)).add(")" + alias)
                .noConditions();
    }

    /**
     * Selects a "1" for each.
     *
     * @param most no more are counted
     */
    Query some(Supplier<Query> matching, @Nullable LocalDate last, int most) {
        return read("1", matching, last, most, "");
    }

    private Query read(String columns, Supplier<Query> matching, @Nullable LocalDate last, int most, String order) {
        String limit = " limit " + most;
        String cut = order + limit;
        Supplier<Query> rows = () -> matching.get().before("select " + columns + " ");
        return new Query(here(BEGIN), last == null ? DayKey.LAST : DayKey.of(last))
                .add(rows.get().where(here(IN_STRETCH))).add(cut)
                .add(here(MANY).replace("MOST", limit)).add(rows.get().where(here(OLDER))).add(cut)
                .add(BACK).add(rows.get().where(here(IN_STRETCH))).add(cut)
                .add(REST).add(rows.get().where(here(BEFORE))).add(cut)
                .add(")) u" + limit);
    }

    private String here(String sql) {
        return sql.replace("DAY", day).replace("TABLE", table);
    }
}
