package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Span;

/**
 * Joins the lines of a text that was broken into lines of equal width, as mail and old news wires are, however narrow: each line is as long as it could
 * be, because the first word of the next one would not have fitted. Lines of a list or a poem end earlier.
 */
final class WrappedLines {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 110;
    private static final int FEWEST_LINES = 3;
    /** Some widths are counted with the space at the end, and some lines were cut by hand. */
    private static final int TOLERANCE = 2;

    private final List<Line> lines;
    private final int width;

    private WrappedLines(List<Line> lines) {
        this.lines = lines;
        this.width = width(lines);
    }

    /** The same lines where they are no broken paragraphs. */
    static List<Line> joined(String text, List<Line> lines) {
        WrappedLines wrapped = new WrappedLines(lines);
        return wrapped.isWrapped() ? wrapped.join(text) : lines;
    }

    private static int width(List<Line> lines) {
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean inBlock = !lines.get(i).afterBlank() || i + 1 < lines.size() && !lines.get(i + 1).afterBlank();
            width = inBlock ? Math.max(width, lines.get(i).text().length()) : width;
        }
        return width;
    }

    private boolean isWrapped() {
        int followed = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank()) {
                followed++;
                full += isFull(i - 1) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= WIDEST && full >= FEWEST_LINES && full * 10 >= followed * (followed > FEWEST_LINES ? 8 : 10);
    }

    /** Whether the next line's first word would not have fitted. */
    private boolean isFull(int index) {
        String next = lines.get(index + 1).text();
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return lines.get(index).text().length() + 1 + word > width - TOLERANCE;
    }

    private List<Line> join(String text) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int last = joined.size() - 1;
            if (i > 0 && !line.afterBlank() && isFull(i - 1)) {
                Span span = joined.get(last).span().cover(line.span());
                joined.set(last, new Line(span, span.of(text).replaceAll("\\R", " "), joined.get(last).afterBlank()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
