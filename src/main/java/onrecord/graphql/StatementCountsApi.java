package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import onrecord.graphql.counts.Counting;
import onrecord.graphql.counts.StatementCounts;
import onrecord.graphql.input.StatementFilterInput;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Person;
import onrecord.knowledge.counts.Period;
import onrecord.knowledge.counts.PersonCount;
import onrecord.knowledge.counts.PublisherCount;
import onrecord.knowledge.counts.Series;
import onrecord.knowledge.counts.SpeakerCount;
import onrecord.storage.finding.People;
import onrecord.storage.finding.StatementFilter;
import onrecord.storage.finding.StatementTotals;
import onrecord.storage.finding.Statements;
import onrecord.storage.finding.Top;
import onrecord.text.SpeakerKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What statements add up to: who speaks most, about whom, in which papers, and when. */
@GraphQLApi
public class StatementCountsApi {

    private final Statements statements;
    private final StatementTotals totals;
    private final People people;

    StatementCountsApi(Statements statements, StatementTotals totals, People people) {
        this.statements = statements;
        this.totals = totals;
        this.people = people;
    }

    @Query
    @NonNull
    @Description("What the statements of a filter add up to: who speaks most, about whom, in which papers, and when. For example who speaks "
            + "most about a person: `statementCounts(filter: { aboutId: \"…\" }) { speakers(first: 10) { name statementCount } }`.")
    public StatementCounts statementCounts(
            @Description("Which statements are counted; all that were said when left out.") @Nullable StatementFilterInput filter) {
        StatementFilter wanted = StatementFilterInput.filter(filter);
        return new StatementCounts(wanted, statements.count(wanted));
    }

    @NonNull
    @Description("Who speaks most, by person, organisation and source without a name. For example `speakers(kind: [ORGANISATION], first: 5)`.")
    public Uni<List<List<@NonNull SpeakerCount>>> speakers(
            @Source List<StatementCounts> counts,
            @Description("Speakers of these kinds; all when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull SpeakerKind> kind,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        Set<SpeakerKind> kinds = kind == null ? Set.of() : Set.copyOf(kind);
        return Counting.each(counts, one -> totals.speakers(one.filter(), kinds, top));
    }

    @NonNull
    @Description("Who is mentioned in most of them, leaving out what persons say of themselves.")
    public Uni<List<List<@NonNull PersonCount>>> about(
            @Source List<StatementCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.about(one.filter(), top));
    }

    @NonNull
    @Description("Which publishers print most of them.")
    public Uni<List<List<@NonNull PublisherCount>>> publishers(
            @Source List<StatementCounts> counts,
            @DefaultValue(Pages.SIZE) @Description(Counting.FIRST) @Nullable Integer first,
            @DefaultValue("1") @Description(Counting.AT_LEAST) @Nullable Integer atLeast) {
        Top top = Counting.top(first, atLeast);
        return Counting.each(counts, one -> totals.publishers(one.filter(), top));
    }

    @NonNull
    @Description("How many were said in each day, week, month or year, without gaps, from `saidFrom` to `saidTo` of the filter. For example "
            + "`series(by: WEEK, last: 12) { points { firstDay count } }`. What has no day of its own was said when its article was published, "
            + "and counts in `dayAssumed`.")
    public Uni<List<Series>> series(
            @Source List<StatementCounts> counts,
            @NonNull @Description(Counting.BY) Period by,
            @DefaultValue(Counting.POINTS) @Description(Counting.LAST) @Nullable Integer last) {
        int points = Counting.points(last);
        return Counting.each(counts, one -> totals.periods(one.filter(), by)
                .map(found -> Series.of(by, found, one.filter().saidFrom(), one.filter().saidTo(), points)));
    }

    @Name("person")
    @Description("The person, where it is one who is known.")
    public Uni<List<@Nullable Person>> speaker(@Source List<SpeakerCount> counts) {
        return Batch.of(counts, SpeakerCount::personId).one(people::byIds);
    }

    @NonNull
    @Name("person")
    @Description("Who.")
    public Uni<List<@Nullable Person>> mentioned(@Source List<PersonCount> counts) {
        return Batch.of(counts, PersonCount::personId).one(people::byIds);
    }
}
