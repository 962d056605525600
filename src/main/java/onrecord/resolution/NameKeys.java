package onrecord.resolution;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/**
 * The coarse keys under which a name is found again. Two persons are compared when they share a key: the surname's, with and without its
 * particles ("Del Rio", "DelRio"), or the first given name's together with that of a surname left out elsewhere, which may be a part of a double
 * surname or a middle name ("Hillary Rodham Clinton", "Hillary Rodham"). Middle names alone are no keys: over them everybody would be connected.
 */
public final class NameKeys {

    private NameKeys() {}

    /**
     * The keys of an appearance. Appearances that are connected through shared keys, directly or over others, make a block; who is one in a block
     * does not depend on anything outside it.
     */
    public static Set<String> of(PersonAppearance appearance) {
        return of(appearance.name());
    }

    /** At least one key; spellings of one surname share it. */
    public static Set<String> of(String name) {
        PersonName parts = PersonName.parse(name);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(parts.key());
        if (!parts.particles().isEmpty()) {
            keys.add(NameSpelling.sound(parts.particles() + parts.surname()));
        }
        if (parts.isFull()) {
            String first = NameSpelling.sound(parts.given().get(0)) + ' ';
            keys.add(first + parts.key());
            Arrays.stream(parts.surname().split("-")).forEach(part -> keys.add(first + NameSpelling.sound(part)));
            parts.given().stream().skip(1).filter(middle -> middle.length() > 2)
                    .forEach(middle -> keys.add(first + NameSpelling.sound(middle)));
        }
        keys.remove("");
        return keys;
    }
}
