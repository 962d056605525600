package onrecord.resolution.copies;

import java.util.UUID;
import onrecord.resolution.topics.ArticleTopic;
import org.jspecify.annotations.Nullable;

/**
 * The quoted words of one statement, as one article prints them.
 *
 * @param id of the statement
 * @param article that prints them, with the day of its publication
 * @param speaker the resolved person, null when the speaker is none or unknown
 * @param speakerName as the statement has it
 * @param words between quotation marks, segments joined by a space
 */
public record PrintedQuotation(UUID id, ArticleTopic article, @Nullable UUID speaker, String speakerName, String words) {}
