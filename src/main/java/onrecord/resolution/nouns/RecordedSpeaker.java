package onrecord.resolution.nouns;

import java.util.UUID;
import onrecord.knowledge.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * One of several who speak together, before it is told who it is.
 *
 * @param speaker without the id of a person
 * @param appearance the appearance in the article of the person; null for a speaker that is none
 */
public record RecordedSpeaker(Speaker speaker, @Nullable UUID appearance) {}
