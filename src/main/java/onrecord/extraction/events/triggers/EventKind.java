package onrecord.extraction.events.triggers;

import onrecord.text.EventMode;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event words tell.
 *
 * @param mode null when the words tell none
 */
public record EventKind(EventType type, @Nullable EventMode mode) {

    public static EventKind of(EventType type) {
        return new EventKind(type, null);
    }
}
