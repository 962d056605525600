package onrecord.resolution.nouns;

import onrecord.knowledge.TextSpan;
import onrecord.resolution.events.EventMention;

/**
 * A report of an event before it is told which event.
 *
 * @param mention its persons are appearances in the article
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 */
public record ReportedEvent(EventMention mention, TextSpan span, TextSpan trigger) {}
