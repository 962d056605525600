package onrecord.storage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "event_participant")
class EventParticipantEntity {

    @Embeddable
    record Key(UUID eventId, int ordinal) implements Serializable {}

    @EmbeddedId
    Key id;

    String type;
    UUID personId;
    int dateKey;
    boolean firstAsPerson;
}
