package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.identity.ChangedIdentity;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.ArticleFilterInput;
import onrecord.graphql.input.ArticleOrderInput;
import onrecord.graphql.input.EventFilterInput;
import onrecord.graphql.input.EventOrderInput;
import onrecord.graphql.input.PersonFilterInput;
import onrecord.graphql.input.PersonOrderInput;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.input.StatementOrderInput;
import onrecord.graphql.page.AppearanceConnection;
import onrecord.graphql.page.ArticleConnection;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.EventConnection;
import onrecord.graphql.page.FilterNotes;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.PersonConnection;
import onrecord.graphql.page.PersonMentionConnection;
import onrecord.graphql.page.StatementConnection;
import onrecord.knowledge.Appearance;
import onrecord.knowledge.Article;
import onrecord.knowledge.CoMention;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonMention;
import onrecord.storage.finding.ArticleFilter;
import onrecord.storage.finding.ArticleOrder;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.EventFilter;
import onrecord.storage.finding.EventOrder;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.IdentityChanges;
import onrecord.storage.finding.Misspelt;
import onrecord.storage.finding.People;
import onrecord.storage.finding.PersonFilter;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.finding.StatementOrder;
import onrecord.storage.finding.Statements;
import onrecord.text.EventStatus;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Persons: what is asked about them, where they lead, and where they are mentioned. */
@GraphQLApi
public class PersonApi {

    private final Articles articles;
    private final People people;
    private final Statements statements;
    private final Events events;
    private final IdentityChanges changes;
    private final Misspelt misspelt;

    PersonApi(Articles articles, People people, Statements statements, Events events, IdentityChanges changes, Misspelt misspelt) {
        this.articles = articles;
        this.people = people;
        this.statements = statements;
        this.events = events;
        this.changes = changes;
        this.misspelt = misspelt;
    }

    @Query
    @Description("A person, by id; null when there is none with this id.")
    public Uni<@Nullable Person> person(@NonNull @Id @Description("The id of a person.") String id) {
        return Batch.one(id, NodeKind.PERSON, people::byIds);
    }

    @Query
    @NonNull
    @Description("The persons the articles name, or those that match a filter.")
    public Uni<PersonConnection> persons(
            @Description("Which persons are wanted; all when left out.") @Nullable PersonFilterInput filter,
            @Description("How they are sorted; those in most articles first when left out.") @Nullable PersonOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        PersonFilter wanted = PersonFilterInput.filter(filter);
        return people.page(wanted, PersonOrderInput.order(orderBy), Pages.of(first, after, last, before))
                .map(slice -> new PersonConnection(new ConnectionPage<>(slice, people.count(wanted)),
                        FilterNotes.meaning(misspelt.in(wanted))));
    }

    @NonNull
    @Description("Every place that refers to this person, article by article in reading order.")
    public Uni<List<PersonMentionConnection>> mentions(
            @Source List<Person> persons,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), people::mentionsOfPersons, people::mentionCountsOfPersons,
                PersonMentionConnection::new);
    }

    @NonNull
    @Description("The articles that name this person, newest first, with why each was taken to mean this very person.")
    public Uni<List<AppearanceConnection>> appearances(
            @Source List<Person> persons,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), people::appearances, articles::countsOfPersons,
                AppearanceConnection::new);
    }

    @NonNull
    @Description("The articles that name this person, newest first.")
    public Uni<List<ArticleConnection>> articles(
            @Source List<Person> persons,
            @Description("Which articles are wanted; all when left out.") @Nullable ArticleFilterInput filter,
            @Description("How they are sorted; the latest published first when left out.") @Nullable ArticleOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        ArticleFilter wanted = ArticleFilterInput.filter(filter);
        ArticleOrder order = ArticleOrderInput.order(orderBy);
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), (ids, page) -> articles.ofPersons(ids, wanted, order, page),
                ids -> articles.countsOfPersons(ids, wanted), Undated.counts(wanted.ofUndated(), articles::countsOfPersons),
                (page, undated) -> new ArticleConnection(page, FilterNotes.of(undated)));
    }

    @NonNull
    @Description("What this person said, newest first. What was not, or not yet, said is left out unless `filter` asks for it. For example "
            + "`statements(filter: { aboutId: \"…\", saidFrom: \"2018-07-01\", saidTo: \"2018-07-31\" })`, or what was denied by `{ polarity: [NEGATED] }`.")
    public Uni<List<StatementConnection>> statements(
            @Source List<Person> persons,
            @Description("Which statements are wanted; all that were said when left out.") @Nullable StatementFilterInput filter,
            @Description("How they are sorted; the latest first when left out.") @Nullable StatementOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        StatementFilter wanted = StatementFilterInput.filter(filter);
        StatementOrder order = StatementOrderInput.order(orderBy);
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), (ids, page) -> statements.ofSpeakers(ids, wanted, order, page),
                ids -> statements.countsOfSpeakers(ids, wanted), Undated.counts(wanted.ofUndated(), statements::countsOfSpeakers),
                (page, undated) -> new StatementConnection(page, new FilterNotes(undated, misspelt.in(wanted))));
    }

    @NonNull
    @Description("What others said about this person, newest first. What was not, or not yet, said is left out unless `filter` asks for it. "
            + "For example `statementsAbout(filter: { kind: [DIRECT], minConfidence: 0.8 })`.")
    public Uni<List<StatementConnection>> statementsAbout(
            @Source List<Person> persons,
            @Description("Which statements are wanted; all that were said when left out.") @Nullable StatementFilterInput filter,
            @Description("How they are sorted; the latest first when left out.") @Nullable StatementOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        StatementFilter wanted = StatementFilterInput.filter(filter);
        StatementOrder order = StatementOrderInput.order(orderBy);
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), (ids, page) -> statements.aboutPersons(ids, wanted, order, page),
                ids -> statements.countsAboutPersons(ids, wanted), Undated.counts(wanted.ofUndated(), statements::countsAboutPersons),
                (page, undated) -> new StatementConnection(page, new FilterNotes(undated, misspelt.in(wanted))));
    }

    @NonNull
    @Description("What this person takes part in, newest first: what happened or is planned unless `filter` asks for more. For example "
            + "`events(filter: { type: [CONSULT], from: \"2018-01-01\" })`.")
    public Uni<List<EventConnection>> events(
            @Source List<Person> persons,
            @Description("Events of these statuses, as in `filter`; not together with those of `filter`.") @io.smallrye.graphql.api.Nullable List<@NonNull EventStatus> status,
            @Description("Which events are wanted; what happened or is planned when left out.") @Nullable EventFilterInput filter,
            @Description("How they are sorted; the latest first when left out.") @Nullable EventOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        EventFilter wanted = EventFilterInput.filter(filter, status);
        EventOrder order = EventOrderInput.order(orderBy);
        return Batch.of(persons, Person::id).pages(Pages.of(first, after), (ids, page) -> events.ofPersons(ids, wanted, order, page),
                ids -> events.countsOfPersons(ids, wanted), Undated.counts(wanted.ofUndated(), events::countsOfPersons),
                (page, undated) -> new EventConnection(page, new FilterNotes(undated, misspelt.in(wanted))));
    }

    @NonNull
    @Description("Who appears in the same articles, most often first.")
    public Uni<List<List<@NonNull CoMention>>> coMentioned(
            @Source List<Person> persons,
            @DefaultValue(Pages.SIZE) @Description("How many: at most 100.") @Nullable Integer first) {
        int size = Pages.size("first", first);
        return Batch.of(persons, Person::id).list(ids -> people.coMentioned(ids, size));
    }

    @NonNull
    @Id
    @Description("Ids that have joined this one. Each keeps answering wherever an id of a person is asked for.")
    public Uni<List<List<@NonNull String>>> formerIds(@Source List<Person> persons) {
        return Batch.of(persons, Person::id).list(people::formerIds).map(all -> all.stream()
                .map(ids -> ids.stream().map(id -> new GlobalId(NodeKind.PERSON, id).toString()).toList()).toList());
    }

    @NonNull
    @Description("When and why its id, or one that has joined it, was joined with another or parted from one; the latest first.")
    public Uni<List<List<@NonNull ChangedIdentity>>> identityChanges(
            @Source List<Person> persons,
            @DefaultValue(Pages.SIZE) @Description("How many: at most 100.") @Nullable Integer first) {
        int size = Pages.size("first", first);
        return Batch.of(persons, Person::id).list(ids -> changes.of(ids, size))
                .map(all -> all.stream().map(found -> ChangedIdentity.of(NodeKind.PERSON, found)).toList());
    }

    @NonNull
    @Name("person")
    @Description("Who.")
    public Uni<List<@Nullable Person>> coMentionedPerson(@Source List<CoMention> others) {
        return Batch.of(others, CoMention::personId).one(people::byIds);
    }

    @NonNull
    @Name("article")
    @Description("The article.")
    public Uni<List<@Nullable Article>> articleOfAppearance(@Source List<Appearance> appearances) {
        return Batch.of(appearances, Appearance::articleId).one(articles::byIds);
    }

    @NonNull
    @Name("person")
    @Description("Who is meant.")
    public Uni<List<@Nullable Person>> mentionedPerson(@Source List<PersonMention> mentions) {
        return Batch.of(mentions, PersonMention::personId).one(people::byIds);
    }

    @NonNull
    @Name("article")
    @Description("The article.")
    public Uni<List<@Nullable Article>> articleOfMention(@Source List<PersonMention> mentions) {
        return Batch.of(mentions, PersonMention::articleId).one(articles::byIds);
    }
}
