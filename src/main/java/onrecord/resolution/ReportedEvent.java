package onrecord.resolution;

import onrecord.knowledge.TextSpan;

/**
 * A report of an event before it is told which event.
 *
 * @param mention its persons are appearances in the article
 * @param span the clause that reports it
 * @param trigger the verb or noun that tells the type
 */
public record ReportedEvent(EventMention mention, TextSpan span, TextSpan trigger) {}
