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
        int i = paragraph.start();
        while (i < paragraph.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < paragraph.end() && widthOfDouble(i, paragraph.end()) > 0;
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
