package onrecord.resolution.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.knowledge.EventNumber;
import onrecord.resolution.names.ParticipantKey;
import onrecord.text.CourtRole;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What all reports of one event say together. Each value comes from one of the reports, and says from which; what other reports say instead stays
 * in them.
 *
 * @param type the one that most articles tell
 * @param mode the one that most articles tell; null when none does
 * @param summary a clause of the report that tells it best
 * @param date the most exact one of those that most articles agree with
 * @param place the one that most articles give
 * @param placeWithin the place that contains it, by a report that gives this place
 * @param numbers of each kind those of one report: of the latest one, or of those the one that most articles agree with
 * @param participants everybody in any report, each once in a role, those whom more articles name first
 * @param status that of the report that is nearest to a fact: one that tells it as done outweighs those that announce or allege it
 * @param confidence of the surest report, 0 to 1
 * @param articles how many articles report it
 * @param firstReportedOn null when no report has a date of publication
 */
public record JoinedEvent(
        EventType type,
        @Nullable EventMode mode,
        Sourced<String> summary,
        @Nullable Sourced<Edtf> date,
        @Nullable Sourced<String> place,
        @Nullable String placeWithin,
        List<EventNumber> numbers,
        List<Sourced<EventMention.Party>> participants,
        EventStatus status,
        double confidence,
        int articles,
        @Nullable LocalDate firstReportedOn) {

    /**
     * A value and where it comes from.
     *
     * @param report the id of the report it was taken from
     * @param agreeing how many articles say the same, that of the report included
     */
    public record Sourced<T>(T value, UUID report, int agreeing) {}

    private record Told<T>(T value, EventMention report) {}

    public JoinedEvent {
        numbers = List.copyOf(numbers);
        participants = List.copyOf(participants);
    }

    /** @param reports at least one, all of one event, in any order */
    public static JoinedEvent of(Collection<EventMention> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event has a report");
        }
        List<EventMention> sorted = reports.stream()
                .sorted(Comparator.comparingDouble((EventMention report) -> -report.confidence())
                        .thenComparing(report -> report.article().publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(EventMention::id))
                .toList();
        EventMention best = sorted.get(0);
        EventMention told = sorted.stream().max(Comparator.comparingDouble(SummaryClause::worth)).orElse(best);
        Sourced<String> place = place(sorted);
        EventType type = mostFrequentType(sorted);
        return new JoinedEvent(
                type,
                mode(sorted.stream().filter(report -> report.type().equals(type)).toList()),
                new Sourced<>(told.told().summary(), told.id(), 1),
                date(sorted),
                place,
                place == null ? null : within(sorted, place.value()),
                new JoinedNumbers(sorted).all(),
                participants(sorted),
                sorted.stream().map(EventMention::status).min(Comparator.naturalOrder()).orElseThrow(),
                best.confidence(),
                articles(sorted.stream()),
                sorted.stream().map(report -> report.article().publishedOn()).filter(Objects::nonNull).min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static EventType mostFrequentType(List<EventMention> reports) {
        return reports.stream()
                .map(EventMention::type)
                .max(Comparator.comparingLong(type -> articles(reports.stream().filter(report -> report.type().equals(type)))))
                .orElseThrow();
    }

    private static @Nullable EventMode mode(List<EventMention> reports) {
        return reports.stream()
                .flatMap(report -> Stream.ofNullable(report.mode()))
                .max(Comparator.comparingLong(mode -> articles(reports.stream().filter(report -> mode.equals(report.mode())))))
                .orElse(null);
    }

    private static int articles(Stream<EventMention> reports) {
        return (int) reports.map(report -> report.article().articleId()).distinct().count();
    }

    /** Of the dates that most others agree with, the most exact. */
    private static @Nullable Sourced<Edtf> date(List<EventMention> reports) {
        Sourced<Edtf> best = null;
        for (EventMention report : reports) {
            Edtf date = report.date();
            if (date == null) {
                continue;
            }
            int agreeing = articles(reports.stream().filter(other -> agree(date, other.date())));
            boolean better = best == null || agreeing > best.agreeing() || agreeing == best.agreeing() && days(date) < days(best.value());
            best = better ? new Sourced<>(date, report.id(), agreeing) : best;
        }
        return best;
    }

    private static boolean agree(Edtf date, @Nullable Edtf other) {
        DateAgreement agreement = DateAgreement.of(date, other);
        return agreement == DateAgreement.SAME_DAY || agreement == DateAgreement.COMPATIBLE;
    }

    private static long days(Edtf date) {
        return date.earliest() == null || date.latest() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(date.earliest(), date.latest());
    }

    private static @Nullable Sourced<String> place(List<EventMention> reports) {
        Map<String, List<Told<String>>> places = new LinkedHashMap<>();
        for (EventMention report : reports) {
            if (report.place() != null) {
                places.computeIfAbsent(ParticipantKey.of(report.place()), key -> new ArrayList<>()).add(new Told<>(report.place(), report));
            }
        }
        return mostNamedFirst(places, place -> place).stream().findFirst().orElse(null);
    }

    private static @Nullable String within(List<EventMention> reports, String place) {
        String key = ParticipantKey.of(place);
        return reports.stream()
                .filter(report -> report.place() != null && ParticipantKey.of(report.place()).equals(key))
                .map(report -> report.told().placeWithin())
                .filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static List<Sourced<EventMention.Party>> participants(List<EventMention> reports) {
        Map<String, List<Told<EventMention.Party>>> participants = new LinkedHashMap<>();
        for (EventMention report : reports) {
            for (EventMention.Party party : report.parties()) {
                String who = party.role() + " " + (party.person() == null ? ParticipantKey.of(party.name()) : party.person());
                participants.computeIfAbsent(who, key -> new ArrayList<>()).add(new Told<>(party, report));
            }
        }
        participants.replaceAll((who, told) -> agreed(told));
        return mostNamedFirst(participants, EventMention.Party::name);
    }

    /** The same participant, with the role in a case that the reports give; none when they give several. */
    private static List<Told<EventMention.Party>> agreed(List<Told<EventMention.Party>> told) {
        List<CourtRole> given = told.stream().map(one -> one.value().courtRole()).filter(Objects::nonNull).distinct().toList();
        CourtRole role = given.size() == 1 ? given.get(0) : null;
        return told.stream().map(one -> new Told<>(one.value().as(role), one.report())).toList();
    }

    /** Of each group the value that most reports print so; the groups that more articles name come first. */
    private static <T> List<Sourced<T>> mostNamedFirst(Map<String, List<Told<T>>> groups, Function<T, String> printed) {
        List<Sourced<T>> values = new ArrayList<>();
        for (List<Told<T>> group : groups.values()) {
            Told<T> best = group.stream()
                    .reduce((one, other) -> count(group, other, printed) > count(group, one, printed) ? other : one)
                    .orElseThrow();
            values.add(new Sourced<>(best.value(), best.report().id(), articles(group.stream().map(Told::report))));
        }
        values.sort(Comparator.comparingInt((Sourced<T> value) -> -value.agreeing()));
        return values;
    }

    private static <T> long count(List<Told<T>> group, Told<T> one, Function<T, String> printed) {
        return group.stream().filter(other -> printed.apply(other.value()).equals(printed.apply(one.value()))).count();
    }
}
