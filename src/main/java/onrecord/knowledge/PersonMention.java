package onrecord.knowledge;

import java.util.UUID;
import onrecord.text.MentionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place where an article refers to a person.")
public record PersonMention(
        @Ignore UUID personId,
        @Ignore UUID articleId,
        @NonNull @Description("How the person is referred to.") MentionKind kind,
        @NonNull @Description("The words that refer to the person, a name without its title.") TextSpan span) {}
