package onrecord.knowledge;

import io.smallrye.graphql.api.Deprecated;
import java.util.List;
import java.util.UUID;
import onrecord.text.Edtf;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A place where an article reports an event.")
public record EventReport(
        @Id @NonNull @Description("Its identity, for `splitEvent`. The article has another one for it when it comes with another text.") UUID id,
        @Ignore UUID eventId,
        @Ignore UUID articleId,
        @NonNull @Description("The clause that reports the event.") TextSpan span,
        @NonNull @Description("The verb or noun that tells what happened.") TextSpan trigger,
        @NonNull @Description("What kind of event it is by this report.") EventType type,
        @Description("When it happened or is planned, as this report says.") @Nullable Edtf date,
        @Description("Where, as this report says.") @Nullable String place,
        @Description("The larger place that contains it, as this report says.") @Nullable String placeWithin,
        @NonNull @Description("How many, how much, as this report says, in reading order.") List<@NonNull EventNumber> numbers,
        @NonNull @Description("One line that can be read alone: the words of the report, with full names.") String summary,
        @NonNull @Description("Who acted, and who was acted upon, as this report says.") List<@NonNull EventParticipant> participants,
        @NonNull @Description("Whether this report tells it as a fact.") EventStatus status,
        @Deprecated(reason = "Ask for `status`, which tells more.") @Description("Whether it is only planned, announced or expected by this report.") boolean planned,
        @NonNull @Description("Why this report was taken to be of this very event.") String reason,
        @Description("How sure the service is that it is, from 0 to 1.") double confidence,
        @Description(EventReport.PROVISIONAL) boolean provisional) {

    private static final String PROVISIONAL = "Whether too little is known by now to tell which event this is. "
            + "It stands alone until then, and joins an event when another article tells more.";

    public EventReport {
        numbers = List.copyOf(numbers);
        participants = List.copyOf(participants);
    }
}
