package onrecord.extraction.events;

import onrecord.text.EventMode;
import onrecord.text.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event words tell.
 *
 * @param mode null when the words tell none
 */
record EventKind(EventType type, @Nullable EventMode mode) {

    static EventKind of(EventType type) {
        return new EventKind(type, null);
    }
}
