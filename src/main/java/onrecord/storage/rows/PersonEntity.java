package onrecord.storage.rows;

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
public class PersonEntity {

    @Id
    public UUID id;

    @NotRead
    public Instant since;

    public String name;

    @NotRead
    public String nameKey;

    public String[] aliases;
    public String[] roleTitles;
    public Integer[] roleCounts;
    public int articleCount;
    public int statementCount;

    @NotRead
    public String namesFolded;

    @NotRead
    public String rolesFolded;

    /** What {@code PeopleChanges} has written. */
    public Person noun() {
        List<PersonRole> roles = new ArrayList<>(roleTitles.length);
        for (int i = 0; i < roleTitles.length; i++) {
            roles.add(new PersonRole(roleTitles[i], roleCounts[i]));
        }
        return new Person(id, name, List.of(aliases), roles, articleCount, statementCount);
    }
}
