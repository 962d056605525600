package onrecord.article;

import java.util.List;
import onrecord.article.Finding.Below;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a heading such as <em>Related:</em>, <em>Most read</em> or <em>12 comments</em>: the headlines of other articles, with
 * their days, writers and first sentences, or what readers wrote. Where it cannot be told whether the article goes on, it goes on.
 */
final class LinkLists {

    /** A heading inside an article is shorter than most headlines. */
    private static final int LONGEST_HEADING = 4;

    private static final int FEWEST_TEASERS = 2;

    private final List<Line> lines;
    private final @Nullable Finding[] findings;

    /** @param findings of these lines; those of a list become noise */
    LinkLists(List<Line> lines, @Nullable Finding[] findings) {
        this.lines = lines;
        this.findings = findings;
    }

    void mark() {
        for (int i = 0; i < findings.length; i++) {
            Finding finding = findings[i];
            int end = finding == null ? i : end(i, finding.below());
            for (int line = i + 1; line < end; line++) {
                markNoise(line);
            }
        }
    }

    /** Where what belongs to this heading ends, exclusive. */
    private int end(int heading, Below below) {
        return switch (below) {
            case NOTHING -> heading;
            case LINKS -> endOfLinks(heading);
            case LIST -> words(0, heading) == 0 ? heading
                    : isListToTheEnd(heading) ? findings.length : Math.max(endOfLinks(heading), endOfHeadlines(heading));
            case COMMENTS -> outweighs(heading, nextList(heading)) ? nextList(heading) : heading;
        };
    }

    /** Noise keeps what it tells of the page; a credit there is another article's. */
    private void markNoise(int line) {
        Finding finding = findings[line];
        if (finding == null || !finding.isNoise()) {
            findings[line] = Finding.NOISE;
        }
    }

    /** Up to the next empty line or full sentence. */
    private int endOfLinks(int heading) {
        int end = heading + 1;
        while (end < findings.length && !lines.get(end).afterBlank() && (findings[end] != null || !lines.get(end).endsSentence())
                && lines.get(end).isShort()) {
            end++;
        }
        return end;
    }

    /** Up to the next sentence, but for a short line above it, which may be a heading of the article. */
    private int endOfHeadlines(int heading) {
        int end = heading + 1;
        while (end < findings.length && !isSentence(end)) {
            end++;
        }
        boolean articleGoesOn = end < findings.length && end > heading + 2 && findings[end - 1] == null
                && lines.get(end - 1).wordCount() <= LONGEST_HEADING;
        return articleGoesOn ? end - 1 : end;
    }

    /** Whether nothing but headlines follow to the end of the page, or headlines with a sentence under each. */
    private boolean isListToTheEnd(int heading) {
        int teasers = 0;
        int bare = 0;
        boolean afterHeadline = false;
        for (int i = heading + 1; i < findings.length; i++) {
            if (isSentence(i)) {
                if (!afterHeadline) {
                    return false;
                }
                teasers++;
                afterHeadline = false;
            } else if (findings[i] == null) {
                bare += afterHeadline ? 1 : 0;
                afterHeadline = true;
            }
        }
        return teasers == 0 || teasers >= FEWEST_TEASERS && bare == 0 && outweighs(heading, findings.length);
    }

    private int nextList(int heading) {
        int next = heading + 1;
        while (next < findings.length && (findings[next] == null || findings[next].below() != Below.LIST)) {
            next++;
        }
        return next;
    }

    /** Whether there is more running text above than below, up to this line. */
    private boolean outweighs(int heading, int end) {
        int above = words(0, heading);
        return above > 0 && above >= words(heading + 1, end);
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += isSentence(i) ? lines.get(i).wordCount() : 0;
        }
        return words;
    }

    private boolean isSentence(int index) {
        return findings[index] == null && lines.get(index).isSentence();
    }
}
