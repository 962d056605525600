package onrecord.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateFinder;
import onrecord.extraction.people.PersonFinder;
import onrecord.extraction.quotations.ArticleQuotations;
import onrecord.language.Language;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a few lines, each a paragraph, as an article and says who is credited with what. */
final class Credits {

    private static final Language ENGLISH = Language.load();
    private static final StatementFinder FINDER = new StatementFinder();

    private Credits() {}

    static List<ExtractedStatement> statements(String text) {
        return statements(text, null);
    }

    static List<ExtractedStatement> statements(String text, @Nullable Span title) {
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
        return FINDER.find(
                article,
                sentences,
                ArticleQuotations.of(article, sentences),
                new DateFinder().find(article, sentences),
                new PersonFinder().find(article, sentences));
    }

    static ExtractedStatement only(String text) {
        List<ExtractedStatement> found = statements(text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Each statement as "source | cue | words", all as printed. */
    static List<String> credited(String text) {
        return statements(text).stream()
                .map(statement -> words(text, statement.speakerSpan()) + " | " + words(text, statement.cue()) + " | " + statement.text())
                .toList();
    }

    /** Each statement as "name of the speaker: words". */
    static List<String> said(String text) {
        return statements(text).stream().map(statement -> statement.speakerName() + ": " + statement.text()).toList();
    }

    private static String words(String text, @Nullable Span span) {
        return span == null ? "" : span.of(text);
    }
}
