package onrecord.graphql;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.graphql.identity.PlainId;
import onrecord.graphql.input.Dates;
import onrecord.graphql.input.Texts;
import onrecord.knowledge.Correction;
import onrecord.knowledge.CorrectionKind;
import onrecord.knowledge.Event;
import onrecord.resolution.corrections.Edit;
import onrecord.storage.finding.Events;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** What editors correct about what happened. */
@GraphQLApi
public class EventCorrectionApi {

    @Type("CorrectEventPayload")
    @Description("The outcome of correcting an event.")
    public record EventCorrected(
            @NonNull @Description("The event, as it is now.") Event event,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("RejectEventPayload")
    @Description("The outcome of rejecting an event.")
    public record EventRejected(
            @NonNull @Description("The event, which lists leave out.") Event event,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("SplitEventPayload")
    @Description("The outcome of splitting an event.")
    public record EventSplit(
            @NonNull @Description("The event that is left. It keeps the id.") Event event,
            @NonNull @Description("The event of the reports that were named.") Event other,
            @NonNull @Description("What was remembered.") Correction correction) {}

    @Type("MergeEventsPayload")
    @Description("The outcome of merging events.")
    public record EventsMerged(
            @NonNull @Description("The one event they are now. The ids of the others keep answering.") Event event,
            @NonNull @Description("What was remembered.") Correction correction) {}

    private final CorrectionApi corrections;
    private final Events events;

    EventCorrectionApi(CorrectionApi corrections, Events events) {
        this.corrections = corrections;
        this.events = events;
    }

    @Mutation
    @NonNull
    @Description("Corrects what an event is, whatever its reports say; these keep what they say. What is left out stays as it is. It stays so whatever articles come, and when all are read again.")
    public Uni<EventCorrected> correctEvent(
            @NonNull @Id @Description("The id of an event.") String id,
            @Description("What kind of event it is.") @Nullable EventType type,
            @Description("When it happened or is planned, in the Extended Date/Time Format: `2022-02-24`, `2014-03`; an empty text when that is not known.") @Nullable String date,
            @Description("Where; an empty text when that is not known.") @Nullable String place,
            @Description("One line that can be read alone: who did what.") @Nullable String summary,
            @Description("Whether it is told as a fact.") @Nullable EventStatus status,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        Map<String, String> values = new TreeMap<>();
        if (type != null) {
            values.put(Edit.TYPE, type.name());
        }
        if (date != null) {
            values.put(Edit.DATE, Dates.checked("date", date));
        }
        if (place != null) {
            values.put(Edit.PLACE, Texts.checked("place", place).strip());
        }
        if (summary != null) {
            values.put(Edit.SUMMARY, Texts.checkedWords("summary", summary));
        }
        if (status != null) {
            values.put(Edit.STATUS, status.name());
        }
        return correct(CorrectionKind.EVENT_CORRECTED, id, values, Set.of(), expectedVersion, reason).chain(
                made -> now(made, 0).map(event -> new EventCorrected(event, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Says that something is no event: it becomes `REJECTED` and is left out of lists, with whatever other articles report it later.")
    public Uni<EventRejected> rejectEvent(
            @NonNull @Id @Description("The id of an event.") String id,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        return correct(CorrectionKind.EVENT_REJECTED, id, Map.of(Edit.STATUS, EventStatus.REJECTED.name()), Set.of(), expectedVersion,
                reason)
                .chain(made -> now(made, 0).map(event -> new EventRejected(event, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Makes two events of one: the reports that are named here tell of something else. They stay two whatever articles come, and when all are read again, until the correction is taken back.")
    public Uni<EventSplit> splitEvent(
            @NonNull @Id @Description("The id of an event.") String id,
            @NonNull @Id @Description("The ids of the reports that tell of something else, as `reports` gives them; at most 100, and not all.") List<@NonNull String> reportIds,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        Set<UUID> reports =
                CorrectionApi.leaving("reportIds", "report", reportIds, report -> PlainId.parse(report, "the id of a report"));
        return correct(CorrectionKind.EVENT_SPLIT, id, Map.of(), reports, expectedVersion, reason)
                .chain(made -> now(made, 0).chain(event -> now(made, 1).map(other -> new EventSplit(event, other, made.correction()))));
    }

    @Mutation
    @NonNull
    @Description("Makes one event of several, whatever days and places their reports give. They stay one whatever articles come, and when all are read again, until the correction is taken back.")
    public Uni<EventsMerged> mergeEvents(
            @NonNull @Id @Description("The ids of two events or more, at most 100.") List<@NonNull String> ids,
            @Description("The `version` of each event that the editor saw, in the order of the ids: fails with `CONFLICT` when somebody has changed one since.") @io.smallrye.graphql.api.Nullable List<@NonNull Integer> expectedVersions,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        List<UUID> some = CorrectionApi.several(NodeKind.EVENT, ids, expectedVersions);
        return corrections
                .correct(CorrectionKind.EVENTS_MERGED, some, expectedVersions == null ? List.of() : expectedVersions, Map.of(), Set.of(),
                        reason)
                .chain(made -> now(made, 0).map(event -> new EventsMerged(event, made.correction())));
    }

    private Uni<CorrectionApi.Made> correct(
            CorrectionKind kind, String id, Map<String, String> values, Set<UUID> reports, @Nullable Integer expectedVersion,
            @Nullable String reason) {
        return corrections.correct(kind, List.of(GlobalId.parse(id, NodeKind.EVENT)), CorrectionApi.versions(expectedVersion), values,
                reports, reason);
    }

    private Uni<Event> now(CorrectionApi.Made made, int part) {
        UUID id = made.part(part);
        return events.byIds(List.of(id)).map(found -> Objects.requireNonNull(found.get(id), "an event corrected just now"));
    }
}
