package onrecord.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * Documents that clients have sent, by their hash: those asked for most often, in so much memory as there is for them. One that is gone is sent
 * again by whoever asks for it.
 *
 * <p>Caffeine makes the names of its classes of what the cache is asked to do; a native executable has those that are named here.
 */
@RegisterForReflection(classNames = {
    "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
final class RememberedDocuments {

    /** Of an entry, besides its text. */
    private static final int OVERHEAD_BYTES = 300;

    private final Cache<String, String> texts;
    private final long bytes;

    /** @param bytes of memory; 0 when nothing is to be remembered */
    RememberedDocuments(long bytes) {
        this.bytes = bytes;
        this.texts = Caffeine.newBuilder().maximumWeight(bytes).weigher(RememberedDocuments::bytes).build();
    }

    private static int bytes(String hash, String text) {
        return OVERHEAD_BYTES + 2 * text.length();
    }

    boolean remembersAny() {
        return bytes > 0;
    }

    @Nullable
    String text(String hash) {
        return texts.getIfPresent(hash);
    }

    void remember(String hash, String text) {
        if (remembersAny()) { // Caffeine drops what it has no room for only some time later
            texts.put(hash, text);
        }
    }
}
