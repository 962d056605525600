package onrecord.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the character set that a web page declares of itself: {@code <meta charset="iso-8859-1">}. As in browsers, ISO 8859-1 and ASCII stand
 * for Windows-1252 (WHATWG Encoding Standard).
 */
final class DeclaredCharset {

    /** Browsers look no further. */
    private static final int LOOKED_AT = 1024;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\s[^>]{0,200}?charset\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([\\w.:-]{2,40})|<\\?xml\\s[^>]{0,100}?encoding\\s{0,3}=\\s{0,3}[\"']([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> WINDOWS = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private DeclaredCharset() {}

    /** Null when none is declared that is known here. */
    static @Nullable Charset of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return null;
        }
        String name = (declared.group(1) == null ? declared.group(2) : declared.group(1)).toLowerCase(Locale.ROOT);
        try {
            String meant = WINDOWS.contains(name) ? "windows-1252" : name;
            return Charset.isSupported(meant) ? Charset.forName(meant) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
