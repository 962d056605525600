package onrecord.knowledge;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

@Union
@Description("What a search can find.")
public sealed interface SearchResult permits Node {}
