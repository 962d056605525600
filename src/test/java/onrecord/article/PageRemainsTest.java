package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a page above and below an article, and what belongs to the article although it looks like that. */
class PageRemainsTest {

    private static final String TITLE = "Bridge reopens after two years of repairs\n\n";
    private static final String BODY = """
            The bridge over the river has reopened after two years of repairs, the council said on Thursday.

            "We are glad that it is over," said Ann Keller, who owns a shop nearby.

            """;

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"Most Read", "More Stories", "You may also like", "TRENDING NOW", "Related articles:", "More from the Courier",
        "Editor's picks", "In case you missed it", "Previous article", "Latest News", "Recommended for you", "Read next"})
    void headlinesBelowAListHeadingAreNoArticle(String heading) {
        ParsedArticle article =
                read(TITLE + BODY + heading + "\n\nMayor denies taking money\n\nTom Roe: I was wrong about the harbour\n\nTwo held");
        assertThat(paragraphs(article)).hasSize(3);
        assertThat(article.noise()).hasSize(4);
    }

    @Test
    void aNoticeOfCookiesIsNoHeadline() {
        ParsedArticle article = read("We use cookies to improve your experience.\n\nAccept all\n\n" + TITLE + BODY);
        assertThat(article.title()).isEqualTo("Bridge reopens after two years of repairs");
    }

    @Test
    void theArticleGoesOnBelowAListInItsMiddle() {
        ParsedArticle article = read(TITLE + BODY + "Related stories\n\nShip hits the old bridge at night\n\nWhat is next\n\n" + BODY);
        assertThat(paragraphs(article)).hasSize(6).contains("What is next").doesNotContain("Ship hits the old bridge at night");
    }

    @Test
    void aSentenceBelowALinkMayBeTheArticles() {
        ParsedArticle article =
                read(TITLE + BODY + "Related stories\n\nShip hits the old bridge at night\n\nIt had been closed since January.");
        assertThat(paragraphs(article)).contains("It had been closed since January.");
    }

    @Test
    void aSentenceAboutReadingMoreIsTheArticles() {
        assertThat(paragraphs(read(TITLE + BODY + "More from luck than judgement.\n\n" + BODY))).contains("More from luck than judgement.");
    }

    @Test
    void writersAndDaysOfOtherStoriesAreNotTheArticles() {
        ParsedArticle article = read(TITLE + BODY + "More stories\n\nMayor denies taking money\nBy Tom Roe\n3 June 2021\n\nTwo held");
        assertThat(article.authors()).isEmpty();
        assertThat(article.publishedOn()).isNull();
    }

    @Test
    void whatReadersWroteIsNoArticle() {
        ParsedArticle article = read(TITLE + "By Erin Foss\n\n" + BODY + "2 comments\n\nBy Sandy P\n\nI never liked that bridge anyway.");
        assertThat(article.authors()).containsExactly("Erin Foss");
        assertThat(paragraphs(article)).hasSize(3);
    }

    @Test
    void aLinkToTheCommentsAboveTheStoryCutsNothingOff() {
        assertThat(paragraphs(read(TITLE + "The bridge is open again.\n\n12 comments\n\n" + BODY))).hasSize(4);
    }

    @Test
    void shortLinesWithoutRunningTextAreNoMenu() {
        String results = "Results\n\nHarle Town\n\nDolna United\n\nOakford Rovers\n\nNorth Marsh and South Marsh Athletic Club\n";
        assertThat(read(results).noise()).isEmpty();
    }

    @Test
    void aLabelAndAStandfirstAreNoMenu() {
        ParsedArticle article = read("Harbour life\n\n" + TITLE + "Shops along the river hope for better days\n\n" + BODY);
        assertThat(article.title()).isEqualTo(TITLE.strip());
        assertThat(article.noise()).isEmpty();
    }

    @Test
    void aMenuAboveTheHeadlineIsNoArticle() {
        ParsedArticle article = read("Harle Live\n\nPlaces to Eat\n\nLost Pets\n\nGarden Club\n\n" + TITLE + "By Erin Foss\n\n" + BODY);
        assertThat(article.title()).isEqualTo(TITLE.strip());
        assertThat(article.noise()).hasSize(4);
    }

    @Test
    void theSitesOwnTodayIsNotTheDayOfPublication() {
        String menu = "Saturday, June 4, 2022\n\nMenu\n\nSubscribe\n\n";
        assertThat(read(menu + TITLE + BODY).publishedOn()).isNull();
        assertThat(read(menu + TITLE + "May 30, 2022\n\n" + BODY).publishedOn()).isEqualTo("2022-05-30");
        assertThat(read("June 4, 2022\n\n" + TITLE + "Published: May 30, 2022\n\n" + BODY).publishedOn()).isEqualTo("2022-05-30");
        assertThat(read("June 4, 2022\n\n" + TITLE + BODY).publishedOn()).isEqualTo("2022-06-04");
    }

    @Test
    void severalDaysBeforeSentencesAreATimeline() {
        String text = TITLE + BODY + "May 4, 2019 The bridge is closed.\n\nJune 3, 2021 The bridge is opened.\n";
        assertThat(read(text).publishedOn()).isNull();
        assertThat(read(TITLE + "June 3, 2021 was a good day for the town.\n\n" + BODY).publishedOn()).isNull();
    }

    @Test
    void whoSpeaksInATranscriptIsNoDateline() {
        ParsedArticle article = read(TITLE + "KELLER: We are glad that it is over.\n\nMARSH: So are we, and the shops too.\n\n" + BODY);
        assertThat(article.dateline()).isNull();
        assertThat(paragraphs(article)).hasSize(5);
    }

    @Test
    void aPlaceOfTwoWordsBeforeAColonIsADateline() {
        String story = "NEW KOLDA: The high court refused to stay the arrest of a former manager on Tuesday.\n\n" + BODY;
        assertThat(read(TITLE + story).dateline()).isEqualTo("NEW KOLDA");
        assertThat(read(story).dateline()).isEqualTo("NEW KOLDA");
        assertThat(read("TIM MARSH: I am glad that it is over.\n\n" + BODY).dateline()).isNull();
    }

    private ParsedArticle read(String text) {
        return reader.read(text, Metadata.NONE);
    }

    private static List<String> paragraphs(ParsedArticle article) {
        return article.paragraphs().stream().map(paragraph -> paragraph.of(article.text())).toList();
    }
}
