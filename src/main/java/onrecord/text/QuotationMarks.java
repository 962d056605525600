package onrecord.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the quotations of a text: <em>“It is over,” he said.</em>
 *
 * <p>News pages get their marks wrong in every way ({@code “…», «…”, ”…”, ''…'', ‘…’}), so a mark opens or closes by where it stands
 * and not by its shape. A paragraph without its closing mark is quoted to its end when the next one opens with a mark (the convention for
 * a quotation of several paragraphs) or when nothing follows that needs to be outside. Quotations inside quotations are part of the outer one.
 */
public final class QuotationMarks {

    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String OPENING = "“„‟«‘‹";
    private static final String SINGLE = "‘’'‹›";
    private static final int LONGEST_UNCLOSED = 3000;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The outermost quotations of these paragraphs, in reading order, none overlapping. */
    public static List<Quotation> pair(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean runsOn = i + 1 < paragraphs.size() && marks.startsWithMark(paragraphs.get(i + 1));
            marks.pairDouble(paragraphs.get(i), runsOn);
        }
        return Collections.unmodifiableList(marks.withSingle(paragraphs));
    }

    private boolean startsWithMark(Span paragraph) {
        int i = paragraph.start();
        while (i < paragraph.end() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < paragraph.end() && widthOfDouble(i, paragraph.end()) > 0;
    }

    private void pairDouble(Span paragraph, boolean runsOn) {
        boolean nests = nestsAlike(paragraph, runsOn);
        int opened = -1;
        int depth = 0;
        char openedWith = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int width = widthOfDouble(i, paragraph.end());
            if (width == 0) {
                continue;
            }
            boolean canOpen = mayOpen(i, width, paragraph);
            boolean canClose = mayClose(i, width, paragraph);
            char mark = text.charAt(i);
            if (opened >= 0 && openedWith == '«' && mark == '»' && depth == 1) {
                canOpen = false;
                canClose = true;
            }
            if (opened < 0) {
                if (canOpen || OPENING.indexOf(mark) >= 0 && !canClose) {
                    opened = i;
                    openedWith = mark;
                    depth = 1;
                }
            } else if (canOpen && !canClose) {
                if (mark != openedWith || nests) {
                    depth++;
                } else if (depth == 1) {
                    opened = i;
                }
            } else if (canClose || !canOpen) {
                boolean alike = OPENING.indexOf(openedWith) >= 0 || mark == openedWith;
                depth = alike ? depth - 1 : Math.max(1, depth - 1);
                if (depth <= 0) {
                    close(opened, i, width);
                    opened = -1;
                }
            }
            i += width - 1;
        }
        if (opened >= 0 && paragraph.end() - opened < LONGEST_UNCLOSED && (runsOn || standsAlone(opened, paragraph))) {
            int width = Math.max(1, widthOfDouble(opened, paragraph.end()));
            found.add(new Quotation(new Span(opened, paragraph.end()), new Span(opened + width, paragraph.end()), false, false));
        }
    }

    /**
     * Whether a mark that opens inside a quotation of the same marks opens an inner one ({@code "You say "yes" to him."}), and is not
     * simply the next after a lost closing mark ({@code "No, he said. "Never."}): when the marks of the paragraph come out even, or the
     * paragraph is one of a quotation that runs on.
     */
    private boolean nestsAlike(Span paragraph, boolean runsOn) {
        int depth = 0;
        boolean startsQuoted = startsWithMark(paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int width = widthOfDouble(i, paragraph.end());
            if (width == 0) {
                continue;
            }
            boolean canOpen = mayOpen(i, width, paragraph);
            if (canOpen && !mayClose(i, width, paragraph)) {
                depth++;
            } else if (depth > 0) {
                depth--;
            }
            i += width - 1;
        }
        return depth == 0 || depth == 1 && runsOn && startsQuoted;
    }

    /** An unclosed quotation that fills its paragraph, or follows a colon or a comma. */
    private boolean standsAlone(int opened, Span paragraph) {
        int before = opened - 1;
        while (before >= paragraph.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < paragraph.start() || ":,".indexOf(text.charAt(before)) >= 0;
    }

    private void close(int opened, int at, int width) {
        int openWidth = Math.max(1, widthOfDouble(opened, at));
        if (opened + openWidth < at) {
            found.add(new Quotation(new Span(opened, at + width), new Span(opened + openWidth, at), true, false));
        }
    }

    /** One for a double mark, two for a pair of apostrophes or backticks, zero for anything else. */
    private int widthOfDouble(int i, int end) {
        char c = text.charAt(i);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean twice = i + 1 < end && text.charAt(i + 1) == c;
        return twice && (c == '\'' || c == '`' || c == '’' || c == '‘') ? 2 : 0;
    }

    private boolean mayOpen(int i, int width, Span paragraph) {
        boolean before = i == paragraph.start() || opensAfter(text.charAt(i - 1));
        boolean after = i + width < paragraph.end() && !Character.isWhitespace(text.charAt(i + width));
        return before && after || i == paragraph.start() && leavesOut(i + width, paragraph.end());
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

    private boolean mayClose(int i, int width, Span paragraph) {
        if (i == paragraph.start() || Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        return i + width >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + width));
    }

    /** Adds what stands between single marks outside the double ones; such a quotation swallows double ones inside it. */
    private List<Quotation> withSingle(List<Span> paragraphs) {
        List<Quotation> singles = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs) {
            int opened = -1;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                while (next < found.size() && found.get(next).span().end() <= i) {
                    next++;
                }
                if (next < found.size() && found.get(next).span().contains(i)) {
                    i = found.get(next).span().end() - 1;
                } else if (SINGLE.indexOf(text.charAt(i)) < 0) {
                    continue;
                } else if (opened >= 0 && closesSingle(i, paragraph)) {
                    singles.add(new Quotation(new Span(opened, i + 1), new Span(opened + 1, i), true, true));
                    opened = -1;
                } else if (opensSingle(i, paragraph)) {
                    opened = i;
                }
            }
        }
        return merged(singles);
    }

    private List<Quotation> merged(List<Quotation> singles) {
        List<Quotation> all = new ArrayList<>(found);
        all.addAll(singles);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        List<Quotation> outer = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : all) {
            if (quotation.span().start() >= end) {
                outer.add(quotation);
                end = quotation.span().end();
            }
        }
        return outer;
    }

    /** ’ opens nothing, for it begins ’em and ’90s; the straight mark must stand before a letter. */
    private boolean opensSingle(int i, Span paragraph) {
        char c = text.charAt(i);
        return c != '’' && c != '›' && mayOpen(i, 1, paragraph) && (c != '\'' || Character.isLetter(text.charAt(i + 1)));
    }

    /** After a plural (“the workers’ rights”) it is an apostrophe unless punctuation stands around it. */
    private boolean closesSingle(int i, Span paragraph) {
        char c = text.charAt(i);
        if (c == '‘' || c == '‹' || !mayClose(i, 1, paragraph)) {
            return false;
        }
        boolean plural = text.charAt(i - 1) == 's' && i + 2 < paragraph.end() && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
        return !plural;
    }
}
