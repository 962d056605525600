package onrecord.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, of a text in UTF-8, or of what comes in pieces. */
public final class Sha256 {

    private Sha256() {}

    /** In hexadecimal digits. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(inPieces().digest(bytes));
    }

    /** Its 32 bytes. */
    public static byte[] digest(String text) {
        return inPieces().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** For what comes in pieces: of nothing yet. */
    public static MessageDigest inPieces() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
