package onrecord.storage.rows;

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
public class EventEntity extends NumberColumns {

    @Id
    public UUID id;

    @Column(updatable = false)
    public Instant since;

    public String type;

    @Nullable
    public String mode;

    public String summary;

    @Nullable
    public UUID summaryReport;

    @Nullable
    public String date;

    @Nullable
    public LocalDate earliest;

    @Nullable
    public LocalDate latest;

    @Nullable
    public UUID dateReport;

    @Nullable
    public String place;

    @Nullable
    public String placeWithin;

    @Nullable
    public UUID placeReport;

    @NotRead
    @Nullable
    public String placeKey;

    @Nullable
    public LocalDate firstReportedOn;

    public UUID[] numberReports;
    public String[] participantRoles;
    public @Nullable String[] participantCourtRoles;
    public String[] participantNames;
    public UUID[] participantPersons;
    public UUID[] participantReports;
    public String status;
    public int articleCount;
    public double confidence;

    /** What {@code EventChanges} has written. */
    public Event noun() {
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
