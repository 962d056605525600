package onrecord.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

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
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        long high = digest.getLong() & ~0xF000L | 0x8000L;
        long low = digest.getLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
