package onrecord.ingestion;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A job of the queue that this process has taken.
 *
 * @param content what is to be read, see {@link onrecord.storage.jobs.QueuedText}
 * @param name what the log calls the text
 * @param bytes how long the text is, about
 * @param reading reads it, each time it is asked for
 * @param left is told when it is to be tried again later, or others have taken it meanwhile
 */
record Task(UUID job, UUID content, String name, long bytes, Supplier<Uni<Prepared>> reading, Runnable left) {}
