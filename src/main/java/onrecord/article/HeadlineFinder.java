package onrecord.article;

import java.util.List;
import java.util.Locale;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what an article is called: as its metadata says, else its first line, but for a label above the real headline. */
final class HeadlineFinder {

    private static final int LONGEST_LABEL = 3;
    private static final int SHORTEST_UNDER_LABEL = 6;

    private final String text;
    private final LabelledLines page;

    HeadlineFinder(String text, LabelledLines page) {
        this.text = text;
        this.page = page;
    }

    /** @param paragraphs without the dateline */
    Headline find(List<Span> paragraphs, @Nullable String knownTitle) {
        if (knownTitle != null && !knownTitle.isBlank()) {
            return new Headline(knownTitle, printed(knownTitle), null);
        }
        if (paragraphs.isEmpty()) {
            String words = Lines.trim(text, 0, text.length()).of(text);
            return new Headline(words.isEmpty() ? "Untitled" : Headline.beginning(words), null, null);
        }
        Line first = lineAt(paragraphs.get(0));
        if (first == null || paragraphs.size() == 1) {
            return new Headline(Headline.beginning(paragraphs.get(0).of(text).replaceAll("\\s+", " ")), null, null);
        }
        Line second = lineAt(paragraphs.get(1));
        return Headline.of(second != null && isLabelOver(first, second) ? second : first);
    }

    /** "White House" over "President promises to rebuild the old town". */
    private static boolean isLabelOver(Line first, Line second) {
        boolean label = first.wordCount() <= LONGEST_LABEL && !first.endsSentence();
        return label && second.isShort() && second.wordCount() >= SHORTEST_UNDER_LABEL && !second.endsSentence();
    }

    /** The line, or the end of one, that is all of this paragraph; null when the paragraph is more than a line. */
    private @Nullable Line lineAt(Span paragraph) {
        List<Line> lines = page.lines();
        int at = page.lineAt(paragraph.start());
        if (at < lines.size() && lines.get(at).span().equals(paragraph)) {
            return lines.get(at);
        }
        boolean rest = at > 0 && lines.get(at - 1).span().end() == paragraph.end();
        return rest ? new Line(paragraph, Lines.spaced(paragraph.of(text)).replaceAll("\\R", " "), lines.get(at - 1).afterBlank()) : null;
    }

    private @Nullable Span printed(String title) {
        String wanted = letters(title);
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (page.finding(i) == null && line.isShort() && letters(line.text()).equals(wanted)) {
                return line.span();
            }
        }
        return null;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
