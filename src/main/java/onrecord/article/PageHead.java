package onrecord.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Finding.Below;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a text copied together with the top of its page, where the site's name, menus and a trail of links stand above it. Only
 * where it is clear that these are there does it become noise.
 */
final class PageHead {

    private static final int LONGEST_LABEL = 4;
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_CONTROLS = 2;
    private static final int SHORTEST_HEADLINE = 4;
    /** At least three words that are not the time of a broadcast. */
    private static final Pattern HEADLINE = Pattern.compile("(?:\\p{L}{3,}\\P{L}+(?:\\p{L}{1,2}\\P{L}+)*){2}\\p{L}{3,}");
    /** "Home » Local news » " before the headline, which the trail repeats. */
    private static final Pattern TRAIL =
            Pattern.compile("(?:home|you are here|news)\\b.{0,80}\\s[>»›/|→]+\\s(.+)", Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final @Nullable Finding[] findings;
    private final int end;

    /** @param findings of these lines; menus above the headline become noise */
    PageHead(List<Line> lines, @Nullable Finding[] findings) {
        this.lines = lines;
        this.findings = findings;
        this.end = end();
    }

    void mark() {
        List<Integer> open = open();
        if (open.size() < 2 || end == findings.length) {
            return;
        }
        int repeated = repeated(open);
        int headline = repeated >= 0 ? repeated : headline(open);
        if (repeated < 0 && !isFurnished(headline)) {
            markPublisher(open);
            return;
        }
        for (int line : open) {
            if (line < headline && findings[line] == null) {
                findings[line] = Publishers.isOne(lines.get(line).text())
                        ? Finding.credit(lines.get(line).text(), List.of(), null)
                        : Finding.NOISE;
            }
        }
    }

    /** The first line of running text. */
    private int end() {
        int line = 0;
        while (line < findings.length && (findings[line] != null || !lines.get(line).isSentence())) {
            line++;
        }
        return line;
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (findings[i] == null) {
                open.add(i);
            }
        }
        return open;
    }

    /** The line that also stands at the end of a trail of links, or twice; -1 when there is none. The trail becomes noise. */
    private int repeated(List<Integer> open) {
        Map<String, Integer> last = new HashMap<>();
        int repeated = -1;
        for (int line : open) {
            String words = Headline.of(lines.get(line)).text().toLowerCase(Locale.ROOT);
            Integer before = HEADLINE.matcher(words).find() ? last.put(words, line) : null;
            if (before != null) {
                findings[before] = Finding.noiseOf(Headline.of(lines.get(before)).publisher());
                repeated = line;
            }
        }
        if (repeated >= 0) {
            return repeated;
        }
        for (int line : open) {
            Matcher trail = TRAIL.matcher(lines.get(line).text());
            Integer headline = trail.matches() ? last.get(trail.group(1).toLowerCase(Locale.ROOT)) : null;
            if (headline != null) {
                findings[line] = Finding.NOISE;
                return headline;
            }
        }
        return -1;
    }

    /** Whether the controls of a page, or several short labels one below the other, stand above this headline. */
    private boolean isFurnished(int headline) {
        int controls = 0;
        int labels = 0;
        int most = 0;
        for (int i = 0; i < headline; i++) {
            Finding finding = findings[i];
            controls += finding == null || !finding.isNoise() ? 0 : finding.below() == Below.LIST ? FEWEST_CONTROLS : 1;
            labels = finding != null ? finding.isNoise() ? labels : 0 : isLabel(i) ? labels + 1 : 0;
            most = Math.max(most, labels);
        }
        return controls >= FEWEST_CONTROLS || most >= FEWEST_LABELS && isLong(headline);
    }

    private boolean isLabel(int line) {
        return lines.get(line).wordCount() <= LONGEST_LABEL && !lines.get(line).endsSentence();
    }

    /**
     * The line right above the credits, but for a standfirst or a label below the headline; without credits the first that is longer than a
     * label.
     */
    private int headline(List<Integer> open) {
        int credits = credits(open);
        List<Integer> above = open.stream().filter(line -> line < credits).toList();
        if (credits == end) {
            return above.stream().filter(this::isLong).findFirst().orElse(above.get(0));
        }
        int last = above.size() - 1;
        if (last > 0 && isLong(above.get(last - 1)) && (last == 1 || !isLong(above.get(last - 2)) || !isLong(above.get(last)))) {
            return above.get(last - 1);
        }
        return above.get(last);
    }

    private boolean isLong(int line) {
        return lines.get(line).wordCount() > LONGEST_LABEL;
    }

    /** The first byline or day that has an open line above; the end of the head where there is none. */
    private int credits(List<Integer> open) {
        for (int i = open.get(0) + 1; i < end; i++) {
            Finding finding = findings[i];
            if (finding != null && !finding.isNoise() && (!finding.authors().isEmpty() || finding.day() != null)) {
                return i;
            }
        }
        return end;
    }

    /** "The Northern Courier" alone on a line over a headline. */
    private void markPublisher(List<Integer> open) {
        Line first = lines.get(open.get(0));
        Line below = lines.get(open.get(1));
        if (below.wordCount() >= SHORTEST_HEADLINE && !below.endsSentence() && Publishers.isOne(first.text())) {
            findings[open.get(0)] = Finding.credit(first.text(), List.of(), null);
        }
    }
}
