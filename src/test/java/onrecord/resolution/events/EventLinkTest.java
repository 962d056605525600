package onrecord.resolution.events;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.did;
import static onrecord.resolution.Reports.report;
import static onrecord.resolution.Reports.suffered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.resolution.topics.ArticleLikeness;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

class EventLinkTest {

    private static final List<String> WORDS = List.of(
            "monastery", "herdsman", "ravine", "stevedore", "tugboat", "picket", "detonator", "bystander", "seismologist", "epicentre");
    private static final List<String> PLACES = List.of("karvala", "valdoria", "tirna");
    private static final List<String> TRIGGERS = List.of("kill", "die", "shoot", "bomb");
    private static final List<String> DAYS = List.of("2021-05-03", "2021-05-04", "2021-05-09", "2021-05", "2021");

    private final Random random = new Random(7);

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private EventMention any(int number) {
        ArticleTopic article = article("paper" + number, any(DAYS.subList(0, 3)), any(WORDS) + " " + number + " gorge", Set.of(any(PLACES)),
                Set.of(any(PLACES)));
        String trigger = any(TRIGGERS);
        return report(article, EventType.ASSAULT, trigger, "A " + any(WORDS) + " and a " + any(WORDS) + " " + trigger, any(DAYS),
                did("The " + any(WORDS)), suffered("Ann " + any(PLACES)));
    }

    /** Otherwise a pair would be told to be unlike before all that speaks for it is known. */
    @Test
    void thePairsThatTheFirstCluesTellToBeUnlikeAreSoByAllClues() {
        int unlike = 0;
        int alike = 0;
        for (int i = 0; i < 3000; i++) {
            List<EventTraits> pair = new ArrayList<>(new KnownTraits(10).of(Stream.of(any(2 * i), any(2 * i + 1))));
            ArticleLikeness articles = pair.get(0).article.with(pair.get(1).article);
            EventLink link = EventLink.between(pair.get(0), pair.get(1), articles);
            if (EventLink.areApart(pair.get(0), pair.get(1))) {
                assertThat(link).isNull();
                continue;
            }
            EventClues clues = new EventEvidence(pair.get(0), pair.get(1), articles).all();
            if (link == null) {
                assertThat(clues.odds()).isLessThan(EventLink.LEAST);
                unlike++;
            } else {
                assertThat(clues.odds()).isGreaterThanOrEqualTo(EventLink.LEAST);
                alike++;
            }
        }
        assertThat(unlike).isPositive();
        assertThat(alike).isPositive();
    }

    /** "Rebels" attack, and prices fall, in many events. */
    @Test
    void whoIsOnlyDescribedMakesNoEventsAlike() {
        assertThat(odds(did("rebels"))).isEqualTo(odds());
        assertThat(odds(did("the three prison guards"))).isEqualTo(odds());
        assertThat(odds(did("Ann Karvala"))).isNotEqualTo(odds());
    }

    private static double odds(EventMention.Party... parties) {
        Stream<EventMention> reports = Stream.of("one", "other").map(paper -> report(
                article(paper, "2021-05-03", "gorge " + paper, Set.of("tirna"), Set.of("tirna")), EventType.ASSAULT, "attack",
                "attack a convoy",
                "2021-05-03", parties));
        List<EventTraits> pair = new ArrayList<>(new KnownTraits(10).of(reports));
        return new EventEvidence(pair.get(0), pair.get(1), pair.get(0).article.with(pair.get(1).article)).all().odds();
    }
}
