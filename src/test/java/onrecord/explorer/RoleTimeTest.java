package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleTimeTest {

    private static Map<String, Object> said(@Nullable String day, String... roles) {
        Map<String, Object> article = new HashMap<>();
        article.put("publishedOn", day);
        return Map.of("roles", List.of(roles), "article", article);
    }

    private static Map<String, Object> role(String title, int articles) {
        return Map.of("title", title, "articleCount", articles);
    }

    private static List<RoleTime> of(List<Map<String, Object>> roles, Map<?, ?>... appearances) {
        return RoleTime.of(new Fields(Map.of("roles", roles, "called", Map.of("nodes", Arrays.asList(appearances)))));
    }

    @Test
    void aRoleLastsFromTheFirstArticleThatSaysSoToTheLastWhateverItsCase() {
        assertThat(of(List.of(role("Mayor", 3), role("senator", 1)), said("2020-01-01", "Mayor"), said("2021-01-01", "mayor"),
                said("2024-01-01", "senator")))
                .containsExactly(new RoleTime("Mayor", 3, "January 2020 to January 2021", 0, 25),
                        new RoleTime("senator", 1, "January 2024", 98, 2));
    }

    @Test
    void aRoleOfArticlesWithoutADayHasNoTime() {
        assertThat(of(List.of(role("clerk", 1)), said(null, "clerk"))).containsExactly(new RoleTime("clerk", 1, null, 0, 0));
        assertThat(of(List.of(role("clerk", 1)), said("2020-01-01", "judge"))).containsExactly(new RoleTime("clerk", 1, null, 0, 0));
    }

    @Test
    void oneDayIsNotTheWholePicture() {
        assertThat(of(List.of(role("clerk", 1)), said("2020-01-01", "clerk")))
                .containsExactly(new RoleTime("clerk", 1, "January 2020", 0, 2));
    }
}
