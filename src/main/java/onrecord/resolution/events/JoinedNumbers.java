package onrecord.resolution.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.knowledge.EventNumber;
import onrecord.text.EventNumberKind;

/**
 * Chooses the numbers of an event from its reports: the dead that the latest paper counts, since counts are corrected as news goes on, and of papers
 * of one day those that most articles give. All numbers of a kind come from one report, so that the two sides of a result stay together.
 */
final class JoinedNumbers {

    private static final Comparator<LocalDate> LATEST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final List<EventMention> reports;

    /** @param reports of one event, in an order that does not depend on how they came */
    JoinedNumbers(List<EventMention> reports) {
        this.reports = reports;
    }

    /** By kind, and of a kind in reading order. */
    List<EventNumber> all() {
        Map<EventNumberKind, List<EventMention>> byKind = new EnumMap<>(EventNumberKind.class);
        for (EventMention report : reports) {
            for (EventNumberKind kind : kinds(report)) {
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(report);
            }
        }
        List<EventNumber> numbers = new ArrayList<>();
        byKind.forEach((kind, telling) -> numbers.addAll(of(best(kind, telling), kind)));
        return numbers;
    }

    private static Set<EventNumberKind> kinds(EventMention report) {
        return report.told().numbers().stream().map(EventNumber::kind).collect(Collectors.toSet());
    }

    private static EventMention best(EventNumberKind kind, List<EventMention> telling) {
        Map<List<String>, Long> articles = telling.stream().collect(Collectors.groupingBy(
                report -> values(report, kind),
                Collectors.mapping(report -> report.article().articleId(),
                        Collectors.collectingAndThen(Collectors.toSet(), ids -> (long) ids.size()))));
        return telling.stream()
                .max(Comparator.comparing((EventMention report) -> report.article().publishedOn(), LATEST)
                        .thenComparing(report -> articles.getOrDefault(values(report, kind), 0L)))
                .orElseThrow();
    }

    private static List<EventNumber> of(EventMention report, EventNumberKind kind) {
        return report.told().numbers().stream().filter(number -> number.kind() == kind).toList();
    }

    private static List<String> values(EventMention report, EventNumberKind kind) {
        return of(report, kind).stream().map(number -> number.low() + " to " + number.high() + Objects.toString(number.unit(), ""))
                .toList();
    }
}
