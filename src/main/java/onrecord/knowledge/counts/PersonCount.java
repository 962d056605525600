package onrecord.knowledge.counts;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Somebody whom statements are about, and how many.")
public record PersonCount(
        @Ignore UUID personId,
        @Description("How many statements mention this person, leaving out what the person says of himself or herself.") int statementCount) {}
