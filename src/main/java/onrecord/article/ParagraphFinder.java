package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import onrecord.text.Span;

/** Joins the lines of the article to paragraphs: a line is one, but for text that was broken into lines of equal width. */
final class ParagraphFinder {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    private static final int FEWEST_LINES = 4;

    private final LabelledLines page;
    private final boolean isWrapped;

    ParagraphFinder(LabelledLines page) {
        this.page = page;
        this.isWrapped = isWrapped();
    }

    /** In reading order; credits and noise are in none. */
    List<Span> find() {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.finding(i) != null) {
                continue;
            }
            Span span = page.lines().get(i).span();
            if (continues(i)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(span));
            } else {
                paragraphs.add(span);
            }
        }
        return paragraphs;
    }

    /** Whether this line goes on with the paragraph of the line right above. */
    private boolean continues(int index) {
        if (!followsText(index)) {
            return false;
        }
        Line above = page.lines().get(index - 1);
        boolean startsSmall = Character.isLowerCase(page.lines().get(index).text().codePointAt(0));
        return startsSmall && !above.endsSentence() && above.wordCount() > 2 || isWrapped && above.text().length() >= NARROWEST;
    }

    private boolean followsText(int index) {
        return index > 0 && !page.lines().get(index).afterBlank() && page.finding(index - 1) == null && page.finding(index) == null;
    }

    private boolean isWrapped() {
        int followed = 0;
        int broken = 0;
        for (int i = 1; i < page.lines().size(); i++) {
            if (followsText(i)) {
                Line above = page.lines().get(i - 1);
                followed++;
                broken += !above.endsSentence() && above.text().length() >= NARROWEST && above.text().length() <= WIDEST ? 1 : 0;
            }
        }
        return followed >= FEWEST_LINES && broken * 10 >= followed * 6;
    }
}
