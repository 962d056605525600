package onrecord.extraction.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.events.details.ExtractedNumber;
import onrecord.extraction.events.participants.Participant;
import onrecord.extraction.events.participants.ParticipantIdentity;
import onrecord.text.Edtf;
import onrecord.text.EventTrait;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reports of one event together as an article goes on: <em>“In a telephone call with Poroshenko …”</em> and, later, <em>“the
 * phone conversation”</em>. The best report stands for all; what only another one tells (a date, a place, a participant) is added to it.
 */
final class SameEvents {

    /** Reports looked back on, which keeps the time linear. */
    private static final int LOOK_BACK = 40;

    /** About the length of a clause, in UTF-16 code units. */
    private static final int NEAR = 120;

    private final String text;
    private final List<Told> events = new ArrayList<>();
    /** What the last sentence that tells events tells first, -1 before there is one. */
    private int main = -1;
    private boolean opening = true;
    /** The first event that only the last sentence tells. */
    private int ofSentence;

    /** @param text of the article */
    SameEvents(String text) {
        this.text = text;
    }

    /** The reports added from here on are of another sentence. */
    void beginSentence() {
        opening = true;
        ofSentence = events.size();
    }

    /**
     * Adds a report to the event it is about, or as an event of its own.
     *
     * @param stands whether the report is worth giving by itself; if not, it can still tell more of an event already reported
     * @param nominal whether a noun tells it, which may point back: "the meeting"
     * @param another whether none of the sentences before can tell of it
     */
    void add(Told event, boolean stands, boolean nominal, boolean another) {
        int first = another ? ofSentence : Math.max(0, events.size() - LOOK_BACK);
        for (int i = events.size() - 1; i >= first; i--) {
            if (same(events.get(i).event(), event.event(), nominal)) {
                events.set(i, merge(events.get(i), event));
                told(i);
                return;
            }
        }
        if (stands) {
            events.add(event);
            told(events.size() - 1);
        }
    }

    private void told(int event) {
        main = opening ? event : main;
        opening = false;
    }

    /** Adds a report that only goes on with the one before it: "Six people were also killed". */
    void addGoingOn(Told told, boolean stands) {
        if (main < 0) {
            add(told, stands, false, false);
            return;
        }
        ExtractedEvent event = told.event();
        ExtractedEvent before = events.get(main).event();
        events.set(main, events.get(main).as(before.with(numbers(before, event))));
        if (!before.type().equals(event.type()) && stands) {
            events.add(told.as(event.whereAndWhen(before)));
        }
    }

    List<ExtractedEvent> merged() {
        return events.stream().sorted(Comparator.comparing(told -> told.event().span())).map(Told::whole).toList();
    }

    private boolean same(ExtractedEvent one, ExtractedEvent other, boolean nominal) {
        if (!one.type().equals(other.type()) || one.status() != other.status() || !agree(one.date(), other.date())) {
            return false;
        }
        Set<String> who = keys(one);
        Set<String> others = keys(other);
        boolean pointsBack =
                others.isEmpty() && nominal || one.type().has(EventTrait.TOGETHER) && isVague(other) && !isOtherMode(one, other);
        if (pointsBack || who.isEmpty() || others.isEmpty()) {
            return pointsBack;
        }
        boolean together = isJoint(one) && isJoint(other);
        if (!nominal && !together && Wording.matters(one.type()) && !toldAlike(one, other)) {
            return false;
        }
        boolean within = who.containsAll(others) || others.containsAll(who);
        boolean sure = nominal || Math.min(who.size(), others.size()) > 1 || who.size() == others.size();
        return within && (sure || namesPeer(one) || namesPeer(other));
    }

    /** Speaking to an agency is not the visit that follows. */
    private static boolean isOtherMode(ExtractedEvent one, ExtractedEvent other) {
        return other.mode() != null && !other.mode().equals(one.mode());
    }

    /** Two agree: once, in one article. */
    private static boolean isJoint(ExtractedEvent event) {
        return event.participants().stream().filter(participant -> participant.role() == ParticipantRole.ACTOR).count() > 1;
    }

    private boolean toldAlike(ExtractedEvent one, ExtractedEvent other) {
        List<String> names = new ArrayList<>();
        one.participants().forEach(participant -> names.add(participant.name()));
        other.participants().forEach(participant -> names.add(participant.name()));
        return Wording.isAlike(one.span().of(text), other.span().of(text), names);
    }

    /** "the two leaders": only those named before can be meant. */
    private static boolean isVague(ExtractedEvent event) {
        return event.participants().stream()
                .noneMatch(ParticipantIdentity::isNamed);
    }

    /** "his Russian counterpart": somebody, though it is not told who. */
    private static boolean namesPeer(ExtractedEvent event) {
        return event.participants().stream().anyMatch(ParticipantIdentity::isPeer);
    }

    private static Set<String> keys(ExtractedEvent event) {
        Set<String> keys = new HashSet<>();
        for (Participant participant : event.participants()) {
            if (!ParticipantIdentity.isPeer(participant)) {
                keys.add(ParticipantIdentity.key(participant));
            }
        }
        return keys;
    }

    private static boolean agree(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        return one.earliest() != null && one.latest() != null && other.earliest() != null && other.latest() != null
                && !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }

    private static Told merge(Told one, Told other) {
        boolean keep = worth(one.event()) >= worth(other.event());
        return keep ? one.as(merge(one.event(), other.event())) : other.as(merge(other.event(), one.event()));
    }

    /** The best report with what only the other one tells. */
    private static ExtractedEvent merge(ExtractedEvent best, ExtractedEvent rest) {
        List<Participant> participants = new ArrayList<>(best.participants());
        Set<String> known = keys(best);
        rest.participants().stream()
                .filter(participant -> ParticipantIdentity.isNamed(participant) && !ParticipantIdentity.isPeer(participant)
                        && !known.contains(ParticipantIdentity.key(participant)))
                .forEach(participants::add);
        return new ExtractedEvent(
                best.type(),
                best.mode() != null || isPartOfMatch(best, rest) ? best.mode() : rest.mode(),
                best.span(),
                best.trigger(),
                best.word(),
                best.date() != null ? best.date() : rest.date(),
                best.place() != null ? best.place() : rest.place(),
                best.place() != null ? best.placeWithin() : rest.placeWithin(),
                participants,
                isPartOfMatch(best, rest) ? best.numbers() : numbers(best, rest),
                best.summary(),
                best.status(),
                Math.max(best.confidence(), rest.confidence()));
    }

    /** "scored a touchdown", and later "the game was tied at 24": how a match stands or ends is not what happens in it. */
    private static boolean isPartOfMatch(ExtractedEvent one, ExtractedEvent other) {
        boolean apart = Math.abs(one.trigger().start() - other.trigger().start()) > NEAR;
        return apart && one.type().has(EventTrait.SPORT) && !Objects.equals(one.mode(), other.mode());
    }

    /** Those of the best report, and of the other one what the best does not tell. */
    private static List<ExtractedNumber> numbers(ExtractedEvent best, ExtractedEvent rest) {
        List<ExtractedNumber> numbers = new ArrayList<>(best.numbers());
        rest.numbers().stream()
                .filter(number -> best.numbers().stream().noneMatch(known -> known.kind() == number.kind()))
                .forEach(numbers::add);
        numbers.sort(Comparator.comparing(ExtractedNumber::span));
        return numbers;
    }

    private static double worth(ExtractedEvent event) {
        return event.confidence() + 0.2 * Math.min(2, event.participants().size()) + (event.date() != null ? 0.2 : 0)
                + (event.place() != null ? 0.1 : 0);
    }
}
