package onrecord.storage.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an editor has corrected. A value that is not known is an empty text. */
@Entity
@Table(name = "correction")
public class CorrectionEntity {

    @Id
    public UUID id;

    public String kind;
    public UUID[] subjects;

    public String[] fields;

    public String[] oldValues;

    public String[] newValues;

    @Column(updatable = false)
    public Instant madeAt;

    public String editor;

    @Nullable
    public String reason;

    @Nullable
    public Instant undoneAt;

    @Nullable
    public String undoneBy;

    @Nullable
    public String undoneReason;
}
