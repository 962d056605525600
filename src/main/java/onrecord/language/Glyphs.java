package onrecord.language;

/** Characters that are printed in many ways and read in one: the models never see which quotation mark or dash an editor chose. */
final class Glyphs {

    private Glyphs() {}

    /** The plain form of a character: {@code "} for every double quotation mark, {@code '} for every single one, {@code -} for dashes. */
    static char plain(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c;
        }
        switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞', '＂', '\u0093', '\u0094':
                return '"';
            case '‘', '’', '‚', '‛', '‹', '›', '′', '´', 'ʼ', 'ʻ', '＇', '\u0091', '\u0092':
                return '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−', '\u0096', '\u0097':
                return '-';
            case '•', '·', '●', '▪', '■':
                return '*';
            default:
                return isSpace(c) ? ' ' : c;
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b'
                || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isDoubleQuote(char c) {
        return plain(c) == '"';
    }

    static boolean isSingleQuote(char c) {
        return plain(c) == '\'';
    }

    static boolean isQuote(char c) {
        char plain = plain(c);
        return plain == '"' || plain == '\'';
    }

    /** A dash that stands between words even without spaces, unlike a hyphen. */
    static boolean isLongDash(char c) {
        return c == '–' || c == '—' || c == '―' || c == '\u0096' || c == '\u0097';
    }

    /** Letters, digits and the marks that combine with them. */
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u200d'
                || c == '\u00ad';
    }
}
