package onrecord.storage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "statement_about")
@IdClass(StatementAboutEntity.StatementAboutId.class)
class StatementAboutEntity {

    record StatementAboutId(UUID statementId, UUID personId) implements Serializable {}

    @EmbeddedId
    Key key;

    int saidKey;
    boolean himself;
}
