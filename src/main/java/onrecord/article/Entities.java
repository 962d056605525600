package onrecord.article;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** What HTML's names and numbers of signs mean: {@code quot}, {@code #8217}, {@code #x2019}, {@code eacute}. */
final class Entities {

    /** The names of the signs from U+00A0 to U+00FF, in order (HTML 4, Latin-1). */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
            + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring"
            + " AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
            + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil"
            + " egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
            + " ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, String> NAMED = new HashMap<>(Map.ofEntries(
            Map.entry("quot", "\""), Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("apos", "'"),
            Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("sbquo", "‚"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"), Map.entry("lsaquo", "‹"), Map.entry("rsaquo", "›"), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("hellip", "…"), Map.entry("bull", "•"), Map.entry("trade", "™"), Map.entry("euro", "€"), Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"), Map.entry("thinsp", "\u2009"), Map.entry("zwnj", "\u200C"), Map.entry("zwj", "\u200D"),
            Map.entry("scaron", "š"), Map.entry("Scaron", "Š"), Map.entry("oelig", "œ"), Map.entry("OElig", "Œ")));
    private static final int LONGEST = 9;
    /** Pages write the numbers of this character set for typographic marks, and browsers read them so. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static {
        int code = 0xA0;
        for (String name : LATIN_1.split(" ")) {
            NAMED.put(name, String.valueOf((char) code++));
        }
    }

    private Entities() {}

    /** How long the name or number is that stands here before a semicolon; 0 when none does. */
    static int length(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && text.charAt(end) != ';') {
            end++;
        }
        boolean closed = end > start && end < text.length() && text.charAt(end) == ';';
        return closed && !meaning(text.substring(start, end)).isEmpty() ? end - start : 0;
    }

    /** The sign, empty when there is none of that name or number. */
    static String meaning(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            return sign(Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static String sign(int code) {
        if (code >= 0x80 && code < 0xA0) {
            return new String(new byte[] {(byte) code}, WINDOWS);
        }
        boolean printed = code == '\t' || code == '\n' || code >= ' ' && code != 0x7F;
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        return printed && !surrogate && Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
