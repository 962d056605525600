package onrecord.graphql.extracted;

import onrecord.extraction.people.PersonMention;
import onrecord.knowledge.TextSpan;
import onrecord.text.MentionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ExtractedMention")
@Description("A place where a text refers to a person.")
public record FoundMention(
        @NonNull @Description("How the person is referred to.") MentionKind kind,
        @NonNull @Description("The words that refer to the person, a name without its title.") TextSpan span) {

    static FoundMention of(PersonMention mention, Text text) {
        return new FoundMention(mention.kind(), text.at(mention.span()));
    }
}
