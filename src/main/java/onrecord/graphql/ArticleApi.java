package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.ArticleFilterInput;
import onrecord.graphql.input.ArticleOrderInput;
import onrecord.graphql.input.EventFilterInput;
import onrecord.graphql.input.EventOrderInput;
import onrecord.graphql.input.PersonFilterInput;
import onrecord.graphql.input.PersonOrderInput;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.input.StatementOrderInput;
import onrecord.graphql.page.ArticleConnection;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.EventConnection;
import onrecord.graphql.page.FilterNotes;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.PersonConnection;
import onrecord.graphql.page.PersonMentionConnection;
import onrecord.graphql.page.StatementConnection;
import onrecord.knowledge.Article;
import onrecord.knowledge.TextSpan;
import onrecord.storage.finding.ArticleFilter;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.EventFilter;
import onrecord.storage.finding.EventOrder;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.Misspelt;
import onrecord.storage.finding.People;
import onrecord.storage.finding.PersonFilter;
import onrecord.storage.finding.PersonOrder;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.finding.StatementOrder;
import onrecord.storage.finding.Statements;
import onrecord.text.EventStatus;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Articles: what is asked about them, and where they lead. */
@GraphQLApi
public class ArticleApi {

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;
    private final Misspelt misspelt;

    ArticleApi(Articles articles, People people, Statements statements, Events events, Misspelt misspelt) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
        this.misspelt = misspelt;
    }

    @Query
    @Description("An article, by its id; null when there is none with this id.")
    public Uni<@Nullable Article> article(@NonNull @Id @Description("The id of an article.") String id) {
        return Batch.one(id, NodeKind.ARTICLE, articles::byIds);
    }

    @Query
    @NonNull
    @Description("The articles that were read, or those that match a filter.")
    public Uni<ArticleConnection> articles(
            @Description("Which articles are wanted; all when left out.") @Nullable ArticleFilterInput filter,
            @Description("How they are sorted; the latest published first when left out.") @Nullable ArticleOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        ArticleFilter wanted = ArticleFilterInput.filter(filter);
        return articles.page(wanted, ArticleOrderInput.order(orderBy), Pages.of(first, after, last, before))
                .map(slice -> new ArticleConnection(new ConnectionPage<>(slice, articles.count(wanted)),
                        FilterNotes.of(Undated.count(wanted.ofUndated(), articles::count))));
    }

    @NonNull
    @Description("The text as read: decoded to Unicode, and HTML that was left in a file resolved. All offsets point into it.")
    public Uni<List<@Nullable String>> text(@Source List<Article> some) {
        return Batch.of(some, Article::id).one(articles::texts);
    }

    @NonNull
    @Description("Stretches of the text that are not the article: advertisements, navigation, captions, copyright lines.")
    public Uni<List<List<@NonNull TextSpan>>> noise(@Source List<Article> some) {
        return Batch.of(some, Article::id).list(articles::noise);
    }

    @NonNull
    @Description("Every place that refers to a person, in reading order: names, pronouns, descriptions.")
    public Uni<List<PersonMentionConnection>> mentions(
            @Source List<Article> some,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(some, Article::id).pages(Pages.of(first, after), people::mentionsOfArticles, people::mentionCountsOfArticles,
                PersonMentionConnection::new);
    }

    @NonNull
    @Description("The persons it names, in the order of their first mention.")
    public Uni<List<PersonConnection>> persons(
            @Source List<Article> some,
            @Description("Which persons are wanted; all when left out.") @Nullable PersonFilterInput filter,
            @Description("How they are sorted; in the order of their first mention when left out.") @Nullable PersonOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        PersonFilter wanted = PersonFilterInput.filter(filter);
        PersonOrder order = orderBy == null ? null : PersonOrderInput.order(orderBy);
        return Batch.of(some, Article::id).pages(Pages.of(first, after), (ids, page) -> people.ofArticles(ids, wanted, order, page),
                ids -> people.countsOfArticles(ids, wanted),
                page -> new PersonConnection(page, FilterNotes.meaning(misspelt.in(wanted))));
    }

    @NonNull
    @Description("Who says what in it, in reading order. What was not, or not yet, said is left out unless `filter` asks for it. For example "
            + "`statements(filter: { speakerName: \"peskov\" })`.")
    public Uni<List<StatementConnection>> statements(
            @Source List<Article> some,
            @Description("Which statements are wanted; all that were said when left out.") @Nullable StatementFilterInput filter,
            @Description("How they are sorted; in reading order when left out.") @Nullable StatementOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        StatementFilter wanted = StatementFilterInput.filter(filter);
        StatementOrder order = orderBy == null ? null : StatementOrderInput.order(orderBy);
        return Batch.of(some, Article::id).pages(Pages.of(first, after), (ids, page) -> statements.ofArticles(ids, wanted, order, page),
                ids -> statements.countsOfArticles(ids, wanted), Undated.counts(wanted.ofUndated(), statements::countsOfArticles),
                (page, undated) -> new StatementConnection(page, new FilterNotes(undated, misspelt.in(wanted))));
    }

    @NonNull
    @Description("What it reports, in reading order: what happened or is planned unless `filter` asks for more.")
    public Uni<List<EventConnection>> events(
            @Source List<Article> some,
            @Description("Events of these statuses, as in `filter`; not together with those of `filter`.") @io.smallrye.graphql.api.Nullable List<@NonNull EventStatus> status,
            @Description("Which events are wanted; what happened or is planned when left out.") @Nullable EventFilterInput filter,
            @Description("How they are sorted; in reading order when left out.") @Nullable EventOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        EventFilter wanted = EventFilterInput.filter(filter, status);
        EventOrder order = orderBy == null ? null : EventOrderInput.order(orderBy);
        return Batch.of(some, Article::id).pages(Pages.of(first, after), (ids, page) -> events.ofArticles(ids, wanted, order, page),
                ids -> events.countsOfArticles(ids, wanted), Undated.counts(wanted.ofUndated(), events::countsOfArticles),
                (page, undated) -> new EventConnection(page, new FilterNotes(undated, misspelt.in(wanted))));
    }

    @NonNull
    @Description("Other articles that are copies of its text, the earliest published first: from the same agency, or another version of it.")
    public Uni<List<ArticleConnection>> copies(
            @Source List<Article> some,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(some, Article::id).pages(Pages.of(first, after), articles::copies, articles::countsOfCopies,
                page -> new ArticleConnection(page, FilterNotes.NONE));
    }
}
