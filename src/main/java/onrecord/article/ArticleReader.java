package onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into the article and what surrounds it. Thread-safe; takes time linear in the length of the text. */
public final class ArticleReader {

    /** How many paragraphs from the top a dateline is looked for. */
    private static final int FIRST_PARAGRAPHS = 6;

    /** Reads any text without failing; {@code known} wins over what the text says. */
    public ParsedArticle read(String text, Metadata known) {
        LabelledLines page = new LabelledLines(WrappedLines.joined(text, Lines.of(text)));
        List<Span> paragraphs = new ParagraphFinder(page).find();
        @Nullable
        LocalDate opening = takeDay(text, paragraphs);
        @Nullable
        Dateline dateline = takeDateline(text, paragraphs);
        Headline headline = new HeadlineFinder(text, page).find(paragraphs, known.title());
        List<Finding> findings = page.findings();
        return new ParsedArticle(
                text,
                headline.text(),
                headline.span(),
                publisher(known, findings, headline, dateline),
                authors(known, page, dateline),
                new PublicationDay(page, headline.span(), dateline, opening).find(known),
                dateline == null ? null : dateline.place(),
                LanguageGuess.of(text),
                noise(page),
                paragraphs);
    }

    /** The dateline among the first paragraphs, which loses it. */
    private static @Nullable Dateline takeDateline(String text, List<Span> paragraphs) {
        boolean placed = paragraphs.stream().filter(paragraph -> Dateline.hasColon(paragraph.of(text))).count() == 1;
        for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
            String words = Lines.spaced(paragraphs.get(i).of(text));
            Dateline dateline = Dateline.of(words);
            if (dateline == null && placed && (i > 0 || words.endsWith("."))) {
                dateline = Dateline.withColon(words);
            }
            if (dateline != null) {
                cut(text, paragraphs, i, dateline.length());
                return dateline;
            }
        }
        return null;
    }

    /** The day at the beginning of the first sentence below the headline, which loses it. */
    private static @Nullable LocalDate takeDay(String text, List<Span> paragraphs) {
        boolean timeline = paragraphs.stream().filter(paragraph -> OpeningDay.of(paragraph.of(text)) != null).count() > 1;
        for (int i = timeline ? paragraphs.size() : 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
            OpeningDay opening = OpeningDay.of(Lines.spaced(paragraphs.get(i).of(text)));
            if (opening != null && (i > 0 || opening.labelled())) {
                cut(text, paragraphs, i, opening.length());
                return opening.day();
            }
        }
        return null;
    }

    private static void cut(String text, List<Span> paragraphs, int index, int length) {
        Span paragraph = paragraphs.get(index);
        Span rest = Lines.trim(text, paragraph.start() + length, paragraph.end());
        if (rest.length() == 0) {
            paragraphs.remove(index);
        } else {
            paragraphs.set(index, rest);
        }
    }

    private static @Nullable String publisher(
            Metadata known, List<Finding> findings, Headline headline, @Nullable Dateline dateline) {
        if (known.publisher() != null && !known.publisher().isBlank()) {
            return known.publisher();
        }
        return Stream.of(
                Stream.ofNullable(headline.publisher()),
                findings.stream().map(Finding::publisher),
                Stream.ofNullable(dateline).map(Dateline::agency))
                .flatMap(names -> names)
                .filter(name -> name != null && Publishers.isPlausible(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(Metadata known, LabelledLines page, @Nullable Dateline dateline) {
        if (!known.authors().isEmpty()) {
            return known.authors();
        }
        return Stream.concat(page.findings().stream().map(Finding::authors), Stream.ofNullable(dateline).map(Dateline::authors))
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElseGet(() -> new LetterSignature(page).authors());
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
