package onrecord.extraction.events;

import java.util.EnumSet;
import java.util.Set;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.participants.ParticipantIdentity;
import onrecord.extraction.events.triggers.Trigger;
import onrecord.text.EventNumberKind;
import onrecord.text.WordSections;

/** Tells whether a clause only goes on counting what the sentence before it told: <em>“Six people were also killed.”</em> */
final class Continuation {

    private static final Set<String> GOING_ON = WordSections.read("events/numbers.txt").set("going on");
    private static final Set<EventNumberKind> HARM = EnumSet.of(
            EventNumberKind.KILLED, EventNumberKind.INJURED, EventNumberKind.MISSING, EventNumberKind.DISPLACED, EventNumberKind.ARRESTED);

    private Continuation() {}

    /** It names nobody, counts people, and says that it adds them. */
    static boolean isOne(Clauses clauses, Trigger trigger, ExtractedEvent event) {
        boolean counts = event.numbers().stream().anyMatch(number -> HARM.contains(number.kind()));
        return counts && !trigger.isNominal() && event.participants().stream().noneMatch(ParticipantIdentity::isNamed)
                && adds(clauses, trigger.head());
    }

    private static boolean adds(Clauses clauses, int verb) {
        int subject = clauses.child(verb, "nsubj", "nsubj:pass");
        int from = subject < 0 ? verb : Math.min(verb, clauses.first(subject));
        for (int word = from; word < verb; word++) {
            if (GOING_ON.contains(clauses.word(word))) {
                return true;
            }
        }
        return false;
    }
}
