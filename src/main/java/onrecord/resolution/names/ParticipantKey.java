package onrecord.resolution.names;

import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.Countries;

/** What a participant of an event stands for, so that reports of one event meet: a country by its name, anybody else by the last name. */
public final class ParticipantKey {

    private ParticipantKey() {}

    public static String of(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        return Countries.of(bare).orElseGet(() -> NameSpelling.sound(bare.substring(bare.lastIndexOf(' ') + 1)));
    }
}
