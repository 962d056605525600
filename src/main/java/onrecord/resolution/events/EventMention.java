package onrecord.resolution.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import onrecord.knowledge.EventNumber;
import onrecord.resolution.topics.ArticleTopic;
import onrecord.text.CourtRole;
import onrecord.text.Edtf;
import onrecord.text.EventMode;
import onrecord.text.EventStatus;
import onrecord.text.EventType;
import onrecord.text.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event in one article: what is compared to tell which reports are of one event.
 *
 * @param id of the report, the same when the same text is read again
 * @param mode null when the words tell none
 * @param trigger the dictionary form of the word that tells the type: {@code "bomb"}, {@code "talk"} for "held talks"
 * @param clause the words of the report
 * @param place as printed
 * @param parties who takes part
 * @param status whether it is told as a fact
 * @param confidence of the extraction, 0 to 1
 * @param position where the trigger stands, in UTF-16 code units from the beginning of the text
 * @param told what it tells besides, which is not compared
 */
public record EventMention(
        UUID id,
        ArticleTopic article,
        EventType type,
        @Nullable EventMode mode,
        String trigger,
        String clause,
        @Nullable Edtf date,
        @Nullable String place,
        List<Party> parties,
        EventStatus status,
        double confidence,
        int position,
        Told told) {

    /**
     * Someone or something taking part.
     *
     * @param person the resolved person, null when it is none
     * @param courtRole null when the event is of no case or the text does not tell
     */
    public record Party(ParticipantRole role, String name, @Nullable UUID person, @Nullable CourtRole courtRole) {

        public Party(ParticipantRole role, String name, @Nullable UUID person) {
            this(role, name, person, null);
        }

        public Party as(@Nullable CourtRole other) {
            return new Party(role, name, person, other);
        }
    }

    /**
     * What is told to readers.
     *
     * @param summary one line that stands alone
     * @param placeWithin the place that contains the place, as printed
     * @param numbers in reading order
     */
    public record Told(String summary, @Nullable String placeWithin, List<EventNumber> numbers) {

        public Told {
            numbers = List.copyOf(numbers);
        }
    }

    public EventMention {
        parties = List.copyOf(parties);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** The same report, of its article as that is known elsewhere. */
    EventMention of(ArticleTopic known) {
        return new EventMention(id, known, type, mode, trigger, clause, date, place, parties, status, confidence, position, told);
    }

    /** The same report, now that it is known who each appearance is. */
    public EventMention meaning(Map<UUID, UUID> persons) {
        List<Party> known = parties.stream()
                .map(party -> new Party(
                        party.role(), party.name(), party.person() == null ? null : persons.get(party.person()), party.courtRole()))
                .toList();
        return new EventMention(id, article, type, mode, trigger, clause, date, place, known, status, confidence, position, told);
    }
}
