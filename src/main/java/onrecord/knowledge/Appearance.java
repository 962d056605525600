package onrecord.knowledge;

import java.util.UUID;

/**
 * An article that names a person, and why it was taken to mean this very person.
 *
 * @param name the fullest name the article prints
 * @param reason one sentence for a reader
 * @param confidence 0 to 1
 */
public record Appearance(UUID personId, UUID articleId, String name, String reason, double confidence) {}
