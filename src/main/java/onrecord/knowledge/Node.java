package onrecord.knowledge;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Anything with an identity. IDs are opaque, URL-safe, and the same after a restart or a second ingest of the same text.")
public sealed interface Node extends SearchResult permits Article, Person, Statement, Event {

    /** What clients read about the field {@code id}. */
    String ID = "Its identity, for `node` and wherever an id is asked for.";

    @Id
    @NonNull
    @Name("id")
    @Description(ID)
    UUID id();
}
