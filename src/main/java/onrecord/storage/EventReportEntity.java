package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import onrecord.knowledge.EventReport;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event_report")
class EventReportEntity {

    @Id
    @NotRead
    UUID id;

    UUID eventId;
    UUID articleId;

    @NotRead
    int publishedKey;

    @NotRead
    String type;

    @NotRead
    boolean firstHere;

    int spanStart;
    String spanText;
    int triggerStart;
    String triggerText;

    @NotRead
    String triggerLemma;

    @NotRead
    @Nullable
    String date;

    @NotRead
    @Nullable
    LocalDate earliest;

    @NotRead
    @Nullable
    LocalDate latest;

    @NotRead
    @Nullable
    String place;

    @NotRead
    String[] participantRoles;

    @NotRead
    String[] participantNames;

    @NotRead
    UUID[] participantAppearances;

    @NotRead
    UUID[] participantPersons;

    @NotRead
    boolean planned;

    @NotRead
    double confidence;

    String reason;
    double identityConfidence;
    boolean provisional;

    EventReport noun() {
        return new EventReport(
                eventId,
                articleId,
                Spans.at(spanStart, spanText),
                Spans.at(triggerStart, triggerText),
                reason,
                identityConfidence,
                provisional);
    }
}
