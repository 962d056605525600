package onrecord.knowledge;

import java.util.List;
import java.util.UUID;

/**
 * A person, over all articles.
 *
 * @param name the fullest name seen
 * @param aliases other names printed
 * @param roles as the articles give them, the most frequent first
 * @param articleCount how many articles name this person
 * @param statementCount how many statements this person made
 */
public record Person(UUID id, String name, List<String> aliases, List<PersonRole> roles, int articleCount, int statementCount)
        implements Node {

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
