package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.identity.ChangedIdentity;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.input.EventFilterInput;
import onrecord.graphql.input.EventOrderInput;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.EventConnection;
import onrecord.graphql.page.EventReportConnection;
import onrecord.graphql.page.FilterNotes;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Article;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.EventParticipant;
import onrecord.knowledge.EventReport;
import onrecord.knowledge.Person;
import onrecord.storage.finding.Articles;
import onrecord.storage.finding.EventFilter;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.IdentityChanges;
import onrecord.storage.finding.Misspelt;
import onrecord.storage.finding.People;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Events: what is asked about them, and where they lead. */
@GraphQLApi
public class EventApi {

    private final Articles articles;
    private final People people;
    private final Events events;
    private final IdentityChanges changes;
    private final Misspelt misspelt;

    EventApi(Articles articles, People people, Events events, IdentityChanges changes, Misspelt misspelt) {
        this.articles = articles;
        this.people = people;
        this.events = events;
        this.changes = changes;
        this.misspelt = misspelt;
    }

    @Query
    @Description("An event, by its id; null when there is none with this id.")
    public Uni<@Nullable Event> event(@NonNull @Id @Description("The id of an event.") String id) {
        return Batch.one(id, NodeKind.EVENT, events::byIds);
    }

    @Query
    @NonNull
    @Description("What happened or is planned, or what matches a filter. What is only alleged, denied or thought of is there when the filter asks for its status.")
    public Uni<EventConnection> events(
            @Description("Which events are wanted; all when left out.") @Nullable EventFilterInput filter,
            @Description("How they are sorted; the latest first when left out.") @Nullable EventOrderInput orderBy,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after,
            @Description(Pages.LAST) @Nullable Integer last,
            @Description(Pages.BEFORE) @Nullable String before) {
        EventFilter wanted = EventFilterInput.filter(filter);
        return events.page(wanted, EventOrderInput.order(orderBy), Pages.of(first, after, last, before))
                .map(slice -> new EventConnection(new ConnectionPage<>(slice, events.count(wanted)),
                        new FilterNotes(Undated.count(wanted.ofUndated(), events::count), misspelt.in(wanted))));
    }

    @NonNull
    @Description("The places that report it, newest article first.")
    public Uni<List<EventReportConnection>> reports(
            @Source List<Event> some,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        return Batch.of(some, Event::id).pages(Pages.of(first, after), events::reports, events::reportCounts, EventReportConnection::new);
    }

    @NonNull
    @Id
    @Description("Ids that have joined this one. Each keeps answering wherever an id of an event is asked for.")
    public Uni<List<List<@NonNull String>>> formerIds(@Source List<Event> some) {
        return Batch.of(some, Event::id).list(events::formerIds).map(all -> all.stream()
                .map(ids -> ids.stream().map(id -> new GlobalId(NodeKind.EVENT, id).toString()).toList()).toList());
    }

    @NonNull
    @Description("When and why its id, or one that has joined it, was joined with another or parted from one; the latest first.")
    public Uni<List<List<@NonNull ChangedIdentity>>> identityChanges(
            @Source List<Event> some,
            @DefaultValue(Pages.SIZE) @Description("How many: at most 100.") @Nullable Integer first) {
        int size = Pages.size("first", first);
        return Batch.of(some, Event::id).list(ids -> changes.of(ids, size))
                .map(all -> all.stream().map(found -> ChangedIdentity.of(NodeKind.EVENT, found)).toList());
    }

    @Description("The report that the summary is taken from.")
    public Uni<List<@Nullable EventReport>> summaryReport(@Source List<Event> some) {
        return Batch.of(some, Event::summaryReport).one(events::reportsByIds);
    }

    @Description("The report that the date is taken from. Reports may say something else.")
    public Uni<List<@Nullable EventReport>> dateReport(@Source List<Event> some) {
        return Batch.of(some, Event::dateReport).one(events::reportsByIds);
    }

    @Description("The report that the place is taken from. Reports may say something else.")
    public Uni<List<@Nullable EventReport>> placeReport(@Source List<Event> some) {
        return Batch.of(some, Event::placeReport).one(events::reportsByIds);
    }

    @Description("The report that names the participant so.")
    public Uni<List<@Nullable EventReport>> report(@Source List<EventParticipant> participants) {
        return Batch.of(participants, EventParticipant::reportId).one(events::reportsByIds);
    }

    @Name("report")
    @Description("The report that gives the number.")
    public Uni<List<@Nullable EventReport>> reportOfNumber(@Source List<EventNumber> numbers) {
        return Batch.of(numbers, EventNumber::reportId).one(events::reportsByIds);
    }

    @Description("The person, where the participant is one.")
    public Uni<List<@Nullable Person>> person(@Source List<EventParticipant> participants) {
        return Batch.of(participants, EventParticipant::personId).one(people::byIds);
    }

    @NonNull
    @Description("The article.")
    public Uni<List<@Nullable Article>> article(@Source List<EventReport> reports) {
        return Batch.of(reports, EventReport::articleId).one(articles::byIds);
    }

    @NonNull
    @Description("How many publishers are known to report it. Copies of one article count once; articles whose publisher nobody knows are not counted, so "
            + "it is 0 where no publisher is known.")
    public Uni<List<@NonNull Integer>> sourceCount(@Source List<Event> some) {
        return Batch.of(some, Event::id).number(0, events::sources);
    }
}
