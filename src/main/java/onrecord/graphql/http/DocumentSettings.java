package onrecord.graphql.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** GraphQL documents that clients name instead of sending them. */
@ConfigMapping(prefix = "onrecord.documents")
public interface DocumentSettings {

    /**
     * Memory for the documents that clients have sent with their hash and then ask by it (automatic persisted queries). With {@code 0} none is
     * remembered, and clients are told to send the whole document.
     */
    @WithDefault("10M")
    MemorySize remembered();

    /**
     * Trusted documents, which clients ask by name or hash: a folder of {@code .graphql} files, or a JSON file as graphql-codegen or Apollo's tools write
     * it. Read when the service starts.
     */
    Optional<Path> trusted();

    /** Whether trusted documents are answered and no others. Pages, exports, feeds and assistants have documents of the service's own. */
    @WithDefault("false")
    boolean onlyTrusted();

    /**
     * How long caches on the way may keep an answer that was asked by GET, by the name or hash of its document and without a token. {@code 0s} means not at
     * all.
     */
    @WithDefault("0S")
    Duration cacheFor();
}
