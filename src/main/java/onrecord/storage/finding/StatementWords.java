package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onrecord.knowledge.counts.PrintedCount;
import onrecord.knowledge.counts.WordCount;
import onrecord.storage.sql.DayKey;
import onrecord.storage.sql.Query;

/** Which words the statements of a filter have in common. Every method is one SQL statement. */
@ApplicationScoped
public class StatementWords {

    /** How many statements are looked at for their words, the newest. */
    public static final int STATEMENTS = 2_000;

    /** How many statements are told of one word, the oldest. */
    public static final int SIDE_BY_SIDE = 20;

    /** Of how many different words the publishers are counted at first, and in the end. */
    private static final int LOOKED_AT = 400;
    private static final int MOST_LOOKED_AT = Integer.MAX_VALUE;

    private static final String FIRST_AND_PUBLISHERS = "select (array_agg(f.id order by a.published_on nulls last, f.id))[1] as id, "
            + "count(*) as number, " + Articles.PUBLISHERS + " as publishers ";

    private static final String OF_PUBLISHERS = " join article a on a.id = f.article_id "
            + "left join article_sketch k on k.article_id = f.article_id left join article o on o.id = k.copies "
            + "group by f.same_words having " + Articles.PUBLISHERS + " >= ? "
            + "order by publishers desc, number desc, f.same_words limit ?";

    /**
     * What was found among the words that are printed most.
     *
     * @param words how many were looked at
     * @param least how often each of them is printed at least
     */
    private record Looked(PrintedCount count, int words, int least) {}

    private final Totals totals;

    StatementWords(Totals totals) {
        this.totals = totals;
    }

    /** The words that most of the newest statements have, whatever their endings; words that say nothing by themselves are left out. */
    public Uni<List<WordCount>> shared(StatementFilter filter, Top top) {
        Query query = new Query("select w.word, count(*) as number, count(*) filter (where s.polarity = 'NEGATED') as negated, "
                + "min(nullif(s.said_key, " + DayKey.of(null) + ")) as first, max(nullif(s.said_key, " + DayKey.of(null) + ")) as last, "
                + "(array_agg(s.id order by s.said_key, s.id))[1:" + SIDE_BY_SIDE + "] as ids "
                + "from (select s.id, s.said_key, s.polarity, s.search ")
                .add(StatementConditions.matching(filter))
                .add(" order by s.said_key desc, s.id desc limit " + STATEMENTS + ") s "
                        + "cross join lateral unnest(tsvector_to_array(s.search)) as w(word) where w.word ~ '[[:alpha:]]{3}' "
                        + "group by w.word having count(*) >= ? order by count(*) desc, w.word limit ?", top.atLeast(), top.first());
        return totals.list(query, row -> {
            Integer first = row.getInteger("first");
            Integer last = row.getInteger("last");
            return new WordCount(
                    row.getString("word"), row.getInteger("number"), row.getInteger("negated"), first == null ? null : DayKey.day(first),
                    last == null ? null : DayKey.day(last), List.of(row.getArrayOfUUIDs("ids")));
        });
    }

    /** Quotations that at least so many publishers print, those of most publishers first; each with the one that was printed first. */
    public Uni<List<PrintedCount>> printed(StatementFilter filter, Top top) {
        if (filter.equals(StatementFilter.ALL)) {
            return printed(top, LOOKED_AT);
        }
        Query query = new Query("with found as (select s.id, s.article_id, q.same_words from (select s.id, s.article_id ")
                .add(StatementConditions.matching(filter))
                .add(") s join quotation q on q.statement_id = s.id), "
                        + "several as (select same_words from found group by same_words having count(*) >= ?) "
                        + FIRST_AND_PUBLISHERS + "from several join found f on f.same_words = several.same_words", top.atLeast())
                .add(OF_PUBLISHERS, top.atLeast(), top.first());
        return totals.list(query, StatementWords::printed);
    }

    /**
     * Of all quotations. No words have more publishers than they are printed times, which an index tells alone: so only words that are printed most are
     * looked at, and more of them when others might have as many publishers.
     */
    private Uni<List<PrintedCount>> printed(Top top, int words) {
        Query query = new Query("with several as materialized (select same_words, count(*) as printed from quotation group by same_words "
                + "having count(*) >= ? order by count(*) desc, same_words limit ?), found as (select s.id, s.article_id, q.same_words from several "
                + "join quotation q on q.same_words = several.same_words join statement s on s.id = q.statement_id and s.determinacy = 'DETERMINATE') "
                + FIRST_AND_PUBLISHERS
                + ", (select count(*) from several) as words, (select min(printed) from several) as least from found f",
                top.atLeast(), words).add(OF_PUBLISHERS, top.atLeast(), top.first());
        return totals.list(query, row -> new Looked(printed(row), row.getInteger("words"), row.getInteger("least"))).chain(found -> {
            boolean all = words >= MOST_LOOKED_AT || !found.isEmpty() && found.get(0).words < words;
            boolean certain = found.size() == top.first() && found.stream().allMatch(one -> one.count.publisherCount() >= one.least);
            return all || certain ? Uni.createFrom().item(found.stream().map(Looked::count).toList())
                    : printed(top, words == LOOKED_AT ? 50 * LOOKED_AT : MOST_LOOKED_AT);
        });
    }

    private static PrintedCount printed(Row row) {
        return new PrintedCount(row.getUUID("id"), row.getInteger("publishers"), row.getInteger("number"));
    }
}
