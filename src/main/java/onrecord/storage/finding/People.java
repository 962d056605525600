package onrecord.storage.finding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.Appearance;
import onrecord.knowledge.CoMention;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.storage.page.Direction;
import onrecord.storage.page.PageRequest;
import onrecord.storage.page.Slice;
import onrecord.storage.rows.Tables;
import onrecord.storage.sql.Query;
import onrecord.storage.sql.RowMapping;
import org.jspecify.annotations.Nullable;

/** The persons that are known. Every method is one SQL statement. */
@ApplicationScoped
public class People {

    private static final String MENTIONS = "person_article a cross join lateral (select "
            + "case substr(a.mention_kinds, n::integer, 1) when 'N' then 'NAME' when 'P' then 'PRONOUN' else 'DESCRIPTION' end, "
            + "span_start, span_end, span_text from unnest(a.mention_starts, a.mention_ends, a.mention_texts) "
            + "with ordinality as u(span_start, span_end, span_text, n)) as m(kind, span_start, span_end, span_text) where ";

    private static final RowMapping<CoMention> CO_MENTION = RowMapping.of(
            "other.person_id, count(*) as articles", row -> new CoMention(row.getUUID("person_id"), row.getInteger("articles")));

    private final Lists lists;

    People(Lists lists) {
        this.lists = lists;
    }

    /** The persons with these ids, also with ids that have joined others; unknown ids are left out. */
    public Uni<Map<UUID, Person>> byIds(Collection<UUID> ids) {
        return lists.byIdsOrFormer(ids, Tables.PERSON, "person p", "p.id");
    }

    public Uni<Slice<Person>> page(PersonFilter filter, PersonOrder order, PageRequest page) {
        return lists.page(Tables.PERSON, PersonConditions.matching(filter), PersonConditions.sort(order), page);
    }

    public Uni<Integer> count(PersonFilter filter) {
        return lists.count(PersonConditions.matching(filter));
    }

    /** For each of these articles the persons it mentions, in the order of their first mention. */
    public Uni<Map<UUID, Slice<Person>>> ofArticles(Collection<UUID> articles, PageRequest page) {
        return ofArticles(articles, PersonFilter.ALL, null, page);
    }

    /**
     * For each of these articles the persons it mentions that match.
     *
     * @param order null for the order of their first mention
     */
    public Uni<Map<UUID, Slice<Person>>> ofArticles(
            Collection<UUID> articles, PersonFilter filter, @Nullable PersonOrder order, PageRequest page) {
        Sort byFirstMention = Sort.by("a.position", Sort.Type.INTEGER, "a.person_id", Direction.ASC);
        return lists.pages(articles, Tables.PERSON, mentionedIn(filter), PersonConditions.sort(order, byFirstMention), page);
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles) {
        return countsOfArticles(articles, PersonFilter.ALL);
    }

    public Uni<Map<UUID, Integer>> countsOfArticles(Collection<UUID> articles, PersonFilter filter) {
        return lists.counts(articles, mentionedIn(filter));
    }

    private static Query mentionedIn(PersonFilter filter) {
        return PersonConditions.among(
                new Query("from person_article a join person p on p.id = a.person_id").where("a.article_id = parents.id"), filter);
    }

    /** For each of these articles its mentions of persons, in reading order. */
    public Uni<Map<UUID, Slice<PersonMention>>> mentionsOfArticles(Collection<UUID> articles, PageRequest page) {
        Sort inReadingOrder = Sort.by("m.span_start", Sort.Type.INTEGER, "a.person_id", Direction.ASC);
        return lists.pages(articles, Tables.MENTION, MENTIONS + "a.article_id = parents.id", inReadingOrder, page);
    }

    public Uni<Map<UUID, Integer>> mentionCountsOfArticles(Collection<UUID> articles) {
        return lists.counts(
                articles,
                "select article_id as parent, sum(cardinality(mention_starts)) as number from person_article where article_id = any(?) group by article_id");
    }

    /** For each of these persons the places that mention them, article by article in reading order. */
    public Uni<Map<UUID, Slice<PersonMention>>> mentionsOfPersons(Collection<UUID> persons, PageRequest page) {
        Sort byArticle = new Sort("a.article_id", Sort.Type.ID, "m.span_start", Sort.Type.INTEGER, false);
        return lists.pages(persons, Tables.MENTION, MENTIONS + "a.person_id = parents.id", byArticle, page);
    }

    public Uni<Map<UUID, Integer>> mentionCountsOfPersons(Collection<UUID> persons) {
        return lists.counts(
                persons,
                "select person_id as parent, sum(cardinality(mention_starts)) as number from person_article where person_id = any(?) group by person_id");
    }

    /** For each of these persons the articles that name them, newest first, with why each was taken to mean this very person. */
    public Uni<Map<UUID, Slice<Appearance>>> appearances(Collection<UUID> persons, PageRequest page) {
        Sort newest = Sort.by("a.published_key", Sort.Type.INTEGER, "a.article_id", Direction.DESC);
        return lists.pages(persons, Tables.APPEARANCE, "person_article a where a.person_id = parents.id", newest, page);
    }

    /** For each of these statements the persons mentioned in the words. */
    public Uni<Map<UUID, List<Person>>> aboutStatements(Collection<UUID> statements) {
        Query query = new Query(
                "select b.statement_id as parent, " + Tables.PERSON.columns()
                        + " from statement_about b join person p on p.id = b.person_id "
                        + "where b.statement_id = any(?::uuid[]) order by p.name_key, p.id",
                statements);
        return lists.byParent(statements, query, Tables.PERSON);
    }

    /** For each of these persons who appears in the same articles, most often first. */
    public Uni<Map<UUID, List<CoMention>>> coMentioned(Collection<UUID> persons, int first) {
        Query query = new Query(
                "select parents.id as parent, others.* from unnest(?::uuid[]) parents(id) cross join lateral ("
                        + "select " + CO_MENTION.columns() + " from person_article mine "
                        + "join person_article other on other.article_id = mine.article_id and other.person_id <> mine.person_id "
                        + "where mine.person_id = parents.id group by other.person_id order by count(*) desc, other.person_id limit ?) others",
                persons,
                first);
        return lists.byParent(persons, query, CO_MENTION);
    }

    /** For each of these persons the ids that have joined it and keep answering. */
    public Uni<Map<UUID, List<UUID>>> formerIds(Collection<UUID> persons) {
        return lists.formerIds(persons);
    }
}
