package onrecord.knowledge;

import java.util.UUID;

/**
 * A place where an article reports an event.
 *
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 */
public record EventReport(UUID eventId, UUID articleId, TextSpan span, TextSpan trigger) {}
