package onrecord.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.events.participants.ParticipantIdentity;
import onrecord.extraction.events.reports.Report;
import onrecord.text.EventCategory;
import onrecord.text.EventStatus;

/**
 * How likely it is that a report is right in type and status, by what goes with right reports: an odds model. Its weights were fitted by logistic
 * regression on 447 events that readers judged, half of them drawn apart: of each half, the surest quarter by the weights of the other was
 * right 95 to 100 times in a hundred, the least sure quarter 67 to 75 times.
 */
final class EventConfidence {

    /** What is told in words that hardly mean anything else: people die, houses burn, courts sentence. */
    private static final Set<EventCategory> PLAIN =
            EnumSet.of(EventCategory.LIFE, EventCategory.DISASTER, EventCategory.HEALTH, EventCategory.LAW, EventCategory.CRIME);

    private static final double CHANCE = 0.9;
    private static final double PLAINLY_TOLD = 0.9;
    private static final double HAS_SUBJECT = 0.4;
    private static final double FINITE = 0.6;
    private static final double NOBODY = -0.4;
    private static final double NAMED = 0.1;
    private static final double STILL_TO_COME = -0.8;

    private EventConfidence() {}

    /** 0 to 1, in hundredths: nothing finer was measured. */
    static double of(Clauses clauses, Report report, List<Participant> who) {
        int head = report.trigger().head();
        boolean verb = !report.trigger().isNominal();
        double odds = CHANCE + (PLAIN.contains(report.type().category()) ? PLAINLY_TOLD : 0)
                + (verb && clauses.child(head, "nsubj", "nsubj:pass") >= 0 ? HAS_SUBJECT : 0)
                + (verb && isFinite(clauses, head) ? FINITE : 0)
                + (who.isEmpty() ? NOBODY : who.stream().anyMatch(ParticipantIdentity::isNamed) ? NAMED : 0)
                + (report.status() == EventStatus.PLANNED ? STILL_TO_COME : 0);
        return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    }

    /** "arrested", "was arrested", "has arrested"; not "to arrest", "arresting". */
    private static boolean isFinite(Clauses clauses, int verb) {
        return clauses.token(verb).tag().equals("VBD") || clauses.hasChild(verb, "aux:pass") || clauses.hasChild(verb, "aux");
    }
}
