package onrecord.knowledge;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A person, over all articles.")
@Key(fields = @FieldSet("id"))
public record Person(
        @Id @NonNull @Description(Node.ID) UUID id,
        @NonNull @Description("The fullest of the names that are usual in the articles.") String name,
        @NonNull @Description("Other names printed, with their titles: `Peskov`, `President Trump`.") List<@NonNull String> aliases,
        @NonNull @Description("What the articles say this person is: `Kremlin spokesman`. The most frequent first.") List<@NonNull PersonRole> roles,
        @Description("How many articles name this person.") int articleCount,
        @Description("How many statements of this person were read, without what was not, or not yet, said.") int statementCount)
        implements Node {

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
