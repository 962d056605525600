package onrecord.resolution;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.extraction.people.PersonName;
import onrecord.extraction.people.Spelling;

/**
 * What tells which names are to be compared. Names of one surname are in one block. Blocks are linked when a full name may be in both, as
 * "Hillary Rodham Clinton" and "Hillary Rodham" are: a middle name or a part of a double surname may be the surname elsewhere.
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

    /** Of somebody with these names. */
    public static NameKeys of(String name, Collection<String> aliases) {
        Set<String> blocks = new LinkedHashSet<>();
        Set<String> fullNames = new LinkedHashSet<>();
        Stream.concat(Stream.of(name), aliases.stream()).map(PersonName::parse).forEach(parts -> {
            if (!parts.key().isEmpty() || blocks.isEmpty()) {
                blocks.add(parts.key());
            }
            fullNames.addAll(fullNames(parts));
        });
        return new NameKeys(blocks, fullNames);
    }

    private static List<String> fullNames(PersonName parts) {
        if (!parts.isFull() || parts.given().get(0).length() < SHORTEST_GIVEN_NAME) {
            return List.of();
        }
        String first = Spelling.sound(parts.given().get(0));
        Stream<String> doubled = parts.surname().contains("-") ? Arrays.stream(parts.surname().split("-")) : Stream.empty();
        Stream<String> middle = parts.given().stream().skip(1).filter(word -> word.length() >= SHORTEST_GIVEN_NAME);
        return Stream.concat(Stream.of(parts.key()), Stream.concat(doubled, middle).map(Spelling::sound))
                .filter(sound -> !sound.isEmpty())
                .map(sound -> first + " " + sound)
                .toList();
    }
}
