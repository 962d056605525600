package onrecord.storage.rows;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a correction holds on to an article. */
@Entity
@Table(name = "correction_place")
public class CorrectionPlaceEntity {

    @Embeddable
    public record Key(UUID correctionId, int ordinal) implements Serializable {}

    @EmbeddedId
    public Key key;

    public int part;
    public String sort;
    public UUID articleId;
    public String words;
    public String around;

    @Nullable
    public UUID member;
}
