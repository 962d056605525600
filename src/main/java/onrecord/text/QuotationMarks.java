package onrecord.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quotations of a text: <em>“It is over,” he said.</em>
 *
 * <p>News pages get their marks wrong in every way ({@code “…», «…”, ”…”, ''…'', ‘…’}), so a mark opens or closes by where it stands
 * and not by its shape. A paragraph without its closing mark is quoted to its end when the next one opens with a mark (the convention for
 * a quotation of several paragraphs), when a line right below closes it (a text with a sentence a line), or when nothing follows that needs
 * to be outside. Quotations inside quotations are part of the outer one.
 */
public final class QuotationMarks {

    private static final int LONGEST_UNCLOSED = 3000;
    private static final int MOST_LINES = 6;
    private static final int NOWHERE = -1;
    private static final String BREAKING_OFF = ",.?!…";

    private final String text;
    private final Marks marks;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationMarks(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The outermost quotations of these paragraphs, in reading order, none overlapping. */
    public static List<Quotation> pair(String text, List<Span> paragraphs) {
        Marks marks = new Marks(text, paragraphs);
        QuotationMarks pairs = new QuotationMarks(text, marks);
        int from = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean runsOn = i + 1 < paragraphs.size() && marks.startsWithDouble(paragraphs.get(i + 1));
            Span paragraph = paragraphs.get(i);
            boolean excerpt = runsOn && marks.opensExcerpt(paragraph, paragraphs.get(i + 1)) && !pairs.isAnnounced(paragraph);
            int begin = excerpt ? marks.behindFirst(paragraph) : paragraph.start();
            int open = pairs.pairDouble(new Span(Math.max(from, begin), paragraph.end()), runsOn);
            int closing = open == NOWHERE || runsOn ? NOWHERE : pairs.lineThatCloses(paragraphs, i, text.charAt(open));
            if (closing != NOWHERE) {
                from = pairs.closeBelow(paragraphs, i, open, closing);
                i = closing - 1;
            } else if (open != NOWHERE) {
                pairs.leaveOpen(open, paragraph, runsOn);
            }
        }
        return outermost(pairs.found, new SingleMarks(text, marks).pair(paragraphs, pairs.found));
    }

    /** Where the quotation opens that nothing closes in this paragraph, {@link #NOWHERE} when there is none. */
    private int pairDouble(Span paragraph, boolean runsOn) {
        boolean nests = nestsAlike(paragraph, runsOn);
        int opened = -1;
        int depth = 0;
        char openedWith = 0;
        int i = marks.nextDouble(paragraph.start(), paragraph);
        while (i < paragraph.end()) {
            int width = marks.widthOfDouble(i, paragraph.end());
            boolean canOpen = marks.mayOpen(i, width, paragraph);
            boolean canClose = marks.mayClose(i, width, paragraph);
            char mark = text.charAt(i);
            boolean turned = openedWith == '«' && mark == '»'
                    || canOpen && (isGluedToTheNextWord(i, width, paragraph) || isTurnedRound(i, openedWith, paragraph));
            if (opened >= 0 && depth == 1 && turned) {
                canOpen = false;
                canClose = true;
            }
            if (opened < 0) {
                boolean loose = !canClose && (Marks.OPENING.indexOf(mark) >= 0 || marks.nextDouble(i + width, paragraph) < paragraph.end());
                if (canOpen || loose) {
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
                depth = belongTogether(openedWith, mark) || isLastBeforeNext(i + width, paragraph) ? depth - 1 : Math.max(1, depth - 1);
                if (depth <= 0) {
                    close(opened, i, width);
                    opened = -1;
                }
            }
            i = marks.nextDouble(i + width, paragraph);
        }
        return opened;
    }

    /** <em>The paper writes:</em>, and the quotation begins below. */
    private boolean isAnnounced(Span paragraph) {
        int before = paragraph.start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == ':';
    }

    private void leaveOpen(int opened, Span paragraph, boolean runsOn) {
        if (paragraph.end() - opened < LONGEST_UNCLOSED && (runsOn || standsAlone(opened, paragraph))) {
            int openWidth = Math.max(1, marks.widthOfDouble(opened, paragraph.end()));
            found.add(new Quotation(new Span(opened, paragraph.end()), new Span(opened + openWidth, paragraph.end()), false, false));
        }
    }

    /**
     * The line right below, or some lines below, whose first mark closes the quotation that is left open in this one; {@link #NOWHERE} when
     * a blank line or another opening mark comes first.
     */
    private int lineThatCloses(List<Span> paragraphs, int open, char openedWith) {
        for (int i = open + 1; i < Math.min(paragraphs.size(), open + MOST_LINES) && isRightBelow(paragraphs, i); i++) {
            Span line = paragraphs.get(i);
            int mark = marks.nextDouble(line.start(), line);
            if (mark < line.end()) {
                int width = marks.widthOfDouble(mark, line.end());
                boolean opens = marks.mayOpen(mark, width, line);
                boolean closes = marks.mayClose(mark, width, line) && !opens && belongTogether(openedWith, text.charAt(mark));
                return closes || isTurnedRound(mark, openedWith, line) ? i : NOWHERE;
            }
        }
        return NOWHERE;
    }

    private boolean isRightBelow(List<Span> paragraphs, int index) {
        return text.substring(paragraphs.get(index - 1).end(), paragraphs.get(index).start()).chars().filter(c -> c == '\n').count() <= 1;
    }

    /** Closes what the first of these lines opens in the last of them; returns the place behind the closing mark. */
    private int closeBelow(List<Span> paragraphs, int first, int opened, int last) {
        leaveOpen(opened, paragraphs.get(first), true);
        for (int i = first + 1; i < last; i++) {
            found.add(new Quotation(paragraphs.get(i), paragraphs.get(i), false, false));
        }
        Span line = paragraphs.get(last);
        int mark = marks.nextDouble(line.start(), line);
        int behind = mark + marks.widthOfDouble(mark, line.end());
        found.add(new Quotation(new Span(line.start(), behind), new Span(line.start(), mark), true, false));
        return behind;
    }

    /** Whether nothing closes any more behind a closing mark before the next quotation opens. */
    private boolean isLastBeforeNext(int from, Span paragraph) {
        int next = marks.nextDouble(from, paragraph);
        int width = next < paragraph.end() ? marks.widthOfDouble(next, paragraph.end()) : 0;
        return width == 0 || marks.mayOpen(next, width, paragraph) && !marks.mayClose(next, width, paragraph);
    }

    private static boolean belongTogether(char opening, char closing) {
        return Marks.OPENING.indexOf(opening) >= 0
                || closing == opening
                || opening == '»' && closing == '«'
                || opening == '`' && closing == '\'';
    }

    /**
     * Whether a mark that opens inside a quotation of the same marks opens an inner one ({@code "You say "yes" to him."}), and is not
     * simply the next after a lost closing mark ({@code "No, he said. "Never."}): when the marks of the paragraph come out even, or the
     * paragraph is one of a quotation that runs on.
     */
    private boolean nestsAlike(Span paragraph, boolean runsOn) {
        int depth = 0;
        boolean startsQuoted = marks.startsWithDouble(paragraph);
        int i = marks.nextDouble(paragraph.start(), paragraph);
        while (i < paragraph.end()) {
            int width = marks.widthOfDouble(i, paragraph.end());
            if (marks.mayOpen(i, width, paragraph) && !marks.mayClose(i, width, paragraph)) {
                depth++;
            } else if (depth > 0) {
                depth--;
            }
            i = marks.nextDouble(i + width, paragraph);
        }
        return depth == 0 || depth == 1 && runsOn && startsQuoted;
    }

    /** The last mark of a paragraph with its space on the wrong side: {@code "It is safe, "she said.} */
    private boolean isGluedToTheNextWord(int mark, int width, Span paragraph) {
        boolean behindComma = mark >= paragraph.start() + 2 && text.charAt(mark - 2) == ',';
        return behindComma && Marks.OPENING.indexOf(text.charAt(mark)) < 0 && marks.nextDouble(mark + width, paragraph) == paragraph.end();
    }

    /** <em>"It is safe, “she said</em>: a mark that opens by its shape and its place, behind the end of words that a straight one has opened. */
    private boolean isTurnedRound(int mark, char openedWith, Span paragraph) {
        boolean breaksOff = mark >= paragraph.start() + 2 && BREAKING_OFF.indexOf(text.charAt(mark - 2)) >= 0
                && Character.isWhitespace(text.charAt(mark - 1));
        if (openedWith != '"' || text.charAt(mark) != '“' || !breaksOff) {
            return false;
        }
        int next = marks.nextDouble(mark + 1, paragraph);
        return next == paragraph.end() || text.charAt(next) != '”';
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
        int openWidth = Math.max(1, marks.widthOfDouble(opened, at));
        if (opened + openWidth < at) {
            found.add(new Quotation(new Span(opened, at + width), new Span(opened + openWidth, at), true, false));
        }
    }

    /** All of these but for those inside others: a quotation in single marks swallows what stands in double ones inside it. */
    private static List<Quotation> outermost(List<Quotation> doubles, List<Quotation> singles) {
        List<Quotation> all = new ArrayList<>(doubles);
        all.addAll(singles);
        all.sort(Comparator.comparing(Quotation::span));
        List<Quotation> outer = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : all) {
            if (quotation.span().start() >= end) {
                outer.add(quotation);
                end = quotation.span().end();
            }
        }
        return Collections.unmodifiableList(outer);
    }
}
