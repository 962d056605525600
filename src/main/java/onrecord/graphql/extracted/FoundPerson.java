package onrecord.graphql.extracted;

import java.util.List;
import onrecord.extraction.people.ExtractedPerson;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("ExtractedPerson")
@Description("A person as one text presents them.")
public record FoundPerson(
        @NonNull @Description("The fullest name printed, without title.") String name,
        @NonNull @Description("Other names printed, with their titles.") List<@NonNull String> aliases,
        @NonNull @Description("What the text says this person is.") List<@NonNull String> roles,
        @NonNull @Description("Every place that refers to this person, in reading order.") List<@NonNull FoundMention> mentions) {

    static FoundPerson of(ExtractedPerson person, Text text) {
        return new FoundPerson(
                person.name(),
                person.aliases(),
                person.roles(),
                person.mentions().stream().map(mention -> FoundMention.of(mention, text)).toList());
    }
}
