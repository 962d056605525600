package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onrecord.knowledge.Speaker;
import onrecord.knowledge.Statement;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/** Who said what. Every method is one SQL statement. */
@ApplicationScoped
public class Statements {

    private static final String FIRST_PRINTED = "select asked.id as parent, " + Tables.STATEMENT.columns()
            + " from unnest(?::uuid[]) asked(id) "
            + "cross join lateral (select (array_agg(p.id order by p.position, p.id))[1] as id, count(distinct p.article_id) as articles from ("
            + "select s.id, s.position, s.article_id, a.published_on, min(a.published_on) over () as first from statement s "
            + "join article a on a.id = s.article_id where a.published_on is not null and (s.id = asked.id or s.id in (select other.statement_id "
            + "from quotation mine join quotation other on other.same_words = mine.same_words where mine.statement_id = asked.id))"
            + ") p where p.published_on = p.first) f join statement s on s.id = f.id where f.articles = 1";

    private final Lists lists;

    Statements(Lists lists) {
        this.lists = lists;
    }

    /** The statements with these ids; unknown ids are left out. */
    public Uni<Map<UUID, Statement>> byIds(Collection<UUID> ids) {
        return lists.byIds(ids, Tables.STATEMENT, "statement s where s.id");
    }

    public Uni<Slice<Statement>> page(StatementFilter filter, StatementOrder order, PageRequest page) {
        Sort sort = StatementConditions.sort(order);
        Query matching = filter.text() != null && filter.speaker() == null && order.equals(StatementOrder.DEFAULT) && !page.backward()
                ? Newest.STATEMENTS.page(() -> StatementConditions.matching(filter), filter.saidTo(), sort, page)
                : StatementConditions.matching(filter);
        return lists.page(Tables.STATEMENT, matching, sort, page);
    }

    public Uni<Integer> count(StatementFilter filter) {
        return filter.equals(StatementFilter.ALL) ? lists.number(AllStatements.total()) : lists.count(StatementConditions.matching(filter));
    }

    /** For each of these articles its statements, in reading order. */
    public Uni<Map<UUID, Slice<Statement>>> ofArticles(Collection<UUID> articles, PageRequest page) {
        return ofArticles(articles, StatementFilter.ALL, null, page);
    }

    /**
     * For each of these articles its statements that match.
     *
     * @param order null for reading order
     */
    public Uni<Map<UUID, Slice<Statement>>> ofArticles(
            Collection<UUID> articles, StatementFilter filter, @Nullable StatementOrder order, PageRequest page) {
        Sort inReadingOrder = Sort.by("s.position", Sort.Type.INTEGER, "s.id", Direction.ASC);
        return lists.pages(articles, Tables.STATEMENT, ofArticle(filter), StatementConditions.sort(order, inReadingOrder), page);
    }

    private static Query ofArticle(StatementFilter filter) {
        return StatementConditions.among(new Query("from statement s").where("s.article_id = parents.id"), filter);
    }

    /** For each of these articles everything that is said in it, in reading order. */
    public Uni<Map<UUID, List<Statement>>> saidIn(Collection<UUID> articles) {
        Query query = new Query("select s.article_id as parent, " + Tables.STATEMENT.columns()
                + " from statement s where s.article_id = any(?::uuid[]) and s.determinacy = 'DETERMINATE' order by s.position, s.id",
                articles);
        return lists.byParent(articles, query, Tables.STATEMENT);
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles) {
        return countsOfArticles(articles, StatementFilter.ALL);
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles, StatementFilter filter) {
        return lists.counts(articles, ofArticle(filter));
    }

    /** For each of these persons what they said, newest first. */
    public Uni<Map<UUID, Slice<Statement>>> ofSpeakers(Collection<UUID> persons, PageRequest page) {
        return ofSpeakers(persons, StatementFilter.ALL, StatementOrder.DEFAULT, page);
    }

    /** For each of these persons what they said that matches. */
    public Uni<Map<UUID, Slice<Statement>>> ofSpeakers(
            Collection<UUID> persons, StatementFilter filter, StatementOrder order, PageRequest page) {
        return lists.pages(
                persons, Tables.STATEMENT, StatementConditions.saidBy("parents.id", filter), StatementConditions.sort(order), page);
    }

    /** Those of these statements that the person with this id, or the one it has joined, says alone or together with others. */
    public Uni<Set<UUID>> saidBy(UUID person, Collection<UUID> statements) {
        Query query = new Query("select s.id as parent, s.id from " + StatementConditions.saidBy("(select id_now(?))")
                + " where s.id = any(?::uuid[])", person, person, statements);
        return lists.byParent(statements, query, RowMapping.of("s.id", row -> row.getUUID("id"))).map(found -> found.values().stream()
                .flatMap(List::stream).collect(Collectors.toSet()));
    }

    /** For each of these statements those who say it together, in the order of the text; none where one speaks. */
    public Uni<Map<UUID, List<Speaker>>> speakersTogether(Collection<UUID> statements) {
        Query query = new Query("select j.statement_id as parent, " + Tables.SPEAKER.columns()
                + " from statement_speaker j where j.statement_id = any(?::uuid[]) order by j.statement_id, j.ordinal", statements);
        return lists.byParent(statements, query, Tables.SPEAKER);
    }

    /** Of all they said as stored with each person, who is summed up anew whenever a statement of theirs comes or goes. */
    public Uni<Map<UUID, Integer>> countsOfSpeakers(Collection<UUID> persons, StatementFilter filter) {
        return filter.equals(StatementFilter.ALL)
                ? lists.counts(persons, "select id as parent, statement_count as number from person where id = any(?)")
                : lists.counts(persons, StatementConditions.saidBy("parents.id", filter));
    }

    /** For each of these persons what others said about them, newest first. */
    public Uni<Map<UUID, Slice<Statement>>> aboutPersons(Collection<UUID> persons, PageRequest page) {
        return aboutPersons(persons, StatementFilter.ALL, StatementOrder.DEFAULT, page);
    }

    /** For each of these persons what others said about them that matches. */
    public Uni<Map<UUID, Slice<Statement>>> aboutPersons(
            Collection<UUID> persons, StatementFilter filter, StatementOrder order, PageRequest page) {
        Sort sort = order.by() == StatementOrder.By.SAID
                ? Sort.by("b.said_key", Sort.Type.INTEGER, "b.statement_id", order.direction())
                : StatementConditions.sort(order);
        return lists.pages(persons, Tables.STATEMENT, about(filter), sort, page);
    }

    public Uni<Map<UUID, Integer>> countsAboutPersons(Collection<UUID> persons) {
        return countsAboutPersons(persons, StatementFilter.ALL);
    }

    public Uni<Map<UUID, Integer>> countsAboutPersons(Collection<UUID> persons, StatementFilter filter) {
        return filter.equals(StatementFilter.ALL)
                ? lists.counts(persons, "select person_id as parent, count(*) as number from statement_about "
                        + "where determinate and not by_speaker and person_id = any(?) group by person_id")
                : lists.counts(persons, about(filter));
    }

    private static Query about(StatementFilter filter) {
        Query about = new Query("from statement_about b join statement s on s.id = b.statement_id")
                .where("not b.by_speaker and b.person_id = parents.id");
        return filter.equals(StatementFilter.ALL) ? about.where("b.determinate") : StatementConditions.among(about, filter);
    }

    /** For each of these statements the others that print the same words, earliest paper first. */
    public Uni<Map<UUID, Slice<Statement>>> sameWords(Collection<UUID> statements, PageRequest page) {
        Sort earliest = Sort.by("a.published_key", Sort.Type.INTEGER, "s.id", Direction.ASC);
        return lists.pages(
                statements,
                Tables.STATEMENT,
                "quotation mine join quotation other on other.same_words = mine.same_words and other.statement_id <> mine.statement_id "
                        + "join statement s on s.id = other.statement_id join article a on a.id = s.article_id "
                        + "where mine.statement_id = parents.id",
                earliest,
                page);
    }

    public Uni<Map<UUID, Integer>> countsOfSameWords(Collection<UUID> statements) {
        return lists.counts(
                statements,
                "select mine.statement_id as parent, count(*) as number from quotation mine join quotation other "
                        + "on other.same_words = mine.same_words and other.statement_id <> mine.statement_id "
                        + "where mine.statement_id = any(?) group by mine.statement_id");
    }

    /**
     * For each of these statements the one that printed its words first, by the day of publication; itself when no earlier paper has them. None
     * when no day is known, or two articles printed them on the first day.
     */
    public Uni<Map<UUID, Statement>> firstPrinted(Collection<UUID> statements) {
        return lists.byParent(statements, new Query(FIRST_PRINTED, statements), Tables.STATEMENT).map(found -> {
            Map<UUID, Statement> first = new HashMap<>();
            found.forEach((asked, printed) -> printed.forEach(statement -> first.put(asked, statement)));
            return first;
        });
    }

    /** For each of these statements how many publishers are known to print its words, its own included; copies of one text count once. */
    public Uni<Map<UUID, Integer>> printedBy(Collection<UUID> statements) {
        return lists.counts(
                statements,
                "select s.id as parent, " + Articles.PUBLISHERS + " as number from statement s "
                        + "left join quotation mine on mine.statement_id = s.id "
                        + "left join quotation other on other.same_words = mine.same_words "
                        + "left join article_sketch k on k.article_id = coalesce(other.article_id, s.article_id) "
                        + "left join article o on o.id = k.copies where s.id = any(?) group by s.id");
    }
}
