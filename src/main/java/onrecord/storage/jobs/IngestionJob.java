package onrecord.storage.jobs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way in, as those see it who look after the service.
 *
 * @param step how far it came when something went wrong
 * @param articleId what it has become
 */
@Description("A text on its way in, or that has lately come in: a file, or what a client sent to be read later.")
public record IngestionJob(
        @Id @NonNull @Description("Stands for the file or the source, whatever its text.") String id,
        @NonNull @Description("Where the text comes from, as its article says.") String source,
        @NonNull @Description("How far it has come.") JobState state,
        @Description("How often it was tried in vain to take in this text.") int attempts,
        @Description("When it is tried next, at the earliest; null when it is not waiting.") @Nullable Instant nextAttemptAt,
        @Ignore @Nullable String step,
        @Description("What went wrong last; null when nothing has.") @Nullable String problem,
        @Ignore @Nullable UUID articleId,
        @NonNull @Description("When it came, or last changed.") Instant createdAt,
        @Description("When it was done, or failed for good; null before that.") @Nullable Instant finishedAt) {}
