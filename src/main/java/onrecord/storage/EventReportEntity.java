package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "event_report")
class EventReportEntity {

    @Id
    UUID id;

    UUID eventId;
    UUID articleId;
    int publishedKey;
    String type;
    boolean firstHere;
    int spanStart;
    String spanText;
    int triggerStart;
    String triggerText;
    String triggerLemma;
    String date;
    LocalDate earliest;
    LocalDate latest;
    String place;
    String[] participantRoles;
    String[] participantNames;
    UUID[] participantAppearances;
    UUID[] participantPersons;
    boolean planned;
    double confidence;
    String reason;
    double identityConfidence;
    boolean provisional;
}
