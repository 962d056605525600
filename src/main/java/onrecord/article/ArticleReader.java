package onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into the article and what surrounds it. Thread-safe; takes time linear in the length of the text. */
public final class ArticleReader {

    /** How many paragraphs from the top a dateline is looked for. */
    private static final int FIRST_PARAGRAPHS = 6;

    /** Reads any text without failing; {@code known} wins over what the text says. */
    public ParsedArticle read(String text, Metadata known) {
        LabelledLines page = new LabelledLines(Lines.of(text));
        List<Span> paragraphs = new ParagraphFinder(page).find();
        @Nullable
        Dateline dateline = takeDateline(text, paragraphs);
        Headline headline = new HeadlineFinder(text, page).find(paragraphs, known.title());
        List<Finding> findings = page.findings();
        return new ParsedArticle(
                text,
                headline.text(),
                headline.span(),
                publisher(known, findings, headline, dateline),
                authors(known, findings),
                publishedOn(known, page, dateline),
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

    private static @Nullable String publisher(
            Metadata known, List<Finding> findings, Headline headline, @Nullable Dateline dateline) {
        if (known.publisher() != null && !known.publisher().isBlank()) {
            return known.publisher();
        }
        if (headline.publisher() != null) {
            return headline.publisher();
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

    private static @Nullable LocalDate publishedOn(Metadata known, LabelledLines page, @Nullable Dateline dateline) {
        if (known.publishedOn() != null) {
            return known.publishedOn();
        }
        List<Finding> findings = page.findings();
        Stream<LocalDate> printed = Stream.of(
                findings.stream().map(Finding::publishedOn),
                Stream.of(dateline).filter(Objects::nonNull).map(Dateline::day),
                Stream.ofNullable(WebAddress.dayIn(known.url())),
                page.findingsAbove().stream().map(Finding::addressDay),
                findings.stream().map(Finding::updatedOn))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
        return printed.findFirst().orElse(null);
    }

    private static List<Span> noise(LabelledLines page) {
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
