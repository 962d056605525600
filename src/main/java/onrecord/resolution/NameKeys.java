package onrecord.resolution;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/**
 * The coarse keys under which a name is found again. Two persons are compared when they share a key: the surname's, with and without its
 * particles ("Del Rio", "DelRio"), a part of a double surname, or a middle name, which may be a surname left out elsewhere ("Hillary Rodham Clinton").
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
        if (parts.surname().contains("-")) {
            Arrays.stream(parts.surname().split("-")).map(NameSpelling::sound).forEach(keys::add);
        }
        List<String> given = parts.given();
        given.stream().skip(1).filter(middle -> middle.length() > 2).map(NameSpelling::sound).forEach(keys::add);
        keys.remove("");
        return keys;
    }
}
