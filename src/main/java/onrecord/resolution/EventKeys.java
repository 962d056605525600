package onrecord.resolution;

import java.util.Set;
import java.util.TreeSet;

/** Under what a report of an event is found again. */
public final class EventKeys {

    private EventKeys() {}

    /** Reports that share none are of different events. */
    public static Set<String> of(EventMention mention) {
        Set<String> keys = new TreeSet<>();
        mention.parties().forEach(party -> keys.add(mention.type() + " " + ParticipantKey.of(party.name())));
        return keys;
    }
}
