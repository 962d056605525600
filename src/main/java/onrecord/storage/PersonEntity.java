package onrecord.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onrecord.knowledge.Person;
import onrecord.knowledge.PersonRole;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;

    @NotRead
    Instant since;

    String name;

    @NotRead
    String nameKey;

    String[] aliases;
    String[] roleTitles;
    Integer[] roleCounts;
    int articleCount;
    int statementCount;

    @NotRead
    String namesFolded;

    @NotRead
    String rolesFolded;

    /** What {@link PeopleChanges} has written. */
    Person noun() {
        List<PersonRole> roles = new ArrayList<>(roleTitles.length);
        for (int i = 0; i < roleTitles.length; i++) {
            roles.add(new PersonRole(roleTitles[i], roleCounts[i]));
        }
        return new Person(id, name, List.of(aliases), roles, articleCount, statementCount);
    }
}
