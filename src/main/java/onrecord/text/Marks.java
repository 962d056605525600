package onrecord.text;

import java.util.BitSet;
import java.util.List;

/** The quotation marks and apostrophes of a text, and whether each may open or close a quotation by where it stands. */
final class Marks {

    static final String OPENING = "“„‟«‘‹";
    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String SINGLE = "‘’'‹›";
    private static final String ANY = DOUBLE + SINGLE + '`';

    private final String text;
    /** Of the marks, and the ends of the paragraphs, so that a search stops there. */
    private final BitSet places = new BitSet();

    Marks(String text, List<Span> paragraphs) {
        this.text = text;
        for (Span paragraph : paragraphs) {
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (isMark(text.charAt(i))) {
                    places.set(i);
                }
            }
            places.set(paragraph.end());
        }
    }

    private static boolean isMark(char c) {
        return c < 128 ? c == '"' || c == '\'' || c == '`' : ANY.indexOf(c) >= 0;
    }

    /** The next mark from a place on, at the latest the end of the paragraph. */
    int next(int from) {
        return places.nextSetBit(from);
    }

    /** The next double mark from a place on in this paragraph, or its end. */
    int nextDouble(int from, Span paragraph) {
        int mark = next(from);
        while (mark < paragraph.end() && widthOfDouble(mark, paragraph.end()) == 0) {
            mark = next(mark + 1);
        }
        return mark;
    }

    /** One for a double mark, two for a pair of apostrophes or backticks, zero for anything else. */
    int widthOfDouble(int i, int end) {
        char c = text.charAt(i);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
    }

    boolean isSingle(int i) {
        return SINGLE.indexOf(text.charAt(i)) >= 0;
    }

    boolean startsWithDouble(Span paragraph) {
        int i = firstOf(paragraph);
        return i < paragraph.end() && widthOfDouble(i, paragraph.end()) > 0;
    }

    private int firstOf(Span paragraph) {
        int i = paragraph.start();
        while (i < paragraph.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The place behind the mark that this paragraph starts with. */
    int behindFirst(Span paragraph) {
        int first = firstOf(paragraph);
        return first + widthOfDouble(first, paragraph.end());
    }

    /**
     * Whether a page marks with it that it prints the words of another: {@code "She laughed.} above {@code “Come in,” he said.} A straight
     * mark that is not closed, and below it a quotation in curved ones.
     */
    boolean opensExcerpt(Span paragraph, Span next) {
        int first = firstOf(paragraph);
        int below = firstOf(next);
        if (first + 1 >= paragraph.end() || text.charAt(first) != '"' || below == next.end() || text.charAt(below) != '“') {
            return false;
        }
        int mark = nextDouble(first + 1, paragraph);
        int open = 0;
        while (mark < paragraph.end() && text.charAt(mark) != '"') {
            open += text.charAt(mark) == '“' ? 1 : -1;
            mark = nextDouble(mark + 1, paragraph);
        }
        return mark == paragraph.end() && open == 0 && nextDouble(below + 1, next) < next.end()
                && text.charAt(nextDouble(below + 1, next)) == '”';
    }

    boolean mayOpen(int i, int width, Span paragraph) {
        boolean before = i == paragraph.start() || opensAfter(text.charAt(i - 1));
        boolean after = i + width < paragraph.end() && !Character.isWhitespace(text.charAt(i + width)) && !isComma(i + width, paragraph);
        return before && after || i == paragraph.start() && leavesOut(i + width, paragraph.end());
    }

    /** Nothing begins with a comma, nor with one full stop: the mark before it closes, regardless of the spaces around it. */
    private boolean isComma(int i, Span paragraph) {
        char c = text.charAt(i);
        return c == ',' || c == ';' || c == '.' && (i + 1 == paragraph.end() || Character.isWhitespace(text.charAt(i + 1)));
    }

    /** A quotation may begin with an omission behind a space: {@code ” … he came}. */
    private boolean leavesOut(int from, int end) {
        int i = from;
        while (i < end && i - from < 3 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < end && (text.charAt(i) == '…' || text.startsWith("...", i));
    }

    private static boolean opensAfter(char c) {
        return Character.isWhitespace(c) || "([{—–-―:/…".indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0;
    }

    boolean mayClose(int i, int width, Span paragraph) {
        if (i == paragraph.start() || Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        return i + width >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + width));
    }
}
