package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.identity.Nodes;
import onrecord.graphql.page.Pages;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Node;
import onrecord.storage.finding.Doubt;
import onrecord.storage.finding.Doubts;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors should look at, and saying that it is right. */
@GraphQLApi
public class ReviewApi {

    /** What is looked at. */
    @Enum("ReviewKind")
    @Description("What is looked at.")
    public enum ReviewKind {
        @Description("Persons who may be taken for another in some article.")
        PERSON,
        @Description("Statements that may be somebody else's, or none.")
        STATEMENT,
        @Description("Events that may be of another type, or none.")
        EVENT
    }

    /** Something to be looked at. */
    @Type("ReviewItem")
    @Description("Something that the service is not sure of.")
    public record ReviewItem(
            @Ignore GlobalId id,
            @Description("How sure the service is, from 0 to 1: of a person, that the least certain of the appearances is theirs.") double confidence,
            @Description("How many print the words of the statement, or how many articles report the event or name the person.") int repeated) {

        static ReviewItem of(Doubt doubt) {
            return new ReviewItem(new GlobalId(NodeKind.valueOf(doubt.kind().name()), doubt.id()), doubt.confidence(), doubt.repeated());
        }
    }

    @Type("ConfirmPayload")
    @Description("The outcome of confirming something.")
    public record Confirmed(
            @NonNull @Description("What is right.") Node node,
            @NonNull @Description("What was remembered.") Correction correction) {}

    private static final Map<NodeKind, CorrectionKind> CONFIRMATIONS = Map.of(
            NodeKind.PERSON, CorrectionKind.PERSON_CONFIRMED,
            NodeKind.STATEMENT, CorrectionKind.STATEMENT_CONFIRMED,
            NodeKind.EVENT, CorrectionKind.EVENT_CONFIRMED);

    private final Doubts doubts;
    private final Nodes nodes;
    private final CorrectionApi corrections;

    ReviewApi(Doubts doubts, Nodes nodes, CorrectionApi corrections) {
        this.doubts = doubts;
        this.nodes = nodes;
        this.corrections = corrections;
    }

    @Query
    @NonNull
    @Description("What editors should look at first: what is least certain and most repeated. What has been confirmed or corrected is left out, and others take its place.")
    public Uni<List<@NonNull ReviewItem>> review(
            @Description("Of these kinds; all when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull ReviewKind> kind,
            @DefaultValue(Pages.SIZE) @Description("How many: at most 100.") @Nullable Integer first,
            @DefaultValue("0") @Description("How many of those that come before them are passed over.") @Nullable Integer skip) {
        return doubts.first(kinds(kind), Pages.size("first", first), skipped(skip))
                .map(found -> found.stream().map(ReviewItem::of).toList());
    }

    private static Set<Doubt.Kind> kinds(@Nullable List<ReviewKind> kind) {
        return kind == null || kind.isEmpty() ? Set.of(Doubt.Kind.values())
                : kind.stream().map(one -> Doubt.Kind.valueOf(one.name())).collect(Collectors.toSet());
    }

    private static int skipped(@Nullable Integer skip) {
        int skipped = skip == null ? 0 : skip;
        if (skipped < 0) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'skip' is 0 or more, not " + skipped + ".");
        }
        return skipped;
    }

    @Query
    @NonNull
    @Description("How many there are to be looked at, of each kind 10,000 at most; one less for each that is confirmed or corrected. `review` has the first few hundred of them.")
    public Uni<Integer> reviewCount(
            @Description("Of these kinds; all when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull ReviewKind> kind) {
        return doubts.count(kinds(kind));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    @Description("The person, statement or event.")
    public Uni<List<@Nullable Node>> node(@Source List<ReviewItem> items) {
        return (Uni) nodes.inOrder(items.stream().map(ReviewItem::id).toList());
    }

    @Mutation
    @NonNull
    @Description("Says that a person, a statement or an event is right as it is. Of a person or an event, the appearances or reports it has now stay together.")
    public Uni<Confirmed> confirm(
            @NonNull @Id @Description("The id of a person, a statement or an event.") String id,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        GlobalId thing = GlobalId.parse(id);
        CorrectionKind kind = CONFIRMATIONS.get(thing.kind());
        if (kind == null) {
            throw new ApiException(ErrorCode.BAD_ID, "'" + id + "' is the id of " + thing.kind().one() + ", which cannot be confirmed.");
        }
        return corrections.correct(kind, List.of(thing.id()), CorrectionApi.versions(expectedVersion), Map.of(), Set.of(), reason)
                .chain(made -> nodes.byId(new GlobalId(thing.kind(), made.part(0)))
                        .map(node -> new Confirmed(Objects.requireNonNull(node, "something confirmed just now"), made.correction())));
    }
}
