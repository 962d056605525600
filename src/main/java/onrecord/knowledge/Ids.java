package onrecord.knowledge;

import java.nio.ByteBuffer;
import java.util.UUID;
import onrecord.text.Sha256;

/**
 * Ids made from what they stand for, so that reading the same text again gives the same ids: UUIDs of version 8 (RFC 9562, section 5.8)
 * out of the first 122 bits of a SHA-256.
 */
public final class Ids {

    private Ids() {}

    /** The id of the article with this text. */
    public static UUID ofText(String text) {
        return of(text);
    }

    /** The id of something found in an article, told apart by a description that no two things in the article share. */
    public static UUID within(UUID article, String description) {
        return of(article + " " + description);
    }

    private static UUID of(String text) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.digest(text));
        long high = digest.getLong() & ~0xF000L | 0x8000L;
        long low = digest.getLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
