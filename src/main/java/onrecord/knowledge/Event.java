package onrecord.knowledge;

import java.util.List;
import java.util.UUID;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or is planned, merged over the articles that report it.
 *
 * @param summary one line, from the best report
 * @param place as printed
 * @param planned whether all reports tell of it as still to come
 * @param articleCount how many articles report it
 * @param confidence 0 to 1, of the best report
 */
public record Event(
        UUID id,
        EventType type,
        String summary,
        @Nullable Edtf date,
        @Nullable String place,
        List<EventParticipant> participants,
        boolean planned,
        int articleCount,
        double confidence) implements Node {

    public Event {
        participants = List.copyOf(participants);
    }
}
