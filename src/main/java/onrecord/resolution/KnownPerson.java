package onrecord.resolution;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person already known, as far as it matters to telling whether a new article means the same one.
 *
 * @param name the fullest name seen
 * @param names all names seen, the fullest included
 * @param roles all roles seen
 * @param company names of persons who appear in the same articles, the most frequent ones
 * @param articles how many articles name the person
 */
public record KnownPerson(UUID id, String name, List<String> names, List<String> roles, Set<String> company, int articles) {

    public KnownPerson {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        company = Set.copyOf(company);
    }
}
