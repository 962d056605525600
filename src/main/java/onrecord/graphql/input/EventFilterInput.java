package onrecord.graphql.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import onrecord.graphql.identity.GlobalId;
import onrecord.graphql.identity.NodeKind;
import onrecord.storage.finding.EventFilter;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("EventFilter")
@Description("Which events are wanted. Every condition given must hold.")
public record EventFilterInput(
        @Description("One of these types.") @io.smallrye.graphql.api.Nullable List<@NonNull EventType> type,
        @Description("Of a type in one of these categories.") @io.smallrye.graphql.api.Nullable List<@NonNull EventCategory> category,
        @Description("In one of these modes.") @io.smallrye.graphql.api.Nullable List<@NonNull EventMode> mode,
        @Description("Of one of these statuses; `HAPPENED` and `PLANNED` when left out.") @io.smallrye.graphql.api.Nullable List<@NonNull EventStatus> status,
        @Id @Description("The id of a person who took part.") @Nullable String participantId,
        @Description("The place, without regard to case and accents.") @Nullable String place,
        @Description("Happened on this day or later, as far as can be told; where no report tells when, first reported on this day or later.") @Nullable LocalDate from,
        @Description("Happened on this day or earlier, as far as can be told; where no report tells when, first reported on this day or earlier.") @Nullable LocalDate to,
        @Id @Description("The id of an article that reports it.") @Nullable String articleId,
        @Description("With at least this confidence, 0 to 1.") @Nullable Double minConfidence,
        @Description("Words of the name, as printed, of a person, an organisation or another one that takes part, each from its beginning: `white hou`.") @Nullable String participantName) {

    /** The filter for storage; what happened or is planned when the client gave none. */
    public static EventFilter filter(@Nullable EventFilterInput wanted) {
        return wanted == null ? EventFilter.ALL : wanted.checked();
    }

    /** The filter of a list whose statuses can also be asked for by themselves. Fails with {@link ErrorCode#BAD_ARGUMENT} when both are given. */
    public static EventFilter filter(@Nullable EventFilterInput wanted, @Nullable List<EventStatus> statuses) {
        if (wanted != null && wanted.status != null && statuses != null) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "Give the statuses either as 'status' or in 'filter', not twice.");
        }
        return statuses == null ? filter(wanted) : filter(wanted).withStatuses(statuses(statuses));
    }

    /** What happened or is planned when the client gave none; all when it gave an empty list. */
    public static Set<EventStatus> statuses(@Nullable List<EventStatus> wanted) {
        return wanted == null ? EventStatus.LISTED : setOf(wanted);
    }

    private static <T> Set<T> setOf(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    private EventFilter checked() {
        Dates.checkOrder("from", from, "to", to);
        return new EventFilter(
                setOf(type),
                setOf(category),
                setOf(mode),
                statuses(status),
                GlobalId.parseOrNull(participantId, NodeKind.PERSON),
                Texts.checkedOrNull("place", place),
                from,
                to,
                GlobalId.parseOrNull(articleId, NodeKind.ARTICLE),
                Confidences.checkedOrNull("minConfidence", minConfidence),
                Texts.checkedOrNull("participantName", participantName));
    }
}
