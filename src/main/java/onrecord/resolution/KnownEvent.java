package onrecord.resolution;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import onrecord.text.Edtf;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event already known, as far as it matters to telling whether a new report is of the same one.
 *
 * @param summary the words of its best report
 * @param participants names of all who take part, as printed or as known
 * @param place as printed
 * @param firstReportedOn the publication date of the earliest report, null when unknown
 */
public record KnownEvent(
        UUID id,
        EventType type,
        String summary,
        @Nullable Edtf date,
        Set<String> participants,
        @Nullable String place,
        @Nullable LocalDate firstReportedOn) {

    public KnownEvent {
        participants = Set.copyOf(participants);
    }
}
