package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

class KnownTraitsTest {

    private static final UUID ARTICLE = new UUID(7, 7);

    private final KnownTraits known = new KnownTraits(4);

    @Test
    void theTraitsOfOneReportAreWorkedOutOnce() {
        assertThat(known.of(report(1, "struck", "turbine"))).isSameAs(known.of(report(1, "struck", "turbine")));
    }

    @Test
    void reportsOfOneArticleShareItsTraits() {
        assertThat(known.of(report(1, "struck", "turbine")).article).isSameAs(known.of(report(2, "fell", "turbine")).article);
    }

    /** As reports are that come from the database with a topic of their own, equal to the one that is known. */
    @Test
    void reportsThatAreAskedForTogetherAreTheOnesAskedForAlone() {
        EventTraits first = known.of(report(1, "struck", "turbine"));
        EventTraits second = known.of(report(2, "fell", "turbine"));
        assertThat(known.of(Stream.of(report(1, "struck", "turbine"), report(2, "fell", "turbine")))).containsExactly(first, second);
        assertThat(known.of(Stream.of(report(1, "struck", "gondola"), report(2, "fell", "gondola"))))
                .doesNotContain(first, second)
                .allSatisfy(traits -> assertThat(traits.mention.article().terms()).containsExactly("gondola"));
    }

    @Test
    void aReportThatHasChangedIsWorkedOutAnew() {
        known.of(report(1, "struck", "turbine"));
        assertThat(known.of(report(1, "fell", "turbine")).family).isEqualTo("fall");
        assertThat(known.of(report(1, "struck", "turbine")).family).isEqualTo("strike");
    }

    @Test
    void aReportOfAnArticleThatHasChangedIsWorkedOutAnew() {
        known.of(report(1, "struck", "turbine"));
        assertThat(known.of(report(1, "struck", "gondola")).article.terms()).containsExactly("gondola");
        assertThat(known.of(report(2, "struck", "gondola")).article.terms()).containsExactly("gondola");
    }

    @Test
    void whatHasNotBeenAskedForLongestIsForgotten() {
        EventTraits first = known.of(report(1, "struck", "turbine"));
        EventTraits second = known.of(report(2, "struck", "turbine"));
        IntStream.rangeClosed(3, 5).forEach(id -> {
            known.of(report(1, "struck", "turbine"));
            known.of(report(id, "struck", "turbine"));
        });
        assertThat(known.of(report(1, "struck", "turbine"))).isSameAs(first);
        assertThat(known.of(report(2, "struck", "turbine"))).isNotSameAs(second);
    }

    @Test
    void manyMayAskAtATime() {
        List<EventMention> reports = IntStream.range(0, 50).mapToObj(id -> report(id, "struck", "turbine")).toList();
        List<UUID> ids = Stream.generate(() -> reports).limit(200).flatMap(List::stream).parallel().map(known::of)
                .map(traits -> traits.mention.id()).distinct().toList();
        assertThat(ids).hasSize(50);
    }

    private static EventMention report(int id, String trigger, String term) {
        ArticleTopic article = new ArticleTopic(ARTICLE, LocalDate.of(2019, 2, 3), Set.of(term), Set.of(), Set.of());
        return new EventMention(new UUID(0, id), article, EventType.ASSAULT, null, trigger, "The rebels " + trigger, null, null, List.of(),
                EventStatus.HAPPENED, 0.8, 3, new EventMention.Told("The rebels " + trigger, null, List.of()));
    }
}
