package onrecord.storage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of all that matches: of twenty thousand rows of a thousand days, and ten of which nobody knows the day. */
@QuarkusTest
class NewestTest {

    private static final int FIRST = 10_000;
    private static final int LAST = 10_999;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private static final Newest ROWS = new Newest("newest_row r", "r.day", "r.id");

    @Inject
    Pool pool;

    @BeforeEach
    void fill() {
        run("drop table if exists newest_row");
        run("create table newest_row (id integer generated always as identity, day integer not null, search tsvector not null)");
        run("insert into newest_row (day, search) select " + FIRST
                + " + i / 20, to_tsvector('simple', 'council' || case when i % 4000 = 0 then ' walrus' else '' end "
                + "|| case when i < 300 then ' tram' else '' end) from generate_series(0, 19999) i");
        run("insert into newest_row (day, search) select " + UNKNOWN
                + ", to_tsvector('simple', 'council osprey') from generate_series(1, 10)");
        run("create index newest_row_search on newest_row using gin (search, (array[day >> 3, 500000000 + (day >> 7)]))");
        run("analyze newest_row");
    }

    @AfterEach
    void drop() {
        run("drop table newest_row");
    }

    private void run(String sql) {
        pool.query(sql).executeAndAwait();
    }

    private List<Integer> days(String word, Integer last, int most) {
        String upTo = last == null ? "" : " and r.day between " + (UNKNOWN + 1) + " and " + last;
        Query query = ROWS.rows("r.day",
                () -> new Query("from newest_row r").where("r.search @@ to_tsquery('simple', '" + word + "')" + upTo),
                last == null ? null : LocalDate.ofEpochDay(last), most);
        List<Integer> days = new ArrayList<>();
        pool.preparedQuery(query.toString()).executeAndAwait(Tuple.of(last == null ? DayKey.LAST : last))
                .forEach(row -> days.add(row.getInteger("day")));
        return days;
    }

    @Test
    void ofARareWordEverythingIsRead() {
        assertThat(days("walrus", null, 100)).containsExactlyInAnyOrder(10_000, 10_200, 10_400, 10_600, 10_800);
        assertThat(days("osprey", null, 100)).hasSize(10).containsOnly(UNKNOWN);
        assertThat(days("heron", null, 100)).isEmpty();
    }

    @Test
    void whatWasInTheNewsLongAgoIsFoundThere() {
        assertThat(days("tram", null, 1000)).hasSize(300).allMatch(day -> day < FIRST + 15);
    }

    @Test
    void ofACommonWordAsManyOfTheNewestAsAreWanted() {
        assertThat(days("council", null, 100)).hasSize(100).allMatch(day -> day > LAST - 5);
        assertThat(days("council", null, 5000)).hasSize(5000).allMatch(day -> day > LAST - 250);
    }

    @Test
    void everyRowIsThereOnce() {
        assertThat(days("council", null, 100_000)).hasSize(20_010);
    }

    @Test
    void beforeALastDayItBeginsThere() {
        assertThat(days("council", 10_500, 100)).hasSize(100).allMatch(day -> day <= 10_500 && day > 10_495);
        assertThat(days("tram", 10_005, 1000)).hasSize(120);
    }

    @Test
    void whereNobodyKnowsAnyDayTheRowsAreFoundAllTheSame() {
        run("delete from newest_row where day > " + UNKNOWN);
        assertThat(days("council", null, 100)).hasSize(10);
        run("delete from newest_row");
        assertThat(days("council", null, 100)).isEmpty();
    }
}
