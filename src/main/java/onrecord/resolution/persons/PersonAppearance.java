package onrecord.resolution.persons;

import java.util.List;
import java.util.UUID;
import onrecord.language.Gender;
import onrecord.resolution.topics.ArticleTopic;

/**
 * One person as one article presents them: what is compared to tell who is one person over many articles.
 *
 * @param id of the appearance, the same when the same text is read again
 * @param name the fullest name the article prints, without title
 * @param aliases other names it prints
 * @param roles as the article gives them
 * @param gender as far as pronouns, titles and given names tell
 */
public record PersonAppearance(UUID id, ArticleTopic article, String name, List<String> aliases, List<String> roles, Gender gender) {

    public PersonAppearance {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
