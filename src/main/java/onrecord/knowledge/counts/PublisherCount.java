package onrecord.knowledge.counts;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

@Description("A newspaper, agency or site, and how much it printed.")
public record PublisherCount(
        @Description("As printed; null for all that is printed by nobody knows whom.") @Nullable String publisher,
        @Description("How many articles or statements of it there are, whichever are counted. Copies are counted, too.") int count) {}
