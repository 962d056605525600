package onrecord.extraction.people.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.ArticleReader;
import onrecord.article.Metadata;
import onrecord.article.ParsedArticle;
import onrecord.language.English;
import onrecord.language.Language;
import org.junit.jupiter.api.Test;

/** What is a person's name, and where it begins and ends. */
class NameFinderTest {

    private static final Language ENGLISH = English.LANGUAGE;

    private static List<String> names(String text) {
        ParsedArticle article = new ArticleReader().read("Talks go on\n\n" + text + "\n", Metadata.NONE);
        return new NameFinder(article.text(), ENGLISH.read(article.text(), article.paragraphs()), article.titleSpan()).find().stream()
                .map(name -> name.name().text())
                .collect(Collectors.toList());
    }

    @Test
    void aNameStandsBehindTheWholeOffice() {
        assertThat(names("Minister for Rural and Island Affairs Hanna Vik-Lund said no.")).containsExactly("Hanna Vik-Lund");
        assertThat(names("Deputy Commissioner for Traffic Martin Holst said no.")).containsExactly("Martin Holst");
        assertThat(names("Bishop of San Jose Oscar Lund said no.")).containsExactly("Oscar Lund");
        assertThat(names("Director of the Centre for Rural Studies Hanna van der Vik said no.")).containsExactly("Hanna van der Vik");
        assertThat(names("Secretary of State Martin A. Holst III said no.")).containsExactly("Martin A. Holst III");
    }

    @Test
    void whatAnOfficeIsForIsNobody() {
        assertThat(names("The governor of New South Wales met the mayor of New York City.")).isEmpty();
        assertThat(names("The head of Credit Suisse First Boston said no.")).isEmpty();
    }

    @Test
    void initialsMayLackTheirStops() {
        assertThat(names("Governor K L Rao said no.")).containsExactly("K L Rao");
        assertThat(names("Commissioner V M Lund Patil and minister R R Patil came.")).containsExactly("V M Lund Patil", "R R Patil");
        assertThat(names("Vitamin B Holdings said no.")).isEmpty();
    }

    @Test
    void shipsStormsAndFirmsAreNobody() {
        assertThat(names("The trawler Anna Beth sank. Anna Beth was old.")).isEmpty();
        assertThat(names("Typhoon Rosa came. Rosa left two dead.")).isEmpty();
        assertThat(names("The firm, Veyron, said it hoped to grow.")).isEmpty();
        assertThat(names("The company Anna Vik founded was sold.")).containsExactly("Anna Vik");
    }

    @Test
    void prizesAndClubsAreNobody() {
        assertThat(names("She won the Martin Holst Memorial Prize.")).isEmpty();
        assertThat(names("Hertha Rovers play Werder Bremen.")).isEmpty();
        assertThat(names("Political adviser Uzi Arad left.")).containsExactly("Uzi Arad");
    }

    @Test
    void whereAPersonComesFromIsNobody() {
        assertThat(names("Mayor Martin Holst of Jackson said no.")).containsExactly("Martin Holst");
        assertThat(names("Dolna mayor Martin Holst said no.")).containsExactly("Martin Holst");
        assertThat(names("The mayor of Dolna said no.")).isEmpty();
        assertThat(names("Lund aide Martin Holst said no. Anna Lund was away.")).containsExactly("Lund", "Martin Holst", "Anna Lund");
    }

    @Test
    void aWordThatOpensASentenceIsNoPartOfTheName() {
        assertThat(names("Had Anna Vik known, she would have left.")).containsExactly("Anna Vik");
        assertThat(names("Even Anna Vik was surprised.")).containsExactly("Anna Vik");
        assertThat(names("Will Norra invade Sele?")).doesNotContain("Will Norra");
        assertThat(names("Will Smith came.")).containsExactly("Will Smith");
    }
}
