package onrecord.explorer.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

class WholeArticleTest {

    private static final int PAGE = 3;

    private final List<Map<String, Object>> asked = new ArrayList<>();

    /** Answers as GraphQL does: lists that are not asked for are not there, and each page ends with the cursor of its last thing. */
    private Uni<Fields> answer(Question question, Map<String, Integer> lengths) {
        Map<String, Object> variables = question.variables();
        asked.add(variables);
        Map<String, Object> article = new LinkedHashMap<>();
        if (!Boolean.FALSE.equals(variables.get("whole"))) {
            article.put("title", "The weir");
        }
        Map.of("statements", "afterStatement", "mentions", "afterMention", "events", "afterEvent").forEach((list, cursor) -> {
            if (!Boolean.FALSE.equals(variables.get(list))) {
                article.put(list, page(Integer.parseInt((String) variables.getOrDefault(cursor, "0")), lengths.get(list)));
            }
        });
        return Uni.createFrom().item(new Fields(article));
    }

    private static Map<String, Object> page(int start, int length) {
        int end = Math.min(length, start + PAGE);
        return Map.of("nodes", IntStream.range(start, end).mapToObj(i -> Map.of("id", Integer.toString(i))).toList(),
                "pageInfo", Map.of("hasNextPage", end < length, "endCursor", Integer.toString(end)));
    }

    private WholeArticle ask(int statements, int mentions, int events) {
        Map<String, Integer> lengths = Map.of("statements", statements, "mentions", mentions, "events", events);
        return WholeArticle.ask(question -> answer(question, lengths), new Question("{ article }", Map.of("id", "a"))).await()
                .indefinitely();
    }

    private static List<String> ids(List<Fields> list) {
        return list.stream().map(each -> each.text("id")).toList();
    }

    @Test
    void whatFitsOnAPageIsAskedOnce() {
        WholeArticle article = ask(3, 0, 1);
        assertThat(ids(article.statements())).containsExactly("0", "1", "2");
        assertThat(article.mentions()).isEmpty();
        assertThat(article.complete()).isTrue();
        assertThat(asked).containsExactly(Map.of("id", "a"));
    }

    @Test
    void longerListsAreAskedForToTheirEndsAndNothingTwice() {
        WholeArticle article = ask(7, 4, 0);
        assertThat(ids(article.statements())).containsExactly("0", "1", "2", "3", "4", "5", "6");
        assertThat(ids(article.mentions())).containsExactly("0", "1", "2", "3");
        assertThat(article.fields().text("title")).isEqualTo("The weir");
        assertThat(article.complete()).isTrue();
        assertThat(asked).hasSize(3);
        assertThat(asked.get(1)).containsEntry("whole", false).containsEntry("events", false).containsEntry("afterStatement", "3")
                .containsEntry("afterMention", "3");
        assertThat(asked.get(2)).containsEntry("mentions", false).containsEntry("afterStatement", "6");
    }

    @Test
    void aFileThatIsNoArticleIsNotAskedForForEver() {
        WholeArticle article = ask(10_000, 0, 0);
        assertThat(article.complete()).isFalse();
        assertThat(asked).hasSizeLessThan(50);
        assertThat(article.statements()).hasSize(asked.size() * PAGE);
    }
}
