package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;

    Instant since;

    String name;
    String nameKey;
    String[] aliases;
    String[] roleTitles;
    Integer[] roleCounts;
    int articleCount;
    int statementCount;
    String namesFolded;
    String rolesFolded;
}
