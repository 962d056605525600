package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import onrecord.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private static final String ARTICLE =
            "Bridge reopens\n\nBy Jane Doe\n\nThe bridge has reopened after two years of repairs, the council said.\n";

    private final ArticleReader reader = new ArticleReader();

    @Test
    void whatIsKnownWinsOverWhatTheTextSays() {
        Metadata known = new Metadata("Bridge open again", "Courier", List.of("John Roe"), LocalDate.of(2020, 5, 4), null);
        ParsedArticle article = reader.read(ARTICLE, known);
        assertThat(article.title()).isEqualTo("Bridge open again");
        assertThat(article.titleSpan()).isNull();
        assertThat(article.publisher()).isEqualTo("Courier");
        assertThat(article.authors()).containsExactly("John Roe");
        assertThat(article.publishedOn()).isEqualTo("2020-05-04");
    }

    @Test
    void aKnownTitleIsFoundInTheText() {
        Metadata known = new Metadata("BRIDGE REOPENS", null, List.of(), null, null);
        assertThat(reader.read(ARTICLE, known).titleSpan()).isEqualTo(new Span(0, 14));
    }

    @Test
    void bylinesAreInNoParagraph() {
        assertThat(texts(ARTICLE)).containsExactly("Bridge reopens",
                "The bridge has reopened after two years of repairs, the council said.");
    }

    @Test
    void aDatelineIsInNoParagraph() {
        assertThat(texts("LONDON (Reuters) — The bridge has reopened.")).containsExactly("The bridge has reopened.");
    }

    @Test
    void spacesThatKeepALineTogetherAreSpaces() {
        String text =
                "Bridge reopens\n\nBy\u00A0Jane\u00A0Doe\n\n3\u00A0May\u00A02019\n\nHARLE\u00A0\u2014 The\u00A0bridge has reopened after two years.";
        ParsedArticle article = reader.read(text, Metadata.NONE);
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.publishedOn()).isEqualTo("2019-05-03");
        assertThat(article.dateline()).isEqualTo("HARLE");
        assertThat(article.text()).isEqualTo(text);
    }

    @Test
    void aSenatorsPartyIsNoAgency() {
        assertThat(reader.read("DOE (on camera): The ferry is old and the quay is dry.", Metadata.NONE).dateline()).isNull();
        assertThat(reader.read("DOE (on camera): The ferry is old and the quay is dry.", Metadata.NONE).publisher()).isNull();
        assertThat(reader.read("Jane Doe (D-Ohio) - a senator - voted against the bill on Friday.", Metadata.NONE).dateline()).isNull();
    }

    @Test
    void withoutHeadlineTheFirstSentenceIsTheTitle() {
        ParsedArticle article = reader.read("The bridge has reopened. Cars and lorries may use it again.", Metadata.NONE);
        assertThat(article.title()).isEqualTo("The bridge has reopened.");
        assertThat(article.titleSpan()).isNull();
    }

    @Test
    void aTextOfFurnitureOnlyIsTakenAsItIs() {
        assertThat(texts("Share")).containsExactly("Share");
    }

    @Test
    void anEmptyTextHasATitleAndNothingElse() {
        ParsedArticle article = reader.read(" \n\t\u00A0\uFEFF", Metadata.NONE);
        assertThat(article.title()).isNotEmpty();
        assertThat(article.paragraphs()).isEmpty();
        assertThat(article.language()).isEqualTo("und");
    }

    @Test
    void everyLineEndOfUnicodeIsKnown() {
        assertThat(texts("One\r\nTwo\rThree\u2028Four\u2029Five\u0085Six")).containsExactly("One", "Two", "Three", "Four", "Five", "Six");
    }

    @Test
    @Tag("slow")
    void hostileTextsTakeLinearTime() {
        List<String> texts = List.of(
                "a".repeat(1_000_000), " ".repeat(1_000_000), "\n".repeat(1_000_000), "“".repeat(100_000), "By A ".repeat(100_000),
                "© 2020 ".repeat(100_000),
                "a | ".repeat(200_000), "Share\n".repeat(10_000), "Related:\n".repeat(10_000), "A. ".repeat(300_000),
                "LONDON (".repeat(100_000), "\uD83D".repeat(100_000));
        assertTimeout(Duration.ofSeconds(20), () -> texts.forEach(text -> reader.read(text, Metadata.NONE)));
    }

    @Test
    void whateverTheTextItsPartsStandInIt() {
        Random random = new Random(7);
        String[] pieces = {
            "Share", "\n", "\r\n", "By Jane", "“", "”", "©", "2020", " ", "\u00A0", "\u2028", "\uD83D\uDE00", "\uD83D", "LONDON (AP)",
            " — ", "said", ".", "|", "العربية",
            "\u202E", "Photo:", "Tags:", "(", "12 May 2020", "\0", "\uFEFF", "Related:"
        };
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ParsedArticle article = reader.read(text.toString(), Metadata.NONE);
            assertThat(article.title()).isNotEmpty();
            article.paragraphs().forEach(span -> assertThat(span.of(text.toString())).isNotBlank());
            article.noise().forEach(span -> assertThat(article.paragraphs()).noneMatch(span::overlaps));
        }
    }

    private List<String> texts(String text) {
        return reader.read(text, Metadata.NONE).paragraphs().stream().map(span -> span.of(text)).toList();
    }
}
