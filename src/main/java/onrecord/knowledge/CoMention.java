package onrecord.knowledge;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Someone who appears in the same articles.")
public record CoMention(
        @Ignore UUID personId,
        @Description("How many articles name both.") int articleCount) {}
