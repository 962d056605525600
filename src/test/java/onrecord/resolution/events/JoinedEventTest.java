package onrecord.resolution.events;

import static onrecord.resolution.Reports.article;
import static onrecord.resolution.Reports.did;
import static onrecord.resolution.Reports.person;
import static onrecord.resolution.Reports.report;
import static onrecord.resolution.Reports.shuffled;
import static onrecord.resolution.Reports.suffered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.knowledge.EventNumber;
import onrecord.knowledge.TextSpan;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.CourtRole;
import onrecord.text.EventNumberKind;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;
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
                report.parties(), status, report.confidence(), report.position(), report.told());
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

    private static EventMention counting(EventMention report, String within, EventNumber... numbers) {
        return new EventMention(
                report.id(), report.article(), report.type(), report.mode(), report.trigger(), report.clause(), report.date(),
                report.place(),
                report.parties(),
                report.status(), report.confidence(), report.position(),
                new EventMention.Told(report.clause(), within, List.of(numbers)));
    }

    private static EventNumber number(EventNumberKind kind, double value, EventMention report) {
        return new EventNumber(kind, value, value, false, null, null, new TextSpan(0, 1, "9"), report.id());
    }

    @Test
    void theLatestPaperCountsAndOfOneDayTheCountOfMost() {
        EventMention early = counting(PRONOUN, null, number(EventNumberKind.KILLED, 8, PRONOUN));
        EventMention latest = counting(OTHER_DATE, null, number(EventNumberKind.KILLED, 9, OTHER_DATE));
        EventMention unknown = counting(RELATIVE, null, number(EventNumberKind.KILLED, 7, RELATIVE));
        JoinedEvent joined = JoinedEvent.of(List.of(early, latest, unknown));
        assertThat(joined.numbers()).extracting(EventNumber::low).containsExactly(9.0);
        assertThat(joined.numbers()).extracting(EventNumber::reportId).containsExactly(OTHER_DATE.id());

        EventMention same = report(in("echo", "2021-05-06"), EventType.ASSAULT, "kill", "killing eleven", null, suffered("people"));
        EventMention third = report(in("star", "2021-05-06"), EventType.ASSAULT, "kill", "killing 11", null, suffered("people"));
        assertThat(JoinedEvent.of(List.of(latest, counting(same, null, number(EventNumberKind.KILLED, 11, same)),
                counting(third, null, number(EventNumberKind.KILLED, 11, third)))).numbers()).extracting(EventNumber::low)
                .containsExactly(11.0);
    }

    @Test
    void bothSidesOfAResultComeFromOneReport() {
        EventMention one = counting(WHOLE, null, number(EventNumberKind.SCORE, 3, WHOLE), number(EventNumberKind.SCORE, 1, WHOLE));
        EventMention other = counting(PRONOUN, null, number(EventNumberKind.SCORE, 2, PRONOUN), number(EventNumberKind.SCORE, 0, PRONOUN));
        assertThat(JoinedEvent.of(List.of(other, one)).numbers()).extracting(EventNumber::low).containsExactly(3.0, 1.0);
    }

    @Test
    void theContainingPlaceIsThatOfAReportWithTheSamePlace() {
        EventMention here = counting(RELATIVE, "Norland", number(EventNumberKind.KILLED, 9, RELATIVE));
        assertThat(JoinedEvent.of(List.of(WHOLE, here)).placeWithin()).isEqualTo("Norland");
        assertThat(JoinedEvent.of(List.of(WHOLE)).placeWithin()).isNull();
    }

    @Test
    void everybodyTakesPartOnceAndWhomMoreReportsNameComesFirst() {
        List<String> names = JOINED.participants().stream().map(party -> party.value().name()).toList();
        assertThat(names.get(0)).isEqualTo("nine people");
        assertThat(names.size()).isEqualTo(Set.copyOf(names).size());
    }

    @Test
    void aRoleInACaseIsThatOfTheReportsThatGiveOneUnlessTheyContradict() {
        EventMention silent = trial("herald", null);
        EventMention accused = trial("post", CourtRole.ACCUSED);
        assertThat(courtRole(silent, accused)).isEqualTo(CourtRole.ACCUSED);
        assertThat(courtRole(silent, accused, trial("times", CourtRole.VICTIM))).isNull();
        assertThat(courtRole(silent)).isNull();
    }

    private static EventMention trial(String paper, @Nullable CourtRole role) {
        return report(in(paper, "2021-05-05"), EventType.COERCE, "sentence", "Pavel Trent was sentenced", null,
                person(ParticipantRole.RECIPIENT, "Pavel Trent").as(role));
    }

    private static @Nullable CourtRole courtRole(EventMention... reports) {
        return JoinedEvent.of(List.of(reports)).participants().get(0).value().courtRole();
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
