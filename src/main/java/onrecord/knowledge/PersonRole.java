package onrecord.knowledge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a person is said to be.")
public record PersonRole(
        @NonNull @Description("As printed: `Ukrainian President`.") String title,
        @Description("How many articles say so.") int articleCount) {}
