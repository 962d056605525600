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
        return correct(CorrectionKind.EVENT_CORRECTED, id, values, expectedVersion, reason).chain(
                made -> now(made).map(event -> new EventCorrected(event, made.correction())));
    }

    @Mutation
    @NonNull
    @Description("Says that something is no event: it becomes `REJECTED` and is left out of lists, with whatever other articles report it later.")
    public Uni<EventRejected> rejectEvent(
            @NonNull @Id @Description("The id of an event.") String id,
            @Description(CorrectionApi.VERSION) @Nullable Integer expectedVersion,
            @Description(CorrectionApi.REASON) @Nullable String reason) {
        return correct(CorrectionKind.EVENT_REJECTED, id, Map.of(Edit.STATUS, EventStatus.REJECTED.name()), expectedVersion, reason)
                .chain(made -> now(made).map(event -> new EventRejected(event, made.correction())));
    }

    private Uni<CorrectionApi.Made> correct(
            CorrectionKind kind, String id, Map<String, String> values, @Nullable Integer expectedVersion, @Nullable String reason) {
        return corrections.correct(kind, List.of(GlobalId.parse(id, NodeKind.EVENT)), CorrectionApi.versions(expectedVersion), values,
                Set.of(), reason);
    }

    private Uni<Event> now(CorrectionApi.Made made) {
        UUID id = made.part(0);
        return events.byIds(List.of(id)).map(found -> Objects.requireNonNull(found.get(id), "an event corrected just now"));
    }
}
