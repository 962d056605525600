package onrecord.knowledge;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An article that names a person, and why it was taken to mean this very person.")
public record Appearance(
        @Ignore UUID personId,
        @Ignore UUID articleId,
        @NonNull @Description("The fullest name the article prints.") String name,
        @NonNull @Description("What this article says the person is, as printed: `Kremlin spokesman`. In the order of the text.") List<@NonNull String> roles,
        @NonNull @Description("Why the name was taken to mean this very person.") String reason,
        @Description("How sure the service is that it does, from 0 to 1.") double confidence,
        @Description(Appearance.PROVISIONAL) boolean provisional) {

    private static final String PROVISIONAL = "Whether too little is known by now to tell who this is. "
            + "It is nobody's rival until then, and joins a person when another article tells more.";

    public Appearance {
        roles = List.copyOf(roles);
    }
}
