package onrecord.language;

import static onrecord.language.Lexicon.hash;

/** How a word is spelt, in numbers: its ending, its beginning, what kind of figure or dash it is. */
final class Spelling {

    /** The number of a dash, and that of a hyphen inside a word. */
    static final int DASH = -22;

    private static final int HYPHEN = -21;
    private static final int YEAR = -11;
    private static final int SHORT_FIGURE = -12;
    private static final int LONG_FIGURE = -13;

    private Spelling() {}

    static int figure(String text, int start, int end) {
        char first = text.charAt(start);
        boolean parted = text.substring(start, end).indexOf(' ') >= 0;
        return !parted && end - start == 4 && (first == '1' || first == '2') ? YEAR : end - start <= 2 ? SHORT_FIGURE : LONG_FIGURE;
    }

    /** All dashes between words are one; the hyphen is another. */
    static int dash(String text, int start, int end, int otherwise) {
        if (Glyphs.plain(text.charAt(start)) != '-' || Glyphs.plain(text.charAt(end - 1)) != '-') {
            return otherwise;
        }
        boolean hyphen = end - start == 1
                && start > 0 && end < text.length()
                && Glyphs.isWordPart(text.charAt(start - 1)) && Glyphs.isWordPart(text.charAt(end))
                && !Glyphs.isLongDash(text.charAt(start));
        return hyphen ? HYPHEN : DASH;
    }

    static int ending(String text, int start, int end, int length) {
        int hash = 3;
        for (int i = Math.max(start, end - length); i < end; i++) {
            hash = hash(hash, Character.toLowerCase(Glyphs.plain(text.charAt(i))));
        }
        return hash;
    }

    static int beginning(String text, int start, int end) {
        int hash = 5;
        for (int i = start; i < Math.min(end, start + 3); i++) {
            hash = hash(hash, Character.toLowerCase(Glyphs.plain(text.charAt(i))));
        }
        return hash;
    }

    static char kind(char c) {
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
    }
}
