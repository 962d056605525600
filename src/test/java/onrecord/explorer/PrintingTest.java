package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static Map<String, Object> article(String id, String publisher, String day) {
        Map<String, Object> article = new HashMap<>(Map.of("id", id, "title", "Title of " + id));
        article.put("publisher", publisher);
        article.put("publishedOn", day);
        return article;
    }

    @SafeVarargs
    private static Printing of(int papers, Map<String, Object> own, int total, Map<String, Object>... others) {
        List<Map<String, Object>> same =
                Arrays.stream(others).map(other -> Map.<String, Object>of("id", "of-" + other.get("id"), "article", other)).toList();
        return Printing.of(new Fields(Map.of("id", "mine", "printedBy", papers, "article", own,
                "sameWords", Map.of("totalCount", total, "nodes", same)))).orElse(null);
    }

    private static List<String> names(Printing printing) {
        return printing.others().stream().map(Printing.Elsewhere::name).toList();
    }

    @Test
    void theFirstIsNamedByItsPaperOrElseItsTitle() {
        Printing printing = of(2, article("a", "The Sluice", "2013-04-12"), 1, article("b", "The Weir", "2013-04-11"));
        assertThat(printing).isEqualTo(new Printing("2013-04-11", false, printing.others(), "", "2 papers", "a day later"));
        assertThat(names(printing)).containsExactly("The Weir");
        assertThat(names(of(2, article("a", "The Sluice", "2013-04-12"), 1, article("b", null, "2013-04-11"))))
                .containsExactly("Title of b");
    }

    @Test
    void itMayBeThisOne() {
        Printing printing = of(2, article("a", "The Sluice", "2013-04-10"), 1, article("b", "The Weir", "2013-04-11"));
        assertThat(printing.here()).isTrue();
        assertThat(printing.others()).isEmpty();
        assertThat(printing.later()).isEmpty();
        assertThat(printing.several()).isEmpty();
    }

    @Test
    void ofSeveralOnTheFirstDayNoneIsTheFirst() {
        Printing here = of(2, article("a", "The Sluice", "2013-04-11"), 1, article("b", "The Weir", "2013-04-11"));
        assertThat(here.several()).isEqualTo("two");
        assertThat(here.here()).isTrue();
        Printing elsewhere = of(3, article("a", "The Sluice", "2013-04-14"), 2, article("b", "The Weir", "2013-04-11"),
                article("c", "The Dyke", "2013-04-11"));
        assertThat(elsewhere.several()).isEqualTo("two");
        assertThat(elsewhere.later()).isEqualTo("3 days later");
        assertThat(of(9, article("a", "The Sluice", "2013-04-11"), 7, article("b", "The Weir", "2013-04-11")).several())
                .as("more than were asked for").isEqualTo("many");
    }

    @Test
    void papersAreCountedWhereAllAreKnown() {
        assertThat(of(2, article("a", null, "2013-04-12"), 6, article("b", "The Weir", "2013-04-11")).extent()).isEqualTo("7 articles");
        assertThat(of(1, article("a", "The Weir", "2013-04-12"), 1, article("b", "The Weir", "2013-04-11")).extent())
                .isEqualTo("2 articles");
    }

    @Test
    void whatNoOtherArticlePrintsHasNoFirst() {
        assertThat(of(1, article("a", "The Sluice", "2013-04-12"), 0)).isNull();
        assertThat(of(1, article("a", "The Sluice", "2013-04-12"), 1, article("a", "The Sluice", "2013-04-12")))
                .as("said twice in one article").isNull();
    }

    @Test
    void withoutADayNobodyKnows() {
        Printing printing = of(2, article("a", "The Sluice", null), 1, article("b", "The Weir", null));
        assertThat(printing.day()).isNull();
        assertThat(of(2, article("a", "The Sluice", null), 1, article("b", "The Weir", "2013-04-11")).later()).isEmpty();
    }
}
