package onrecord.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.export.asked.Fields;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static Fields report(String article, String day, String place, String... killed) {
        Map<String, Object> report = new HashMap<>();
        report.put("article", Map.of("id", article));
        report.put("date", day == null ? null : Map.of("edtf", day));
        report.put("place", place);
        report.put("status", "HAPPENED");
        report.put("numbers", Stream.of(killed).map(words -> Map.of("kind", "KILLED", "span", Map.of("text", words))).toList());
        return new Fields(report);
    }

    private static String drawn(Fields... reports) {
        return Difference.between(List.of(reports)).stream().map(difference -> difference.about() + ": " + difference.versions().stream()
                .map(version -> version.said() + " (" + version.articles().stream().map(article -> article.get("id").toString())
                        .collect(Collectors.joining(" ")) + ")")
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    @Test
    void whatMostReportsSayStandsFirst() {
        assertThat(drawn(report("a", "2023-06-03", "Ostbury"), report("b", "2023-06-04", "Ostbury"), report("c", "2023-06-04", "Ostbury")))
                .isEqualTo("When: 4 June 2023 (b c), 3 June 2023 (a)");
    }

    @Test
    void numbersOfOneKindAreCompared() {
        assertThat(drawn(report("a", null, null, "12"), report("b", null, null, "at least 14")))
                .isEqualTo("How many killed: 12 (a), at least 14 (b)");
    }

    @Test
    void whoSaysNothingDoesNotDiffer() {
        assertThat(drawn(report("a", "2023-06-03", null, "12"), report("b", null, "Ostbury"))).isEmpty();
        assertThat(drawn(report("a", "2023-06-03", "Ostbury"))).isEmpty();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void anArticleThatReportsTwiceSaysSoOnce() {
        assertThat(drawn(report("a", null, "Ostbury"), report("a", null, "Ostbury"), report("b", null, "Weston")))
                .isEqualTo("Where: Ostbury (a), Weston (b)");
    }

    @Test
    void oneVersionIsNoDifference() {
        assertThatThrownBy(() -> new Difference("When", List.of())).hasMessageContaining("When");
    }
}
