package onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.did;
import static onrecord.resolution.Reports.report;
import static onrecord.resolution.Reports.shuffled;
import static onrecord.resolution.Reports.suffered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.junit.jupiter.api.Test;

class JoinedEventTest {

    private static ArticleTopic in(String paper, String published) {
        return article(paper, published, "market bomb " + paper, Set.of(), Set.of());
    }

    private static final EventMention WHOLE = report(in("herald", "2021-05-05"), EventType.ASSAULT, "kill",
            "A bomb killed nine people at a market in Karvala", "2021-05", "Karvala", did("A bomb"), suffered("nine people"));
    private static final EventMention PRONOUN =
            report(in("post", "2021-05-04"), EventType.ASSAULT, "kill", "it also killed eight people", "2021-05-03",
                    suffered("eight people"));
    private static final EventMention RELATIVE = report(in("times", null), EventType.ASSAULT, "kill", "which killed nine people on Monday",
            "2021-05-03", "karvala", suffered("nine people"));

    private static final EventMention OTHER_DATE =
            report(in("globe", "2021-05-06"), EventType.ASSAULT, "kill", "killing nine", "2021-04-30", suffered("nine people"));

    private static final JoinedEvent JOINED = JoinedEvent.of(List.of(WHOLE, PRONOUN, RELATIVE, OTHER_DATE));

    @Test
    void theReportThatIsNearestToAFactTellsTheStatus() {
        assertThat(joined(EventStatus.ALLEGED, EventStatus.DENIED)).isEqualTo(EventStatus.ALLEGED);
        assertThat(joined(EventStatus.PLANNED, EventStatus.ALLEGED)).isEqualTo(EventStatus.PLANNED);
        assertThat(joined(EventStatus.DENIED, EventStatus.HAPPENED)).isEqualTo(EventStatus.HAPPENED);
        assertThat(joined(EventStatus.DENIED, EventStatus.DENIED)).isEqualTo(EventStatus.DENIED);
    }

    private static EventStatus joined(EventStatus one, EventStatus other) {
        return JoinedEvent.of(List.of(as(WHOLE, one), as(PRONOUN, other))).status();
    }

    private static EventMention as(EventMention report, EventStatus status) {
        return new EventMention(
                report.id(), report.article(), report.type(), report.mode(), report.trigger(), report.clause(), report.date(),
                report.place(),
                report.parties(), status, report.confidence(), report.position());
    }

    @Test
    void theSummaryIsAWholeClauseThatBeginsWithWhoItIsAbout() {
        assertThat(JOINED.summary().value()).isEqualTo("A bomb killed nine people at a market in Karvala");
        assertThat(JOINED.summary().report()).isEqualTo(WHOLE.id());
    }

    @Test
    void theDateIsTheMostExactOneThatMostReportsAgreeWith() {
        assertThat(JOINED.date().value().text()).isEqualTo("2021-05-03");
        assertThat(JOINED.date().agreeing()).isEqualTo(3);
    }

    @Test
    void thePlaceIsTheOneThatMostReportsGive() {
        assertThat(JOINED.place().agreeing()).isEqualTo(2);
    }

    @Test
    void everybodyTakesPartOnceAndWhomMoreReportsNameComesFirst() {
        List<String> names = JOINED.participants().stream().map(party -> party.value().name()).toList();
        assertThat(names.get(0)).isEqualTo("nine people");
        assertThat(names.size()).isEqualTo(Set.copyOf(names).size());
    }

    @Test
    void itCountsArticlesAndKnowsTheFirst() {
        assertThat(JOINED.articles()).isEqualTo(4);
        assertThat(JOINED.firstReportedOn()).isEqualTo(LocalDate.parse("2021-05-04"));
        assertThat(JoinedEvent.of(List.of(RELATIVE)).firstReportedOn()).isNull();
    }

    @Test
    void theOrderOfTheReportsMakesNoDifference() {
        for (long seed = 0; seed < 10; seed++) {
            assertThat(JoinedEvent.of(shuffled(List.of(WHOLE, PRONOUN, RELATIVE, OTHER_DATE), seed))).isEqualTo(JOINED);
        }
    }

    @Test
    void thereIsNoEventWithoutAReport() {
        assertThatThrownBy(() -> JoinedEvent.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
