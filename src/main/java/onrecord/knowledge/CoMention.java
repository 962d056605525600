package onrecord.knowledge;

import java.util.UUID;

/**
 * Someone who appears in the same articles.
 *
 * @param articleCount how many articles mention both
 */
public record CoMention(UUID personId, int articleCount) {}
