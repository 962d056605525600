package onrecord.knowledge.counts;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Words that several papers print.")
public record PrintedCount(
        @Ignore UUID statementId,
        @Description("How many publishers are known to print them. Copies of one article count once, and articles whose publisher nobody knows are not counted.") int publisherCount,
        @Description("How many statements have these words.") int statementCount) {}
