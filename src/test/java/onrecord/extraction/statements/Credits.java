package onrecord.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.language.English;
import onrecord.language.Language;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a few lines, each a paragraph, as an article and says who is credited with what. */
public final class Credits {

    private static final Language ENGLISH = English.LANGUAGE;
    private static final StatementFinder FINDER = new StatementFinder();

    private Credits() {}

    public static List<ExtractedStatement> statements(String text) {
        return statements(text, null);
    }

    public static List<ExtractedStatement> statements(String text, @Nullable Span title) {
        return statements(FINDER, text, title);
    }

    static List<ExtractedStatement> statements(StatementFinder finder, String text, @Nullable Span title) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        ParsedArticle article = new ParsedArticle(text, "A title", title, null, List.of(), null, null, "en", List.of(), paragraphs);
        List<Sentence> sentences = ENGLISH.read(text, paragraphs);
        return finder.find(
                article,
                sentences,
                ArticleQuotations.of(article, sentences),
                new DateFinder().find(article, sentences),
                new PersonFinder().find(article, sentences));
    }

    public static ExtractedStatement only(String text) {
        List<ExtractedStatement> found = statements(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Each statement as "source | cue | words", all as printed. */
    public static List<String> credited(String text) {
        return statements(text).stream()
                .map(statement -> words(text, statement.speakerSpan()) + " | " + words(text, statement.cue()) + " | " + statement.text())
                .toList();
    }

    /** Each statement as "name of the speaker: words". */
    public static List<String> said(String text) {
        return statements(text).stream().map(statement -> statement.speakerName() + ": " + statement.text()).toList();
    }

    /** Whom each statement was told, "nobody" where it does not say. */
    public static List<String> told(String text) {
        return statements(text).stream().map(statement -> Objects.requireNonNullElse(statement.addressee(), "nobody")).toList();
    }

    /** When each was said, "never" where it does not say. */
    public static List<String> days(String text) {
        return statements(text).stream().map(statement -> statement.saidOn() == null ? "never" : statement.saidOn().text()).toList();
    }

    /** Whether each is quoted. */
    public static List<String> quoted(String text) {
        return statements(text).stream().map(statement -> statement.kind().name()).toList();
    }

    /** What kind of speaker each has. */
    public static List<String> kinds(String text) {
        return statements(text).stream().map(statement -> statement.speakerKind().name()).toList();
    }

    private static String words(String text, @Nullable Span span) {
        return span == null ? "" : span.of(text);
    }
}
