package onrecord.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import onrecord.knowledge.Event;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event")
class EventEntity extends NumberColumns {

    @Id
    UUID id;

    @Column(updatable = false)
    Instant since;

    String type;

    @Nullable
    String mode;

    String summary;

    @Nullable
    UUID summaryReport;

    @Nullable
    String date;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;

    @Nullable
    UUID dateReport;

    @Nullable
    String place;

    @Nullable
    String placeWithin;

    @Nullable
    UUID placeReport;

    @NotRead
    @Nullable
    String placeKey;

    @Nullable
    LocalDate firstReportedOn;

    UUID[] numberReports;
    String[] participantRoles;
    String[] participantCourtRoles;
    String[] participantNames;
    UUID[] participantPersons;
    UUID[] participantReports;
    String status;
    int articleCount;
    double confidence;

    /** What {@link EventChanges} has written. */
    Event noun() {
        EventType kind = EventType.stored(type);
        return new Event(
                id,
                kind,
                EventMode.stored(mode),
                kind.category(),
                summary,
                date == null ? null : new Edtf(date, earliest, latest),
                place,
                placeWithin,
                numbers(i -> numberReports[i]),
                Participants.nouns(participantRoles, participantCourtRoles, participantNames, participantPersons, participantReports),
                EventStatus.valueOf(status),
                status.equals(EventStatus.PLANNED.name()),
                firstReportedOn,
                articleCount,
                confidence,
                summaryReport,
                dateReport,
                placeReport);
    }
}
