package onrecord.language;

/**
 * Cuts a text into words and punctuation marks, as the Universal Dependencies treebanks of English do: <em>don’t</em> is <em>do</em>
 * and <em>n’t</em>, <em>well-known</em> is three tokens, <em>$5bn</em> is <em>$</em>, <em>5</em> and <em>bn</em>; but <em>20, 000</em>, badly set, is one. One pass from left to
 * right; nothing is looked at more than a few times, regardless of the text.
 */
final class Tokenizer {

    private final Characters text;
    private final WordEnds words;
    private final WordCuts cuts;
    private final SplitNumbers numbers;
    private final Pieces pieces;
    private int at;

    private Tokenizer(Characters text, int start, Pieces pieces) {
        this.text = text;
        this.words = new WordEnds(text);
        this.cuts = new WordCuts(text, pieces);
        this.numbers = new SplitNumbers(text);
        this.pieces = pieces;
        this.at = start;
    }

    /** Appends the tokens between two offsets. */
    static void tokenize(String text, int start, int end, Pieces pieces) {
        Tokenizer tokenizer = new Tokenizer(new Characters(text, start, end), start, pieces);
        while (tokenizer.at < end) {
            tokenizer.next();
        }
    }

    private void next() {
        char c = text.at(at);
        int start = at;
        if (Glyphs.isSpace(c) || isWithinNoOne()) {
            at++;
        } else if (Glyphs.isWordPart(c)) {
            word();
        } else if (Glyphs.isSingleQuote(c)) {
            at = singleQuote();
            pieces.add(start, at);
        } else if ((c == '#' || c == '@') && text.isWordPart(at + 1) && !text.isWordPart(at - 1)) {
            at = words.tag(at + 1);
            pieces.add(start, at);
        } else {
            at = mark(c);
            pieces.add(start, at);
        }
    }

    /** <em>no-one</em> is the two words of <em>no one</em>, and not <em>one</em> to whom somebody says no. */
    private boolean isWithinNoOne() {
        return Glyphs.plain(text.at(at)) == '-' && text.hasWord(at - 2, "no") && !text.isWordPart(at - 3)
                && text.hasWord(at + 1, "one") && !text.isWordPart(at + 4);
    }

    private void word() {
        int start = at;
        int end = words.end(start);
        at = text.isDigit(start) ? numbers.end(start, end) : end;
        if (at > end) {
            pieces.add(start, at);
        } else if (words.startsAddress(start) || text.at(at) == '@' && text.isWordPart(at + 1)) {
            at = words.address(start);
            pieces.add(start, at);
        } else {
            cuts.add(start, at);
        }
    }

    private int mark(char c) {
        int end = at + 1;
        boolean repeats = ".-!?*=_~…•".indexOf(c) >= 0 || Glyphs.isLongDash(c);
        while (repeats && (text.at(end) == c || isShout(c) && isShout(text.at(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isShout(char c) {
        return c == '!' || c == '?';
    }

    /** A quotation mark, a pair of them that stands for a double one, or the apostrophe of <em>’s</em>, <em>’80s</em>. */
    private int singleQuote() {
        if (text.isSingleQuote(at + 1) && text.at(at + 1) == text.at(at)) {
            return at + 2;
        }
        boolean decade = !text.isWordPart(at - 1) && text.isDigit(at + 1) && text.isDigit(at + 2) && !text.isDigit(at + 3);
        if (decade) {
            return at + (text.at(at + 3) == 's' ? 4 : 3);
        }
        return at + Math.max(1, cuts.cliticLength(at));
    }
}
