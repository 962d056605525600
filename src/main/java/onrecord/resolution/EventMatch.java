package onrecord.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.extraction.dates.Edtf;
import onrecord.extraction.events.EventType;
import onrecord.extraction.events.ExtractedEvent;
import onrecord.extraction.events.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a report is of an event already known: the type is the same, the dates agree, and so do the participants. An event without
 * a date is only taken for a known one when both were reported within a few days. Demands, promises and accusations are made every day by the
 * same people: those are one only when told in like words.
 */
final class EventMatch {

    private static final int DAYS_OF_ONE_NEWS_CYCLE = 3;

    /** Letters that tell a word whatever its ending. */
    private static final int STEM = 5;

    private static final int SHORTEST_WORD = 4;
    private static final double ALIKE = 0.5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

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

    /** More than half the words of the shorter report are in the other; names of participants do not count. */
    private boolean toldAlike(KnownEvent known) {
        if (report.type().isMaterial() || report.type() == EventType.CONSULT) {
            return true;
        }
        Set<String> names = stems(String.join(" ", known.participants()));
        report.participants().forEach(participant -> names.addAll(stems(participant.name())));
        Set<String> mine = stems(summary);
        Set<String> others = stems(known.summary());
        mine.removeAll(names);
        others.removeAll(names);
        int shorter = Math.min(mine.size(), others.size());
        mine.retainAll(others);
        return shorter == 0 || mine.size() > ALIKE * shorter;
    }

    private static Set<String> stems(String words) {
        return NO_LETTERS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
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
