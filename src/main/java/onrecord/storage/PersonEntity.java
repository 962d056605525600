package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;

    String name;
    String nameKey;
    String[] aliases;
    String[] roleTitles;
    Integer[] roleCounts;
    int articleCount;
    int statementCount;
    String[] keys;
    String[] company;
    String namesFolded;
    String rolesFolded;
}
