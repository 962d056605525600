package onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into the article and what surrounds it. Thread-safe; takes time linear in the length of the text. */
public final class ArticleReader {

    /** How many paragraphs from the top a dateline is looked for. */
    private static final int FIRST_PARAGRAPHS = 6;

    /** Reads any text without failing; {@code known} wins over what the text says. */
    public ParsedArticle read(String text, Metadata known) {
        Page page = new Page(Lines.of(text));
        List<Span> paragraphs = new ParagraphFinder(page).find();
        @Nullable Dateline dateline = takeDateline(text, paragraphs);
        Headline headline = headline(text, page, paragraphs, known, dateline);
        List<Finding> findings = page.findings();
        return new ParsedArticle(
                text,
                headline.text(),
                headline.span(),
                publisher(known, findings, dateline),
                authors(known, findings),
                publishedOn(known, findings, dateline),
                dateline == null ? null : dateline.place(),
                LanguageGuess.of(text),
                noise(page),
                paragraphs);
    }

    /** The dateline among the first paragraphs, which loses it. */
    private static @Nullable Dateline takeDateline(String text, List<Span> paragraphs) {
        for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
            Span paragraph = paragraphs.get(i);
            Dateline dateline = Dateline.of(paragraph.of(text));
            if (dateline != null) {
                Span rest = Lines.trim(text, paragraph.start() + dateline.length(), paragraph.end());
                if (rest.length() == 0) {
                    paragraphs.remove(i);
                } else {
                    paragraphs.set(i, rest);
                }
                return dateline;
            }
        }
        return null;
    }

    private static Headline headline(String text, Page page, List<Span> paragraphs, Metadata known, @Nullable Dateline dateline) {
        if (known.title() != null && !known.title().isBlank()) {
            return new Headline(known.title(), printed(known.title(), page));
        }
        if (paragraphs.isEmpty()) {
            String words = text.strip();
            return new Headline(words.isEmpty() ? "Untitled" : Headline.beginning(words), null);
        }
        Span first = paragraphs.get(0);
        for (Line line : page.lines()) {
            if (line.span().equals(first) && paragraphs.size() > 1) {
                return Headline.of(line);
            }
        }
        return new Headline(Headline.beginning(first.of(text).replaceAll("\\s+", " ")), null);
    }

    private static @Nullable Span printed(String title, Page page) {
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

    private static @Nullable String publisher(Metadata known, List<Finding> findings, @Nullable Dateline dateline) {
        if (known.publisher() != null && !known.publisher().isBlank()) {
            return known.publisher();
        }
        return findings.stream()
                .map(Finding::publisher)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(dateline == null ? null : dateline.agency());
    }

    private static List<String> authors(Metadata known, List<Finding> findings) {
        if (!known.authors().isEmpty()) {
            return known.authors();
        }
        return findings.stream().map(Finding::authors).filter(authors -> !authors.isEmpty()).findFirst().orElse(List.of());
    }

    private static @Nullable LocalDate publishedOn(Metadata known, List<Finding> findings, @Nullable Dateline dateline) {
        if (known.publishedOn() != null) {
            return known.publishedOn();
        }
        return findings.stream()
                .map(Finding::publishedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(dateline == null ? null : dateline.day());
    }

    private static List<Span> noise(Page page) {
        List<Span> noise = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Finding finding = page.finding(i);
            if (finding != null && finding.isNoise()) {
                noise.add(page.lines().get(i).span());
            }
        }
        return noise;
    }
}
