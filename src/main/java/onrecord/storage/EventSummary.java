package onrecord.storage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import onrecord.knowledge.EventParticipant;
import onrecord.resolution.ParticipantKey;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** What all reports of an event say together: the surest report gives the summary, and what it leaves open comes from the next. */
final class EventSummary {

    private static final int LONGEST_SUMMARY = 300;

    private final List<EventReportEntity> reports;

    /** @param reports at least one, all of one event */
    EventSummary(List<EventReportEntity> reports) {
        this.reports = reports.stream()
                .sorted(Comparator.comparingDouble((EventReportEntity report) -> report.confidence).reversed()
                        .thenComparing(report -> report.publishedKey)
                        .thenComparing(report -> report.id))
                .toList();
    }

    /** On one line, and no longer than a line should be. */
    String summary() {
        String line = best().spanText.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_SUMMARY);
        return line.substring(0, space > 0 ? space : LONGEST_SUMMARY) + " …";
    }

    String type() {
        return best().type;
    }

    double confidence() {
        return best().confidence;
    }

    private EventReportEntity best() {
        return reports.get(0);
    }

    /** The report that dates the event most exactly. */
    Optional<EventReportEntity> dated() {
        return reports.stream().filter(report -> report.date != null).min(Comparator.comparingLong(EventSummary::days));
    }

    private static long days(EventReportEntity report) {
        return report.earliest == null || report.latest == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(report.earliest, report.latest);
    }

    @Nullable
    String place() {
        return first(report -> report.place != null).map(report -> report.place).orElse(null);
    }

    private Optional<EventReportEntity> first(Predicate<EventReportEntity> asked) {
        return reports.stream().filter(asked).findFirst();
    }

    boolean planned() {
        return reports.stream().allMatch(report -> report.planned);
    }

    int articleCount() {
        return (int) reports.stream().map(report -> report.articleId).distinct().count();
    }

    @Nullable
    LocalDate firstReportedOn() {
        int first = reports.stream().mapToInt(report -> report.publishedKey).filter(day -> day != DayKey.UNKNOWN).min()
                .orElse(DayKey.UNKNOWN);
        return first == DayKey.UNKNOWN ? null : LocalDate.ofEpochDay(first);
    }

    /** Everybody and everything named in any report, each once in a role. */
    List<EventParticipant> participants() {
        Map<String, EventParticipant> participants = new LinkedHashMap<>();
        for (EventReportEntity report : reports) {
            for (int i = 0; i < report.participantNames.length; i++) {
                UUID person = report.participantPersons[i];
                String name = report.participantNames[i];
                String who = report.participantRoles[i] + " " + (person == null ? ParticipantKey.of(name) : person.toString());
                participants.putIfAbsent(who, new EventParticipant(ParticipantRole.valueOf(report.participantRoles[i]), name, person));
            }
        }
        return List.copyOf(participants.values());
    }
}
