package onrecord.explorer.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

/** Of a person an editor is told which appearance is doubtful. */
class ReviewedTest {

    private static Map<String, Object> appearance(String name, double confidence) {
        return Map.of("name", name, "confidence", confidence);
    }

    @Test
    void theLeastCertainAppearanceOfAPerson() {
        Map<String, Object> node = Map.of("__typename", "Person", "appearances",
                Map.of("nodes", List.of(appearance("Ubbo Krey", 0.9), appearance("Krey", 0.4), appearance("U. Krey", 0.7))));
        assertThat(Reviewed.of(new Fields(Map.of("node", node))).leastSure()).isEqualTo(appearance("Krey", 0.4));
    }

    @Test
    void nothingElseHasOne() {
        assertThat(Reviewed.of(new Fields(Map.of("node", Map.of("__typename", "Event", "summary", "The mill burnt.")))).leastSure())
                .isNull();
    }
}
