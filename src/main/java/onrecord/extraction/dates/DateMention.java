package onrecord.extraction.dates;

import onrecord.text.Edtf;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means, given the article's date.
 *
 * @param date null when the expression denotes a time that cannot be resolved
 */
public record DateMention(Span span, @Nullable Edtf date) {}
