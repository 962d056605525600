package onrecord.resolution.events;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

class EventPairsTest {

    /** However many kinds there are: more than a number has bits. */
    @Test
    void onlyReportsWithAKindInCommonArePairs() {
        List<EventTraits> reports = new KnownTraits(1000).of(Stream.concat(ofEachType("morning"), ofEachType("evening")));
        Set<List<Integer>> expected = new HashSet<>();
        for (int one = 0; one < reports.size(); one++) {
            for (int other = one + 1; other < reports.size(); other++) {
                if (!Collections.disjoint(reports.get(one).kinds, reports.get(other).kinds)) {
                    expected.add(List.of(one, other));
                }
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        new EventPairs(reports, article -> true).forEach((one, other, articles) -> found.add(List.of(one, other)));
        assertThat(reports.stream().flatMap(report -> report.kinds.stream()).distinct()).hasSizeGreaterThan(Long.SIZE);
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).hasSizeLessThan(reports.size() * reports.size() / 4);
    }

    private static Stream<EventMention> ofEachType(String paper) {
        ArticleTopic topic = article(paper, "2021-05-03", "stevedore tugboat ravine", Set.of(), Set.of());
        return EventType.all().stream()
                .map(type -> report(topic, type, "frob" + type.name(), "They frobbed " + type.name(), "2021-05"));
    }
}
