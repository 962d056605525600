package onrecord.storage.rows;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "statement_about")
public class StatementAboutEntity {

    @Embeddable
    record Key(UUID statementId, UUID appearance) implements Serializable {}

    @EmbeddedId
    Key key;

    UUID personId;
    int saidKey;
    boolean bySpeaker;
    boolean determinate;
}
