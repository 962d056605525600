package onrecord.storage.rows;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "event_participant")
public class EventParticipantEntity {

    @Embeddable
    public record Key(UUID eventId, int ordinal) implements Serializable {}

    @EmbeddedId
    public Key id;

    public String type;
    public UUID personId;
    public int dateKey;
    public boolean firstAsPerson;
}
