package onrecord.knowledge.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** @param statementIds the oldest of the statements, in order of their days */
@Description("A word that several statements have in common, and these side by side. Whether they agree is left to the reader.")
public record WordCount(
        @NonNull @Description("The word without its ending, as it is searched for: `sanction`.") String word,
        @Description("How many statements have it.") int statementCount,
        @Description("How many of them are denials: their source denies, rejects or doubts the words.") int negatedCount,
        @Description("The day of the first of them; null when no day is known.") @Nullable LocalDate firstDay,
        @Description("The day of the last of them; null when no day is known.") @Nullable LocalDate lastDay,
        @Ignore List<UUID> statementIds) {

    public WordCount {
        statementIds = List.copyOf(statementIds);
    }
}
