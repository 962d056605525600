package onrecord.resolution.names;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/**
 * What tells which names are to be compared. Names of one surname, with or without its particles ("Del Rio", "DelRio"), are in one block. Blocks
 * are linked when a full name may be in both, as "Hillary Rodham Clinton" and "Hillary Rodham" are: a middle name or a part of a double surname
 * may be the surname elsewhere. Who is one among names that are linked, directly or over others, does not depend on anybody else.
 *
 * @param blocks at least one: all spellings of a surname give the same
 * @param fullNames the first given name with everything that may be the surname; empty for a surname alone
 */
public record NameKeys(Set<String> blocks, Set<String> fullNames) {

    private static final int SHORTEST_GIVEN_NAME = 3;

    public NameKeys {
        blocks = Set.copyOf(blocks);
        fullNames = Set.copyOf(fullNames);
    }

    /** Of somebody of this name. */
    public static NameKeys of(String name) {
        PersonName parts = PersonName.parse(name);
        Set<String> fullNames = new LinkedHashSet<>();
        if (parts.isFull() && parts.given().get(0).length() >= SHORTEST_GIVEN_NAME) {
            String first = NameSpelling.sound(parts.given().get(0));
            elsewhere(parts).forEach(surname -> fullNames.add(first + " " + surname));
            fullNames.add(first + " " + parts.key());
        }
        return new NameKeys(surname(parts), fullNames);
    }

    /** Everything that may be the surname, here or elsewhere. */
    static Set<String> surnames(String name) {
        PersonName parts = PersonName.parse(name);
        Set<String> surnames = surname(parts);
        surnames.addAll(elsewhere(parts));
        return surnames;
    }

    private static Set<String> surname(PersonName parts) {
        Set<String> surname = new LinkedHashSet<>(Set.of(parts.key()));
        if (!parts.particles().isEmpty()) {
            surname.add(NameSpelling.sound(parts.particles() + parts.surname()));
        }
        return surname;
    }

    /** A part of a double surname, or a middle name. */
    private static Set<String> elsewhere(PersonName parts) {
        Stream<String> doubled = parts.surname().contains("-") ? Arrays.stream(parts.surname().split("-")) : Stream.empty();
        Stream<String> middle = parts.given().stream().skip(1).filter(word -> word.length() >= SHORTEST_GIVEN_NAME);
        return Stream.concat(doubled, middle).map(NameSpelling::sound).filter(sound -> !sound.isEmpty()).collect(Collectors.toSet());
    }

    /** All keys: who shares none, directly or over others, is somebody else. */
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>(blocks);
        all.addAll(fullNames);
        return all;
    }
}
