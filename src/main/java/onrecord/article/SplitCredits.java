package onrecord.article;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.Phrases;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads credits that a page prints on two lines: <em>By</em> over <em>Jane Doe</em>, <em>Published</em> over a day, <em>Jane Doe</em> over
 * <em>Staff Writer</em>, <em>The Northern Courier</em> over a day; and what only stands between headline and story: <em>Harle, January 9,
 * 2021</em>, <em>Jane Doe, Sports Reporter</em>.
 */
final class SplitCredits {

    private static final Set<String> LABELS = Phrases.set("article/labels-of-credits.txt");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin)){1,3}");
    private static final Pattern WITH_MORE =
            Pattern.compile("(" + NAME.pattern() + ")(?:, (\\p{Lu}[^,.]{3,60})| in (\\p{Lu}[\\p{L} .'’-]{2,30}))");
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:, \\p{Lu}[\\p{L}. ]{1,20})?,\\s");
    private static final int LONGEST_POST = 6;
    private static final int LONGEST_LINE = 90;

    private final List<Line> lines;
    private final @Nullable Finding[] findings;
    private final int firstProse;

    /** @param firstProse the number of the first line of running text */
    SplitCredits(List<Line> lines, @Nullable Finding[] findings, int firstProse) {
        this.lines = lines;
        this.findings = findings;
        this.firstProse = firstProse;
    }

    /** @param recognize what a line is, were it printed above the article */
    void mark(BiFunction<Line, PagePart, @Nullable Finding> recognize) {
        for (int i = 0; i + 1 < findings.length; i++) {
            markLabelled(i, recognize);
        }
        int headline = firstOpen();
        for (int i = headline + 1; i < Math.min(firstProse, findings.length); i++) {
            markWriter(i);
            markWriterWithMore(i);
            markPlaceAndDay(i);
        }
        for (int i = headline + 1; i < Math.min(firstProse, findings.length); i++) {
            markBesideCredit(i);
        }
    }

    private int firstOpen() {
        int line = 0;
        while (line < findings.length && findings[line] != null) {
            line++;
        }
        return line;
    }

    private void markLabelled(int label, BiFunction<Line, PagePart, @Nullable Finding> recognize) {
        if (!LABELS.contains(lines.get(label).plain()) || !lines.get(label + 1).isShort()) {
            return;
        }
        Finding found = recognize.apply(joined(lines.get(label), lines.get(label + 1)), PagePart.HEAD);
        if (found != null && (!found.authors().isEmpty() || found.day() != null)) {
            findings[label] = Finding.CREDIT;
            findings[label + 1] = found;
        }
    }

    private static Line joined(Line label, Line value) {
        return new Line(new Span(label.span().start(), value.span().end()), label.plain() + " " + value.text(), label.afterBlank());
    }

    /** "Jane Doe" over "Staff Writer" or "Associated Press". */
    private void markWriter(int name) {
        String text = lines.get(name).text();
        boolean named = name + 1 < firstProse && findings[name] == null && NAME.matcher(text).matches() && !isPost(name)
                && !Publishers.isOne(text) && !NavigationLine.isMadeOfLabels(lines.get(name).plain());
        Finding below = named ? findings[name + 1] : null;
        boolean agency = below != null && below.publisher() != null && !below.isNoise() && below.day() == null && below.authors().isEmpty();
        if (named && (agency || below == null && isPost(name + 1))) {
            findings[name] = Finding.credit(null, List.of(text), null);
            findings[name + 1] = agency ? below : Finding.credit(Publishers.withoutPost(lines.get(name + 1).text()), List.of(), null);
        }
    }

    /** "Jane Doe, Local Government Reporter"; "Jane Doe in Harle" over a day. */
    private void markWriterWithMore(int line) {
        String text = lines.get(line).text();
        Matcher more = findings[line] == null ? WITH_MORE.matcher(text) : null;
        if (more == null || !more.matches() || text.length() > LONGEST_LINE || Publishers.isOne(more.group(1))) {
            return;
        }
        Finding below = line + 1 < findings.length ? findings[line + 1] : null;
        boolean post = more.group(2) != null && Publishers.endsInPost(more.group(2));
        boolean dated = more.group(3) != null && below != null && below.day() != null;
        if (post || dated) {
            findings[line] = Finding.credit(post ? Publishers.withoutPost(more.group(2)) : null, List.of(more.group(1)), null);
        }
    }

    /** "Harle, January 9, 2021" */
    private void markPlaceAndDay(int line) {
        String text = lines.get(line).text();
        PrintedDay day = findings[line] == null && text.length() <= LONGEST_LINE ? PrintedDay.first(text) : null;
        if (day != null && day.span().end() == text.length() && PLACE.matcher(text.substring(0, day.span().start())).matches()) {
            findings[line] = Finding.credit(null, List.of(), day.day());
        }
    }

    /** "Political Editor", "The Northern Courier" above or below a byline or a day. */
    private void markBesideCredit(int line) {
        boolean publisherBelow = line + 1 < firstProse && findings[line + 1] == null && Publishers.isOne(lines.get(line + 1).text());
        if (findings[line] != null || !isCredit(line - 1) && !isCredit(line + 1) && !(isPost(line) && publisherBelow)) {
            return;
        }
        String text = lines.get(line).text();
        if (isPost(line)) {
            findings[line] = Finding.credit(Publishers.withoutPost(text), List.of(), null);
        } else if (Publishers.isOne(text)) {
            findings[line] = Finding.credit(text, List.of(), null);
        }
    }

    private boolean isCredit(int line) {
        Finding finding = line >= 0 && line < findings.length ? findings[line] : null;
        return finding != null && !finding.isNoise();
    }

    /** Says what those do who are named above. */
    private boolean isPost(int index) {
        Line line = lines.get(index);
        return !line.endsSentence() && line.wordCount() <= LONGEST_POST && !line.hasDigit() && Publishers.endsInPost(line.text());
    }
}
