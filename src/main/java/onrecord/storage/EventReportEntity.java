package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import onrecord.knowledge.EventReport;
import onrecord.resolution.ArticleTopic;
import onrecord.resolution.EventMention;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event_report")
class EventReportEntity {

    @Id
    UUID id;

    UUID eventId;
    UUID articleId;

    @NotRead
    int publishedKey;

    String type;

    @NotRead
    @Nullable
    String mode;

    @NotRead
    boolean firstHere;

    int spanStart;
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

    String[] participantRoles;

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
    EventReport noun() {
        UUID[] here = new UUID[participantRoles.length];
        Arrays.fill(here, id);
        return new EventReport(
                id,
                eventId,
                articleId,
                Spans.at(spanStart, spanText),
                Spans.at(triggerStart, triggerText),
                EventType.stored(type),
                edtf(),
                place,
                Participants.nouns(participantRoles, participantNames, participantPersons, here),
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
    EventMention mention() {
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
                Participants.parties(participantRoles, participantNames, participantPersons),
                EventStatus.valueOf(status),
                confidence,
                triggerStart);
    }
}
