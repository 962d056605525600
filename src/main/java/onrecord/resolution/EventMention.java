package onrecord.resolution;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        int position) {

    /**
     * Someone or something taking part.
     *
     * @param person the resolved person, null when it is none
     */
    public record Party(ParticipantRole role, String name, @Nullable UUID person) {}

    public EventMention {
        parties = List.copyOf(parties);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
    }

    /** The same report, now that it is known who each appearance is. */
    public EventMention meaning(Map<UUID, UUID> persons) {
        List<Party> known = parties.stream()
                .map(party -> new Party(party.role(), party.name(), party.person() == null ? null : persons.get(party.person())))
                .toList();
        return new EventMention(id, article, type, mode, trigger, clause, date, place, known, status, confidence, position);
    }
}
