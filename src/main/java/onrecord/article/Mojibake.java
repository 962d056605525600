package onrecord.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Repairs letters and marks that were written as UTF-8 and read as something else: <em>â€œIt wasnâ€™t</em> is <em>“It wasn’t</em>. Only
 * what can be nothing else is touched: signs whose bytes in one of a few character sets are one sign of UTF-8. Takes time linear in the
 * length.
 */
public final class Mojibake {

    /** Read so most often first; in the others only signs of three bytes and more are believed, since their pairs may be real words. */
    private static final List<Map<Character, Byte>> CHARACTER_SETS = List.of(
            bytes("windows-1252"), bytes("ISO-8859-1"), bytes("windows-1257"), bytes("windows-1251"), bytes("windows-1250"),
            bytes("x-MacRoman"));
    private static final int SURE_OF_PAIRS = 2;
    private static final int MOST_ROUNDS = 3;
    private static final int LONGEST = 4;
    /** The byte 0x9D, the last of a closing mark's, has no sign in windows-1252 and is lost. */
    private static final String CUT_MARK = "â€";

    private Mojibake() {}

    /** The text as it was written; the same text where nothing is broken. */
    public static String repaired(String text) {
        String repaired = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = repaired;
            repaired = once(before);
            if (repaired.equals(before)) {
                break;
            }
        }
        return repaired;
    }

    private static String once(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) < 0x80 ? at : sign(text, at, repaired);
            if (end == at) {
                repaired.append(text.charAt(at));
                end++;
            }
            at = end;
        }
        return repaired.toString();
    }

    /** Where the broken sign ends that begins here, after writing what it was; the same place where none begins. */
    private static int sign(String text, int at, StringBuilder repaired) {
        for (int i = 0; i < CHARACTER_SETS.size(); i++) {
            int length = length(text, at, CHARACTER_SETS.get(i));
            String sign = length > (i < SURE_OF_PAIRS ? 1 : 2) ? decoded(text, at, length, CHARACTER_SETS.get(i)) : "";
            if (!sign.isEmpty()) {
                repaired.append(sign);
                return at + length;
            }
        }
        if (text.startsWith(CUT_MARK, at)) {
            repaired.append('”');
            return at + CUT_MARK.length();
        }
        return at;
    }

    /** How many bytes UTF-8 has for a sign that begins with the byte of this one; 0 when no sign begins with it. */
    private static int length(String text, int at, Map<Character, Byte> bytes) {
        Byte first = bytes.get(text.charAt(at));
        int value = first == null ? 0 : first & 0xFF;
        int length = value >= 0xC2 && value < 0xE0 ? 2 : value >= 0xE0 && value < 0xF0 ? 3 : value >= 0xF0 && value < 0xF5 ? LONGEST : 0;
        return at + length <= text.length() ? length : 0;
    }

    /** Empty when these are no bytes of UTF-8. */
    private static String decoded(String text, int at, int length, Map<Character, Byte> bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (int i = at; i < at + length; i++) {
            Byte value = bytes.get(text.charAt(i));
            if (value == null) {
                return "";
            }
            buffer.put(value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(buffer.flip())
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The bytes from 0x80; those without a sign are printed as control characters of the same number. */
    private static Map<Character, Byte> bytes(String name) {
        Map<Character, Byte> bytes = new HashMap<>();
        Charset charset = Charset.forName(name);
        for (int value = 0x80; value < 0x100; value++) {
            String sign = new String(new byte[] {(byte) value}, charset);
            bytes.put(sign.equals("\uFFFD") ? (char) value : sign.charAt(0), (byte) value);
        }
        return Map.copyOf(bytes);
    }
}
