package onrecord.language;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words and punctuation marks, as the Universal Dependencies treebanks of English do: <em>don’t</em> is <em>do</em>
 * and <em>n’t</em>, <em>well-known</em> is three tokens, <em>$5bn</em> is <em>$</em>, <em>5</em> and <em>bn</em>. One pass from left to
 * right; nothing is looked at more than a few times, whatever the text.
 */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = WordList.load("/language/abbreviations.txt");
    private static final Set<String> PREFIXES = WordList.load("/language/prefixes.txt");
    private static final int LONGEST_LISTED = 12;

    private final String text;
    private final int end;
    private final Pieces pieces;
    private int at;

    private Tokenizer(String text, int start, int end, Pieces pieces) {
        this.text = text;
        this.end = end;
        this.pieces = pieces;
        this.at = start;
    }

    /** Appends the tokens between two offsets. */
    static void tokenize(String text, int start, int end, Pieces pieces) {
        Tokenizer tokenizer = new Tokenizer(text, start, end, pieces);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
    }

    private void next() {
        char c = text.charAt(at);
        if (Glyphs.isSpace(c)) {
            at++;
        } else if (Glyphs.isWordPart(c)) {
            word();
        } else if (Glyphs.isSingleQuote(c)) {
            singleQuote();
        } else if ((c == '#' || c == '@') && isWordPart(at + 1) && !isWordPart(at - 1)) {
            at += 2;
            skipTag();
        } else {
            mark(c);
        }
    }

    /** The rest of <em>#word</em> or <em>@name</em>. */
    private void skipTag() {
        int start = at - 2;
        while (isWordPart(at) || charAt(at) == '_') {
            at++;
        }
        pieces.add(start, at);
    }

    private void mark(char c) {
        int start = at++;
        boolean repeats = ".-!?*=_~…•".indexOf(c) >= 0 || Glyphs.isLongDash(c);
        while (repeats && at < end && (text.charAt(at) == c || isShout(c) && isShout(text.charAt(at)))) {
            at++;
        }
        pieces.add(start, at);
    }

    private static boolean isShout(char c) {
        return c == '!' || c == '?';
    }

    /** A quotation mark, a pair of them that stands for a double one, or the apostrophe of <em>’s</em>, <em>’80s</em>, <em>’em</em>. */
    private void singleQuote() {
        int start = at;
        if (isSingleQuote(at + 1) && charAt(at + 1) == charAt(at)) {
            at += 2;
        } else if (!isWordPart(at - 1) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3)) {
            at += 3;
            at += charAt(at) == 's' ? 1 : 0;
        } else {
            int clitic = cliticLength(at);
            at += clitic > 0 ? clitic : 1;
        }
        pieces.add(start, at);
    }

    /** The length of <em>’s</em>, <em>’ll</em>, <em>’re</em>… when one stands alone here, else 0. */
    private int cliticLength(int apostrophe) {
        int length = 1;
        while (length < 4 && isWordPart(apostrophe + length)) {
            length++;
        }
        if (length == 2 && "sdm".indexOf(lower(apostrophe + 1)) >= 0) {
            return 2;
        }
        boolean longer = length == 3
                && (isPair(apostrophe + 1, 'l', 'l') || isPair(apostrophe + 1, 'r', 'e') || isPair(apostrophe + 1, 'v', 'e'));
        return longer ? 3 : 0;
    }

    private boolean isPair(int index, char first, char second) {
        return lower(index) == first && lower(index + 1) == second;
    }

    private void word() {
        int start = at;
        if (startsAddress()) {
            address(start);
            return;
        }
        scanWord(start);
        if (charAt(at) == '@' && isWordPart(at + 1)) {
            address(start);
            return;
        }
        addWord(start, at);
    }

    private boolean startsAddress() {
        return lower(at) == 'h' && text.regionMatches(true, at, "http", 0, 4) && (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4))
                || lower(at) == 'w' && text.regionMatches(true, at, "www.", 0, 4);
    }

    /** A web or mail address, without the punctuation of the sentence after it. */
    private void address(int start) {
        while (at < end && !Glyphs.isSpace(text.charAt(at)) && !Glyphs.isDoubleQuote(text.charAt(at)) && "<>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at > start + 1 && ".,;:!?)]}'’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        pieces.add(start, at);
    }

    private void scanWord(int start) {
        while (at < end) {
            char c = text.charAt(at);
            if (!Glyphs.isWordPart(c) && !joins(c, start)) {
                return;
            }
            at++;
        }
    }

    /** Whether a mark inside a word belongs to it: <em>U.S.</em>, <em>3.5</em>, <em>10:30</em>, <em>O’Neill</em>, <em>AT&T</em>. */
    private boolean joins(char c, int start) {
        if (c == '.') {
            return joinsPeriod(start);
        }
        if (!isWordPart(at + 1)) {
            return false;
        }
        switch (Glyphs.plain(c)) {
            case ',', ':', '/':
                return isDigit(at - 1) && isDigit(at + 1);
            case '\'':
                return true;
            case '&':
                return Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
            case '_':
                return true;
            case '-':
                return !Glyphs.isLongDash(c) && joinsHyphen(start);
            default:
                return false;
        }
    }

    /** A hyphen stays after a prefix: <em>non-profit</em>, <em>e-mail</em>; and in telephone numbers. */
    private boolean joinsHyphen(int start) {
        int length = at - start;
        if (length <= LONGEST_LISTED && Character.isLetter(text.charAt(at + 1))) {
            return PREFIXES.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        return length == 3 && isDigit(start) && isDigit(start + 1) && isDigit(start + 2) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)
                && (charAt(at + 4) == '-' || isDigit(at + 4));
    }

    private boolean joinsPeriod(int start) {
        if (isDigit(at - 1) && isDigit(at + 1)) {
            return true;
        }
        if (charAt(at + 1) == '.') {
            return false;
        }
        boolean initial = at - start == 1 && Character.isLetter(text.charAt(start)) || at - start >= 3 && text.charAt(at - 2) == '.';
        if (isWordPart(at + 1)) {
            return initial || !startsSentence(start);
        }
        if (initial) {
            return Character.isUpperCase(text.charAt(at - 1)) && text.charAt(at - 1) != 'I' || at - start >= 3;
        }
        return at - start <= LONGEST_LISTED && ABBREVIATIONS.contains(text.substring(start, at + 1));
    }

    /** A missing space: <em>…the end.The next…</em>; but <em>Amazon.com</em> and <em>Node.js</em> are words. */
    private boolean startsSentence(int start) {
        boolean wordBefore = at - start >= 2 && (Character.isLowerCase(text.charAt(at - 1)) || isDigit(at - 1) || isCapitals(start));
        return wordBefore && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean isCapitals(int start) {
        return at - start >= 2 && Character.isUpperCase(text.charAt(at - 1)) && Character.isLowerCase(charAt(at + 2));
    }

    /** Adds a word, cut at its clitic: <em>is|n’t</em>, <em>Trump|’s</em>, <em>can|not</em>; and at its unit: <em>5|pm</em>. */
    private void addWord(int start, int end) {
        int cut = clitic(start, end);
        if (cut == end && isDigit(start)) {
            cut = unit(start, end);
        }
        if (cut > start && cut < end) {
            addWord(start, cut);
            pieces.add(cut, end);
        } else {
            pieces.add(start, end);
        }
    }

    private int clitic(int start, int end) {
        int length = end - start;
        for (int back = 2; back <= 3 && back < length; back++) {
            if (isSingleQuote(end - back) && cliticLength(end - back) == back) {
                return end - back;
            }
        }
        if (length > 3 && lower(end - 3) == 'n' && isSingleQuote(end - 2) && lower(end - 1) == 't') {
            return end - 3;
        }
        return length == 6 && text.regionMatches(true, start, "cannot", 0, 6) ? start + 3 : end;
    }

    /** Where letters that are a unit follow digits: <em>10km</em>, <em>7am</em>, <em>$3bn</em>; not <em>1990s</em> or <em>3rd</em>. */
    private int unit(int start, int end) {
        int digits = start;
        while (digits < end && (isDigit(digits) || text.charAt(digits) == '.' || text.charAt(digits) == ',')) {
            digits++;
        }
        int letters = end - digits;
        if (letters < 1 || letters > 4) {
            return end;
        }
        String unit = text.substring(digits, end).toLowerCase(Locale.ROOT);
        return UNITS.contains(unit) ? digits : end;
    }

    private static final Set<String> UNITS = Set.of(
            "km", "kg", "cm", "mm", "bn", "mn", "tn", "m", "k", "am", "pm", "a.m.", "p.m.", "mph", "kph", "mw", "gw", "kw", "ft", "lb", "lbs", "gb", "mb",
            "hrs", "min", "sec", "yrs", "usd", "eur");

    private boolean isWordPart(int index) {
        return index >= 0 && index < end && Glyphs.isWordPart(text.charAt(index));
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < end && Character.isDigit(text.charAt(index));
    }

    private boolean isSingleQuote(int index) {
        return index < end && Glyphs.isSingleQuote(text.charAt(index));
    }

    private char charAt(int index) {
        return index >= 0 && index < end ? text.charAt(index) : ' ';
    }

    private char lower(int index) {
        return Character.toLowerCase(charAt(index));
    }
}
