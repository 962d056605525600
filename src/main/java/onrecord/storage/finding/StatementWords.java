package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
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
        Query query = new Query("with found as (select s.id, s.article_id, q.same_words from (select s.id, s.article_id ")
                .add(StatementConditions.matching(filter))
                .add(") s join quotation q on q.statement_id = s.id), "
                        + "several as (select same_words from found group by same_words having count(*) >= ?) "
                        + "select (array_agg(f.id order by a.published_on nulls last, f.id))[1] as id, count(*) as number, "
                        + "greatest(1, " + Articles.SOURCES + ") as publishers "
                        + "from several join found f on f.same_words = several.same_words join article a on a.id = f.article_id "
                        + "left join article_sketch k on k.article_id = f.article_id left join article o on o.id = k.copies "
                        + "group by f.same_words having greatest(1, " + Articles.SOURCES + ") >= ? "
                        + "order by publishers desc, f.same_words limit ?", top.atLeast(), top.atLeast(), top.first());
        return totals.list(query,
                row -> new PrintedCount(row.getUUID("id"), row.getInteger("publishers"), row.getInteger("number")));
    }
}
