package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import onrecord.graphql.counts.Counting;
import onrecord.graphql.counts.EventCounts;
import onrecord.graphql.input.EventFilterInput;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Person;
import onrecord.knowledge.counts.EventTypeCount;
import onrecord.knowledge.counts.ParticipantCount;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PlaceCount;
import onrecord.knowledge.counts.Series;
import onrecord.storage.finding.EventFilter;
import onrecord.storage.finding.EventTotals;
import onrecord.storage.finding.Events;
import onrecord.storage.finding.People;
import onrecord.storage.finding.Top;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What events add up to: of which types, where, who takes part, and when. */
@GraphQLApi
public class EventCountsApi {

    private final Events events;
    private final EventTotals totals;
    private final People people;

    EventCountsApi(Events events, EventTotals totals, People people) {
        this.events = events;
        this.totals = totals;
        this.people = people;
    }

    @Query
    @NonNull
    @Description("What the events of a filter add up to: of which types they are, where they happen, who takes part, and when. For example "
            + "`eventCounts(filter: { category: [CONFLICT] }) { places(first: 10) { place eventCount } }`.")
    public EventCounts eventCounts(
            @Description("Which events are counted; what happened or is planned when left out.") @Nullable EventFilterInput filter) {
        EventFilter wanted = EventFilterInput.filter(filter);
        return new EventCounts(wanted, events.count(wanted));
    }

    @NonNull
    @Description("Of which types most of them are.")
    public Uni<List<List<@NonNull EventTypeCount>>> types(
            @Source List<EventCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.types(one.filter(), top));
    }

    @NonNull
    @Description("Where most of them happen, as printed.")
    public Uni<List<List<@NonNull PlaceCount>>> places(
            @Source List<EventCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.places(one.filter(), top));
    }

    @NonNull
    @Description("Who takes part in most of them: persons, and organisations, countries and others as printed.")
    public Uni<List<List<@NonNull ParticipantCount>>> participants(
            @Source List<EventCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.participants(one.filter(), top));
    }

    @NonNull
    @Description("How many happen in each day, week, month or year, without gaps, from `from` to `to` of the filter. Those of which no report "
            + "tells when stand where they were first reported, and count in `dayAssumed`.")
    public Uni<List<Series>> series(
            @Source List<EventCounts> counts,
            @NonNull @Description(Counting.BY) Period by,
            @DefaultValue(Counting.POINTS) @Description(Counting.LAST) @Nullable Integer last) {
        int points = Counting.points(last);
        return Counting.each(counts, one -> totals.periods(one.filter(), by)
                .map(found -> Series.of(by, found, one.filter().from(), one.filter().to(), points)));
    }

    @Name("person")
    @Description("The person, where it is one who is known.")
    public Uni<List<@Nullable Person>> participant(@Source List<ParticipantCount> counts) {
        return Batch.of(counts, ParticipantCount::personId).one(people::byIds);
    }
}
