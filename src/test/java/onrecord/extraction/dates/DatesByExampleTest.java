package onrecord.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.language.English;
import onrecord.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences as they stand in the news, each with the day it was printed and the dates that are meant. */
class DatesByExampleTest {

    private static final Language LANGUAGE = English.LANGUAGE;

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvFileSource(resources = {
        "/dates/weekdays.csv", "/dates/days.csv", "/dates/months.csv", "/dates/years.csv", "/dates/decades.csv",
        "/dates/units.csv", "/dates/business.csv", "/dates/counts.csv", "/dates/seasons.csv", "/dates/today.csv",
        "/dates/numbers.csv", "/dates/newswire.csv"
    }, delimiter = '|', quoteCharacter = '`')
    void theDatesOfASentenceAreRead(LocalDate published, String sentence, String dates) {
        assertThat(found(sentence, published)).isEqualTo(dates);
    }

    private String found(String text, LocalDate published) {
        ParsedArticle article = new ArticleReader().read(text, new Metadata(null, null, List.of(), published, null));
        String dates = finder.find(article, LANGUAGE.read(text, article.paragraphs())).stream()
                .map(mention -> String.valueOf(mention.date()))
                .collect(Collectors.joining(" "));
        return dates.isEmpty() ? "-" : dates;
    }
}
