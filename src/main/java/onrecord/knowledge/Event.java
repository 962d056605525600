package onrecord.knowledge;

import io.smallrye.graphql.api.Deprecated;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import onrecord.text.Edtf;
import onrecord.text.EventCategory;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Something that happened, is planned, or is alleged, denied or thought of, merged over the articles that report it.")
@Key(fields = @FieldSet("id"))
public record Event(
        @Id @NonNull @Description(Node.ID) UUID id,
        @NonNull @Description("What kind of event it is.") EventType type,
        @Description("In which way, within its type; null when the words tell none.") @Nullable EventMode mode,
        @NonNull @Description("What part of life its type belongs to.") EventCategory category,
        @NonNull @Description("One line that can be read alone: who did what, in the words of the report that tells it best, with full names.") String summary,
        @Description("When it happened or is planned: the most exact of the dates that most articles agree with.") @Nullable Edtf date,
        @Description("Where, as printed: the place that most articles give.") @Nullable String place,
        @Description("The larger place that contains it, as printed, where a report names it beside the place: `Ukraine` of \"Kyiv, Ukraine\".") @Nullable String placeWithin,
        @NonNull @Description("How many, how much: of each kind the numbers of the latest report that tells them. Reports may say something else.") List<@NonNull EventNumber> numbers,
        @NonNull @Description("Who acted, and who was acted upon; those whom more articles name come first.") List<@NonNull EventParticipant> participants,
        @NonNull @Description("Whether it is told as a fact: by the report that is nearest to one.") EventStatus status,
        @Deprecated(reason = "Ask for `status`, which tells more.") @Description("Whether it is only planned, announced or expected.") boolean planned,
        @Description("The day on which the first article that reports it was published. Lists take it for the date where no report tells when it happened.") @Nullable LocalDate reportedOn,
        @Description("How many articles report it.") int articleCount,
        @Description("How sure the service is, from 0 to 1.") double confidence,
        @Ignore @Nullable UUID summaryReport,
        @Ignore @Nullable UUID dateReport,
        @Ignore @Nullable UUID placeReport) implements Node, TimelineItem {

    public Event {
        numbers = List.copyOf(numbers);
        participants = List.copyOf(participants);
    }
}
