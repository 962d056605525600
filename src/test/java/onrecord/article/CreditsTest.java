package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages print above and below an article, and what is no credit although a day stands in it. */
class CreditsTest {

    private static final String TITLE = "Bridge reopens after two years of repairs";
    private static final String BODY = """
            The bridge over the river has reopened after two years of repairs, the council said on Thursday.

            "We are glad that it is over," said Ann Keller, adding that business had been slow since May 4, 2019.

            It had been closed on 2 January 2018.""";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @CsvFileSource(resources = "/credits-above.csv", delimiterString = "=>", quoteCharacter = '`', nullValues = "null")
    void creditsAboveTheArticleAreRead(String lines, @Nullable LocalDate day, @Nullable String publisher, @Nullable String authors) {
        check(TITLE + "\n\n" + lines.replace("\\n", "\n") + "\n\n" + BODY, day, publisher, authors);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/credits-below.csv", delimiterString = "=>", quoteCharacter = '`', nullValues = "null")
    void creditsBelowTheArticleAreRead(String lines, @Nullable LocalDate day, @Nullable String publisher, @Nullable String authors) {
        check(TITLE + "\n\n" + BODY + "\n\n" + lines, day, publisher, authors);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge was opened on June 3, 1921.",
        "It will be closed again, 3 June 2021",
        "Smith was born on June 3, 1951 in Harbour Town.",
        "A timeline: June 3, 2021",
        "Ann Smith, 3 June 1951 - 4 May 2019",
        "May 4, 2019: The bridge is closed after a ship hits it.",
        "\"We met on June 3, 2021\"",
        "1. June 3, 2021: opening",
    })
    void aDayOfTheStoryIsNotTheDayOfPublication(String line) {
        ParsedArticle article = read(TITLE + "\n\n" + line + "\n\n" + BODY);
        assertThat(article.publishedOn()).isNull();
        assertThat(article.paragraphs()).hasSize(5);
    }

    @Test
    void aDayOverAPartOfTheStoryStaysInTheText() {
        ParsedArticle article = read(TITLE + "\n\n" + BODY + "\n\nMay 4, 2019\n\n" + BODY);
        assertThat(article.publishedOn()).isNull();
        assertThat(article.paragraphs()).hasSize(8);
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        Metadata known = new Metadata(null, null, List.of(), null, "https://news.example/2021/06/03/bridge");
        assertThat(reader.read(TITLE + "\n\n" + BODY, known).publishedOn()).isEqualTo("2021-06-03");
        assertThat(reader.read(TITLE + "\n\nPublished 4 June 2021\n\n" + BODY, known).publishedOn()).isEqualTo("2021-06-04");
        assertThat(read(TITLE + "\n\n" + BODY + "\n\nhttps://news.example/2019/01/02/other").publishedOn()).isNull();
    }

    @Test
    void aPlaceOrAPostMayStandBesideACredit() {
        check(TITLE + "\n\nHarle, January 9, 2021\n\n" + BODY, LocalDate.of(2021, 1, 9), null, null);
        check(TITLE + "\n\nBronwyn Shaw, Local Government Reporter\nAugust 4, 2022 — 5.30am\n\n" + BODY, LocalDate.of(2022, 8, 4), null,
                "Bronwyn Shaw");
        check(TITLE + "\n\nLucy Marr in Harle\nWed 6 Nov 2019 14.12 GMT\n\n" + BODY, LocalDate.of(2019, 11, 6), null, "Lucy Marr");
        assertThat(read("Lucy Marr in Harle\n\n" + BODY).title()).isEqualTo("Lucy Marr in Harle");
        assertThat(read(TITLE + "\n\nLucy Marr in Harle\n\n" + BODY).authors()).isEmpty();
    }

    @Test
    void aHeadlineWithADayStaysTheHeadline() {
        assertThat(read("Morning Report | June 3, 2021\n\n" + BODY).title()).isEqualTo("Morning Report | June 3, 2021");
        assertThat(read("News Summary, June 3, 2021\n\n" + BODY).title()).isEqualTo("News Summary, June 3, 2021");
        assertThat(read("Harbour Review, 3 June 2021\n\n" + TITLE + "\n\n" + BODY).title()).isEqualTo(TITLE);
    }

    private void check(String text, @Nullable LocalDate day, @Nullable String publisher, @Nullable String authors) {
        ParsedArticle article = read(text);
        assertThat(article.publishedOn()).isEqualTo(day);
        assertThat(article.publisher()).isEqualTo(publisher);
        assertThat(String.join(";", article.authors())).isEqualTo(authors == null ? "" : authors);
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.paragraphs()).hasSize(4);
    }

    private ParsedArticle read(String text) {
        return reader.read(text, Metadata.NONE);
    }
}
