package onrecord.knowledge;

import java.util.UUID;

/**
 * A place where an article reports an event.
 *
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 * @param reason one sentence for a reader: why it was taken to be this very event
 * @param confidence 0 to 1, that it is this very event
 */
public record EventReport(UUID eventId, UUID articleId, TextSpan span, TextSpan trigger, String reason, double confidence) {}
