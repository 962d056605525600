package onrecord.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.Participant;
import onrecord.extraction.events.Wording;
import onrecord.text.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report is of an event already known: the type is the same, the dates agree, and so do the participants. An event without
 * a date is only taken for a known one when both were reported within a few days, a demand or a promise only when told in {@linkplain Wording
 * like words}.
 */
final class EventMatch {

    private static final int DAYS_OF_ONE_NEWS_CYCLE = 3;

    private final ExtractedEvent report;
    private final String summary;
    private final Set<String> participants;
    private final @Nullable LocalDate reportedOn;

    /** @param summary the words of the report */
    EventMatch(ExtractedEvent report, String summary, @Nullable LocalDate reportedOn) {
        this.report = report;
        this.summary = summary;
        this.participants = keys(report.participants().stream().map(Participant::name).collect(Collectors.toSet()));
        this.reportedOn = reportedOn;
    }

    /** Why the known event is the reported one, empty when it is not. */
    Optional<Identity> with(KnownEvent known) {
        if (known.type() != report.type() || !participantsAgree(keys(known.participants())) || !toldAlike(known)) {
            return Optional.empty();
        }
        if (report.date() != null && known.date() != null) {
            return same(report.date(), known.date()).map(reason -> new Identity(known.id(), reason, 0.8));
        }
        return sameNewsCycle(known.firstReportedOn())
                ? Optional.of(new Identity(known.id(), "same type and participants, reported within days", 0.6))
                : Optional.empty();
    }

    private static Optional<String> same(Edtf reported, Edtf known) {
        if (reported.text().equals(known.text())) {
            return Optional.of("same type, date and participants");
        }
        boolean within = reported.earliest() != null && known.earliest() != null && reported.latest() != null && known.latest() != null
                && (covers(reported, known) || covers(known, reported));
        return within ? Optional.of("same type and participants, " + reported + " and " + known + " agree") : Optional.empty();
    }

    private static boolean covers(Edtf wide, Edtf narrow) {
        return !wide.earliest().isAfter(narrow.earliest()) && !wide.latest().isBefore(narrow.latest());
    }

    /** All of the fewer participants are among the others, at least two; or one and the same when only one is named on both sides. */
    private boolean participantsAgree(Set<String> others) {
        Set<String> fewer = participants.size() <= others.size() ? participants : others;
        Set<String> more = fewer == participants ? others : participants;
        boolean enough = fewer.size() >= 2 || fewer.size() == 1 && more.size() == 1;
        return enough && more.containsAll(fewer);
    }

    private boolean toldAlike(KnownEvent known) {
        List<String> names = new ArrayList<>(known.participants());
        report.participants().forEach(participant -> names.add(participant.name()));
        return !Wording.matters(report.type()) || Wording.isAlike(summary, known.summary(), names);
    }

    private boolean sameNewsCycle(@Nullable LocalDate firstReportedOn) {
        return reportedOn != null
                && firstReportedOn != null
                && Math.abs(ChronoUnit.DAYS.between(reportedOn, firstReportedOn)) <= DAYS_OF_ONE_NEWS_CYCLE;
    }

    private static Set<String> keys(Set<String> names) {
        return names.stream().map(ParticipantKey::of).collect(Collectors.toCollection(TreeSet::new));
    }
}
