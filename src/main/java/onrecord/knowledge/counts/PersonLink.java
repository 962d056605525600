package onrecord.knowledge.counts;

import java.util.UUID;

/**
 * Two persons, and how often one leads to the other.
 *
 * @param source who speaks; of two who appear together either one
 * @param target who is spoken about, or the other one
 * @param count in how many statements or articles
 */
public record PersonLink(UUID source, UUID target, int count) {

    public PersonLink {
        if (source.equals(target)) {
            throw new IllegalArgumentException("nobody is linked to himself or herself: " + source);
        }
    }
}
