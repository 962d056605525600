package onrecord.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.language.English;
import onrecord.language.Language;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles here are of Friday, 12 May 2017, unless they say otherwise. */
class DateFinderTest {

    private static final LocalDate FRIDAY = LocalDate.of(2017, 5, 12);
    private static final Language LANGUAGE = English.LANGUAGE;

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "It opened on 4 February 2016.                         | 4 February 2016            | 2016-02-04",
        "It opened on Monday, February 29, 2016, with a band.  | Monday, February 29, 2016  | 2016-02-29",
        "It opened on the 3rd of March, 2015.                  | the 3rd of March, 2015     | 2015-03-03",
        "It was signed on Jan. 27.                             | Jan. 27                    | 2017-01-27",
        "It will be signed on Jan. 27.                         | Jan. 27                    | 2018-01-27",
        "It was filed 2016-11-08 in court.                     | 2016-11-08                 | 2016-11-08",
        "It was filed on 25/12/2016 in court.                  | 25/12/2016                 | 2016-12-25",
        "It was filed on 5/12/2016 in court.                   | 5/12/2016                  | 2016",
        "It was filed on 25/12/16 in court.                    | 25/12/16                   | 2016-12-25",
        "It is held on the second Monday in May.               | the second Monday in May   | 2017-05-08",
        "It was held on the last Friday of March 2014.         | the last Friday of March 2014 | 2014-03-28",
        "He will leave next Friday, May 19.                    | Friday, May 19             | 2017-05-19",
        "Demand fell in the last quarter of 2014.              | the last quarter of 2014   | 2014-36",
        "Much changed after the September 11 attacks.          | the September 11           | 2001-09-11",
        "The annexation began in March 2014.                   | March 2014                 | 2014-03",
        "It happened in November of 2016.                      | November of 2016           | 2016-11",
        "He resigned in June last year.                        | June last year             | 2016-06",
        "He resigned in February.                              | February                   | 2017-02",
        "He will resign in February.                           | February                   | 2018-02",
        "They had met last December in Oslo.                   | last December              | 2016-12",
        "He won the 2016 election.                             | 2016                       | 2016",
        "He won the election in 1848.                          | 1848                       | 1848",
        "He joined in nineteen ninety-one.                     | nineteen ninety-one        | 1991",
        "Profit rose in fiscal 2015.                           | fiscal 2015                | 2015",
        "She arrived on January twenty-second.                 | January twenty-second      | 2017-01-22",
    })
    void aDateWithItsPartsIsRead(String sentence, String words, String edtf) {
        assertThat(found(sentence)).containsExactly(words + " = " + edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "He said on Wednesday that it was over.                | Wednesday                  | 2017-05-10",
        "He will speak on Wednesday.                           | Wednesday                  | 2017-05-17",
        "They are expected to meet on Monday.                  | Monday                     | 2017-05-15",
        "He said Friday that it was over.                      | Friday                     | 2017-05-12",
        "They met last Friday.                                 | last Friday                | 2017-05-05",
        "They meet next Friday.                                | next Friday                | 2017-05-19",
        "They met on Thursday of last week.                    | Thursday of last week      | 2017-05-04",
        "He arrived yesterday.                                 | yesterday                  | 2017-05-11",
        "He left the day before yesterday.                     | the day before yesterday   | 2017-05-10",
        "He leaves tomorrow.                                   | tomorrow                   | 2017-05-13",
        "They were arrested last night.                        | last night                 | 2017-05-11",
        "Sales fell last month.                                | last month                 | 2017-04",
        "It was sold earlier this year.                        | earlier this year          | 2017",
        "It will be sold early next year.                      | early next year            | 2018",
        "They met last week.                                   | last week                  | 2017-05-01/2017-05-07",
        "He insisted over the weekend that it was safe.        | the weekend                | 2017-05-06/2017-05-07",
        "It began two weeks ago.                               | two weeks ago              | 2017-04-28",
        "It began nearly four years ago.                       | four years ago             | 2013",
        "Profit rose in the first quarter.                     | first quarter              | 2017-33",
        "They married last summer.                             | last summer                | 2016-22",
        "They married in the spring of 2014.                   | the spring of 2014         | 2014-21",
        "She was born on Christmas Eve.                        | Christmas Eve              | 2016-12-24",
        "The Pope spoke on Easter Sunday.                      | Easter Sunday              | 2017-04-16",
        "The shop was shut on Good Friday.                     | Good Friday                | 2017-04-14",
        "The team lost on Boxing Day.                          | Boxing Day                 | 2016-12-26",
        "They met before Thanksgiving.                         | Thanksgiving               | 2016-11-24",
        "The school will reopen after Labor Day.               | Labor Day                  | 2017-09-04",
        "It was sold a fortnight ago.                          | a fortnight ago            | 2017-04-28",
        "It will be sold in two weeks' time.                   | two weeks' time            | 2017-05-26",
        "It will be sold in 10 days.                           | 10 days                    | 2017-05-22",
        "The roof fell in two Sundays ago.                     | two Sundays ago            | 2017-04-30",
        "The vote is due a week on Monday.                     | a week on Monday           | 2017-05-22",
        "The talks will begin Monday week.                     | Monday week                | 2017-05-22",
        "It will close by the end of the month.                | the month                  | 2017-05",
        "It should be done by year's end.                      | year's end                 | 2017-12",
    })
    void aRelativeDateCountsFromTheArticles(String sentence, String words, String edtf) {
        assertThat(found(sentence)).containsExactly(words + " = " + edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "He was ambassador from 2016-19 in Oslo.               | 2016-19                    | 2016/2019",
        "The fair ran between 3 and 5 April.                   | between 3 and 5 April      | 2017-04-03/2017-04-05",
        "The fair runs May 23-25, 2018.                        | May 23-25, 2018            | 2018-05-23/2018-05-25",
        "It was common in the 1990s.                           | 1990s                      | 199X",
        "It was common in the late '80s.                       | 80s                        | 198X",
        "It was built in the 19th century.                     | 19th century               | 18XX",
    })
    void aStretchOfTimeIsRead(String sentence, String words, String edtf) {
        assertThat(found(sentence)).containsExactly(words + " = " + edtf);
    }

    @Test
    void someDatesCountFromTheDateLastMentioned() {
        assertThat(found("On April 3, 2014 they met in Geneva. The next day they met in Bern.")).endsWith("The next day = 2014-04-04");
        assertThat(found("On April 3, 2014 they met in Geneva. Two days later they met in Bern.")).endsWith("Two days later = 2014-04-05");
        assertThat(found("He spoke on Wednesday. Earlier in the day he had met the Pope.")).endsWith("Earlier in the day = 2017-05-10");
        assertThat(found("Sales rose in 2014. A year earlier they had fallen.")).endsWith("A year earlier = 2013");
    }

    @Test
    void nothingFollowsADateThatWasNotMentioned() {
        assertThat(found("The following day they met. Six months later they married."))
                .containsExactly("The following day = null", "Six months later = null");
        assertThat(found("Two days later they will meet.")).containsExactly("Two days later = 2017-05-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "May has said the sanctions should remain in place.",
        "However, May conveyed the objection to lifting of the sanctions.",
        "It was shown during the Congress of Tomorrow retreat.",
        "He writes for USA Today and the Sunday Times.",
        "They may march against the government, and march again.",
        "He won by 1998 votes and $2015.",
        "More than 2,000 people came.",
        "The score was 21-19 after 1900 metres.",
        "At 1500 GMT the ship left.",
        "The fall of the city was a shock.",
        "She is one of the people of tomorrow.",
        "He scored twice in the third quarter of the game.",
        "Call 555-2016-1234 or see page 1999.",
        "Version 2016.5.1.2 of the software is out.",
        "The Good Friday Agreement ended it.",
        "She wore a Halloween costume.",
        "He works Monday to Friday.",
        "It rained on a Tuesday.",
        "He was born on 1/2/50.",
    })
    void whatOnlyLooksLikeADateIsNone(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void mayIsAMonthWhereNobodyIsCalledSo() {
        assertThat(found("She arrived in May and left by June.")).containsExactly("May = 2017-05", "June = 2017-06");
        assertThat(found("Prime Minister May will meet the president in May.")).containsExactly("May = 2017-05");
    }

    @Test
    void withoutADateOfPublicationNothingIsInvented() {
        assertThat(found("On 4 February he spoke. On Friday he left. It began last year, in March.", null))
                .containsExactly("4 February = XXXX-02-04", "Friday = null", "last year = null", "March = XXXX-03");
    }

    @Test
    void noDateIsFoundInNoise() {
        String text =
                "Bridge reopens\n\nThe bridge has reopened after two years of repairs, the council said.\n\n"
                        + "© 2024 Courier. All rights reserved.\n";
        assertThat(found(text)).isEmpty();
    }

    @Test
    @Tag("slow")
    void hostileTextsTakeLinearTime() {
        List<String> texts = List.of(
                "1".repeat(1_000_000), "2016-".repeat(100_000), "May ".repeat(100_000), "last ".repeat(100_000),
                "the ".repeat(100_000), "on Friday ".repeat(50_000),
                "1 and 2 ".repeat(50_000), "early-".repeat(100_000), "“".repeat(100_000));
        assertTimeout(Duration.ofSeconds(20), () -> texts.forEach(text -> finder.find(read(text, FRIDAY), List.of())));
    }

    @Test
    @Tag("slow")
    void whateverTheTextDatesStandInItInOrder() {
        Random random = new Random(11);
        String[] pieces = {
            "May", " ", "3", "31", "-", "2016", "'", "s", "of", "last", "next", "the", "year", "Friday", ",", ".", "\n", "a", "ago",
            "99999999999", "between", "and", "February",
            "30", "century", "20th", "/", "Christmas", "Eve", "fiscal", "\uD83D\uDE00", "two", "weeks", "later", "9999", "0000",
            "decades", "quarter", "first", "summer"
        };
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder("Word ");
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            int end = 0;
            for (DateMention mention : finder.find(read(text.toString(), random.nextBoolean() ? FRIDAY : null), List.of())) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                end = mention.span().end();
                if (mention.date() != null) {
                    assertThat(Edtf.parse(mention.date().text())).contains(mention.date());
                }
            }
        }
    }

    private List<String> found(String text) {
        return found(text, FRIDAY);
    }

    private List<String> found(String text, @Nullable LocalDate published) {
        ParsedArticle article = read(text, published);
        return finder.find(article, LANGUAGE.read(text, article.paragraphs())).stream()
                .map(mention -> mention.span().of(text) + " = " + mention.date())
                .toList();
    }

    private static ParsedArticle read(String text, @Nullable LocalDate published) {
        return new ArticleReader().read(text, new Metadata(null, null, List.of(), published, null));
    }
}
