package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.input.EventFilterInput;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.page.ConnectionPage;
import onrecord.graphql.page.Pages;
import onrecord.graphql.page.TimelineConnection;
import onrecord.knowledge.Event;
import onrecord.knowledge.Person;
import onrecord.storage.finding.TimelineFilter;
import onrecord.storage.finding.Timelines;
import onrecord.storage.page.Direction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Timelines: of anything that filters can say, of a person, of a story. */
@GraphQLApi
public class TimelineApi {

    private static final String UNDATED = "Only what has no day at all, which is left out otherwise.";
    private static final String DIRECTION = "Which end comes first.";
    private static final String STATEMENTS = "Which statements stand in it; all that were said when left out.";
    private static final String EVENTS = "Which events stand in it; what happened or is planned when left out.";

    private final Timelines timelines;

    TimelineApi(Timelines timelines) {
        this.timelines = timelines;
    }

    @Query
    @NonNull
    @Description("Statements and events in one list by day. For example of a place: "
            + "`timeline(events: { place: \"Kyiv\" }, statements: { text: \"kyiv\" }) { nodes { day item { __typename } } }`.")
    public Uni<TimelineConnection> timeline(
            @Description("Which statements stand in it; none when left out.") @Nullable StatementFilterInput statements,
            @Description("Which events stand in it; none when left out.") @Nullable EventFilterInput events,
            @DefaultValue("false") @Description(UNDATED) @Nullable Boolean undated,
            @DefaultValue("ASC") @Description(DIRECTION) @Nullable Direction direction,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        if (statements == null && events == null) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "Say which 'statements' or which 'events' stand in the timeline.");
        }
        TimelineFilter filter = new TimelineFilter(
                statements == null ? null : StatementFilterInput.filter(statements),
                events == null ? null : EventFilterInput.filter(events),
                Boolean.TRUE.equals(undated));
        return timelines.page(filter, order(direction), Pages.of(first, after)).map(slice -> new TimelineConnection(
                new ConnectionPage<>(slice, timelines.count(filter)), timelines.count(filter.ofUndated())));
    }

    @NonNull
    @Name("timeline")
    @Description("What this person said and took part in, by day. For example `timeline(first: 50) { nodes { day item { __typename "
            + "... on Statement { text } ... on Event { summary } } } undatedCount }`.")
    public Uni<List<TimelineConnection>> timelineOfPerson(
            @Source List<Person> persons,
            @Description(STATEMENTS) @Nullable StatementFilterInput statements,
            @Description(EVENTS) @Nullable EventFilterInput events,
            @DefaultValue("false") @Description(UNDATED) @Nullable Boolean undated,
            @DefaultValue("ASC") @Description(DIRECTION) @Nullable Direction direction,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        TimelineFilter filter = filter(statements, events, undated);
        return Batch.of(persons, Person::id).pages(Pages.of(first, after),
                (ids, page) -> timelines.ofPersons(ids, filter, order(direction), page),
                ids -> timelines.countsOfPersons(ids, filter), ids -> timelines.countsOfPersons(ids, filter.ofUndated()),
                TimelineConnection::new);
    }

    @NonNull
    @Name("story")
    @Description("The story it belongs to: what the articles that report it tell, by day.")
    public Uni<List<TimelineConnection>> timelineOfEvent(
            @Source List<Event> some,
            @Description(STATEMENTS) @Nullable StatementFilterInput statements,
            @Description(EVENTS) @Nullable EventFilterInput events,
            @DefaultValue("false") @Description(UNDATED) @Nullable Boolean undated,
            @DefaultValue("ASC") @Description(DIRECTION) @Nullable Direction direction,
            @DefaultValue(Pages.SIZE) @Description(Pages.FIRST) @Nullable Integer first,
            @Description(Pages.AFTER) @Nullable String after) {
        TimelineFilter filter = filter(statements, events, undated);
        return Batch.of(some, Event::id).pages(Pages.of(first, after),
                (ids, page) -> timelines.ofEvents(ids, filter, order(direction), page),
                ids -> timelines.countsOfEvents(ids, filter), ids -> timelines.countsOfEvents(ids, filter.ofUndated()),
                TimelineConnection::new);
    }

    private static TimelineFilter filter(
            @Nullable StatementFilterInput statements, @Nullable EventFilterInput events, @Nullable Boolean undated) {
        return new TimelineFilter(
                StatementFilterInput.filter(statements), EventFilterInput.filter(events), Boolean.TRUE.equals(undated));
    }

    private static Direction order(@Nullable Direction direction) {
        return direction == null ? Direction.ASC : direction;
    }
}
