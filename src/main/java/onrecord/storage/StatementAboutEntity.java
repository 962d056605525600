package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

@Entity
@Table(name = "statement_about")
class StatementAboutEntity implements Serializable {

    @Id
    UUID statementId;

    @Id
    UUID personId;

    int saidKey;
    boolean himself;
}
