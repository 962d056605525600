package onrecord.knowledge;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a full-text search finds. */
@Union
@Description("What a search can find.")
public sealed interface SearchResult permits Node {}
