package onrecord.extraction.events.references;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.DeedWords;
import onrecord.extraction.people.PersonIndex;

/** What the article says that its persons are: <em>banker</em>, <em>elder brother</em>. */
final class RolesTold {

    private final PersonIndex persons;

    RolesTold(PersonIndex persons) {
        this.persons = persons;
    }

    List<Integer> having(String word) {
        return IntStream.range(0, persons.size()).filter(one -> of(one).contains(word)).boxed().toList();
    }

    /** The words of all roles that the article gives a person, small. */
    Set<String> of(int person) {
        Set<String> words = new HashSet<>();
        persons.roles(person).forEach(role -> words.addAll(Arrays.asList(role.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
        return words;
    }

    boolean speaksOfOthers(int person) {
        return of(person).stream().anyMatch(DeedWords.SPEAKS_OF_OTHERS::contains);
    }
}
