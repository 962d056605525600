package onrecord.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "event")
class EventEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    Instant since;

    String type;
    String summary;
    String date;
    LocalDate earliest;
    LocalDate latest;
    String place;
    String placeKey;
    LocalDate firstReportedOn;
    String[] participantRoles;
    String[] participantNames;
    UUID[] participantPersons;
    boolean planned;
    int articleCount;
    double confidence;
}
