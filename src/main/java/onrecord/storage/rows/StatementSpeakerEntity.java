package onrecord.storage.rows;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of those who speak together. */
@Entity
@Table(name = "statement_speaker")
public class StatementSpeakerEntity {

    @Embeddable
    record Key(UUID statementId, int ordinal) implements Serializable {}

    @EmbeddedId
    Key key;

    String kind;
    String name;

    @Nullable
    UUID appearance;

    @Nullable
    UUID personId;

    @Nullable
    Integer spanStart;

    @Nullable
    String spanText;
}
