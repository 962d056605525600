package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.MentionKind;

/** A place where an article refers to a person. */
public record PersonMention(UUID personId, UUID articleId, MentionKind kind, TextSpan span) {}
