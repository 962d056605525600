package onrecord.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Event;
import onrecord.knowledge.EventParticipant;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "event")
class EventEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    Instant since;

    String type;
    String summary;

    @Nullable
    String date;

    @Nullable
    LocalDate earliest;

    @Nullable
    LocalDate latest;

    @Nullable
    String place;

    @NotRead
    @Nullable
    String placeKey;

    @NotRead
    @Nullable
    LocalDate firstReportedOn;

    String[] participantRoles;
    String[] participantNames;
    UUID[] participantPersons;
    boolean planned;
    int articleCount;
    double confidence;

    Event noun() {
        return new Event(
                id,
                EventType.valueOf(type),
                summary,
                date == null ? null : new Edtf(date, earliest, latest),
                place,
                participants(),
                planned,
                articleCount,
                confidence);
    }

    private List<EventParticipant> participants() {
        List<EventParticipant> participants = new ArrayList<>(participantRoles.length);
        for (int i = 0; i < participantRoles.length; i++) {
            participants.add(
                    new EventParticipant(ParticipantRole.valueOf(participantRoles[i]), participantNames[i], participantPersons[i]));
        }
        return participants;
    }
}
