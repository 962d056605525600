package onrecord.storage.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.EventReport;
import onrecord.resolution.events.EventMention;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.storage.sql.DayKey;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event_report")
public class EventReportEntity extends NumberColumns {

    @Id
    public UUID id;

    public UUID eventId;
    UUID articleId;

    @NotRead
    int publishedKey;

    String type;

    @NotRead
    @Nullable
    String mode;

    @NotRead
    public boolean firstHere;

    public int spanStart;
    String spanText;
    int triggerStart;
    String triggerText;

    @NotRead
    String triggerLemma;

    @Nullable
    String date;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;

    @Nullable
    String place;

    @Nullable
    String placeWithin;

    String summary;

    String[] participantRoles;
    @Nullable
    String[] participantCourtRoles;

    String[] participantNames;

    @NotRead
    UUID[] participantAppearances;

    UUID[] participantPersons;

    String status;

    @NotRead
    double confidence;

    String reason;
    double identityConfidence;
    boolean provisional;

    /** What {@link Rows#report} has written. */
    public EventReport noun() {
        return new EventReport(
                id,
                eventId,
                articleId,
                Spans.at(spanStart, spanText),
                Spans.at(triggerStart, triggerText),
                EventType.stored(type),
                edtf(),
                place,
                placeWithin,
                numbers(),
                summary,
                Participants.nouns(
                        participantRoles, participantCourtRoles, participantNames, participantPersons, here(participantRoles.length)),
                EventStatus.valueOf(status),
                status.equals(EventStatus.PLANNED.name()),
                reason,
                identityConfidence,
                provisional);
    }

    private @Nullable Edtf edtf() {
        return date == null ? null : new Edtf(date, earliest, latest);
    }

    /** What the event is summed up from. */
    public EventMention mention() {
        ArticleTopic article = new ArticleTopic(articleId, DayKey.day(publishedKey), Set.of(), Set.of(), Set.of());
        return new EventMention(
                id,
                article,
                EventType.stored(type),
                EventMode.stored(mode),
                triggerLemma,
                spanText,
                edtf(),
                place,
                Participants.parties(participantRoles, participantCourtRoles, participantNames, participantPersons),
                EventStatus.valueOf(status),
                confidence,
                triggerStart,
                new EventMention.Told(summary, placeWithin, numbers()));
    }

    private List<EventNumber> numbers() {
        return numbers(i -> id);
    }

    private UUID[] here(int count) {
        UUID[] here = new UUID[count];
        Arrays.fill(here, id);
        return here;
    }
}
