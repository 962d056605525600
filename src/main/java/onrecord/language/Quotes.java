package onrecord.language;

/**
 * Which quotation marks open and which close. White space decides where it can, because the glyph is often the wrong one
 * (<em>”Yes”</em>, <em>"Yes"</em>, <em>«Yes”</em>); then the glyph; then whether a quotation is open.
 */
final class Quotes {

    private static final byte OPENS = 1;
    private static final byte CLOSES = 2;

    private final byte[] directions;

    /** @param start where the paragraph begins that holds all the pieces */
    Quotes(String text, int start, int end, Pieces pieces) {
        directions = new byte[pieces.size()];
        boolean open = false;
        boolean openSingle = false;
        for (int i = 0; i < directions.length; i++) {
            char c = text.charAt(pieces.start(i));
            if (pieces.length(i) <= 2 && Glyphs.isQuote(c) && Glyphs.isQuote(text.charAt(pieces.end(i) - 1))) {
                boolean isDouble = Glyphs.plain(c) == '"' || pieces.length(i) == 2;
                boolean possessive = !isDouble && !openSingle && i > 0 && isPossessive(text, pieces.end(i - 1), pieces.end(i), end);
                directions[i] = possessive ? CLOSES : direction(text, start, end, pieces.start(i), pieces.end(i), open);
                open = isDouble ? directions[i] == OPENS : open;
                openSingle = isDouble ? openSingle : directions[i] == OPENS;
            }
        }
    }

    /** <em>the guards ' keys</em>, printed with blanks: the apostrophe of the word before it. */
    private static boolean isPossessive(String text, int wordEnd, int to, int end) {
        boolean apart = text.charAt(wordEnd - 1) == 's' && Glyphs.isSpace(text.charAt(wordEnd));
        return apart && to + 1 < end && Glyphs.isSpace(text.charAt(to)) && Glyphs.isWordPart(text.charAt(to + 1));
    }

    private static byte direction(String text, int start, int end, int from, int to, boolean open) {
        boolean freeBefore = from == start || isOpen(text.charAt(from - 1));
        boolean freeAfter = to == end || isClosed(text.charAt(to));
        if (freeBefore != freeAfter) {
            return freeBefore ? OPENS : CLOSES;
        }
        switch (text.charAt(from)) {
            case '“', '„', '«', '‘', '‚', '‹', '`':
                return OPENS;
            case '”', '»', '’', '›':
                return CLOSES;
            default:
                return open ? CLOSES : OPENS;
        }
    }

    private static boolean isOpen(char before) {
        return Glyphs.isSpace(before) || "([{/:".indexOf(before) >= 0 || Glyphs.plain(before) == '-';
    }

    private static boolean isClosed(char after) {
        return Glyphs.isSpace(after) || ".,;:!?)]}/…".indexOf(after) >= 0 || Glyphs.plain(after) == '-';
    }

    boolean opens(int token) {
        return directions[token] == OPENS;
    }

    boolean closes(int token) {
        return directions[token] == CLOSES;
    }
}
