package onrecord.extraction.people;

import onrecord.text.MentionKind;
import onrecord.text.Span;

/**
 * A place where a person is referred to.
 *
 * @param span of a name: without title ("Mr", "President")
 */
public record PersonMention(MentionKind kind, Span span) {}
