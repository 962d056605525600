package onrecord.resolution.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;

/** Finds the full names worth comparing: those that share a key of the surname and begin a given name alike, or abbreviate one. */
public final class NameBuckets {

    private static final String VOWELS = "aeiou";

    private final TreeMap<String, List<PersonName>> spelledOut = new TreeMap<>();
    private final TreeMap<String, List<PersonName>> byInitial = new TreeMap<>();
    private final List<PersonName> abbreviated = new ArrayList<>();

    /** @param names each once, in their order */
    public NameBuckets(Collection<PersonName> names) {
        for (PersonName name : names) {
            keys(name).forEach(key -> spelledOut.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
            initialKeys(name).forEach(key -> byInitial.computeIfAbsent(key, k -> new ArrayList<>()).add(name));
            if (name.given().stream().allMatch(NameBuckets::isAbbreviated)) {
                abbreviated.add(name);
            }
        }
    }

    private static boolean isAbbreviated(String given) {
        return NameSpelling.fold(given).length() <= 2;
    }

    private static Set<String> keys(PersonName name) {
        Set<String> keys = new TreeSet<>();
        for (String surname : NameKeys.surnames(name.text())) {
            name.givenForms().stream().filter(given -> given.length() > 2).forEach(given -> keys.add(surname + ' ' + beginning(given)));
        }
        return keys;
    }

    /** The first letter and the first consonant behind it, which the spellings and pet forms of a name mostly share. */
    private static String beginning(String given) {
        String sound = NameSpelling.sound(given);
        for (int i = 1; i < sound.length(); i++) {
            if (VOWELS.indexOf(sound.charAt(i)) < 0) {
                return sound.substring(0, 1) + sound.charAt(i);
            }
        }
        return sound;
    }

    private static Set<String> initialKeys(PersonName name) {
        Set<String> keys = new TreeSet<>();
        for (String surname : NameKeys.surnames(name.text())) {
            name.given().stream().map(NameSpelling::fold).filter(given -> !given.isEmpty())
                    .forEach(given -> keys.add(surname + ' ' + given.charAt(0)));
        }
        return keys;
    }

    /** Every pair once, or more often when more keys are shared. */
    public void forEachPair(BiConsumer<PersonName, PersonName> pair) {
        for (List<PersonName> bucket : spelledOut.values()) {
            for (int i = 0; i < bucket.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pair.accept(bucket.get(j), bucket.get(i));
                }
            }
        }
        for (PersonName name : abbreviated) {
            initialKeys(name).stream()
                    .flatMap(key -> byInitial.getOrDefault(key, List.of()).stream())
                    .filter(other -> other != name)
                    .distinct()
                    .forEach(other -> pair.accept(name, other));
        }
    }
}
