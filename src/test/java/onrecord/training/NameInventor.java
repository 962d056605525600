package onrecord.training;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import onrecord.language.Countries;
import onrecord.language.Gazetteer;

/** Draws names by lot: known ones, and new ones joined from the halves of two. */
final class NameInventor {

    private final Random random;
    private final List<String> given = List.copyOf(new TreeSet<>(Gazetteer.givenNames().toList()));
    private final List<String> surnames = List.copyOf(new TreeSet<>(Gazetteer.surnames().toList()));
    private final List<String> cities = List.copyOf(new TreeSet<>(Gazetteer.cities().toList()));
    private final List<String> countries = List.copyOf(new TreeSet<>(Countries.names()));

    NameInventor(Random random) {
        this.random = random;
    }

    String given() {
        return random.nextInt(3) == 0 ? blend(given) : any(given);
    }

    String surname() {
        return random.nextInt(2) == 0 ? blend(surnames) : any(surnames);
    }

    String city() {
        return any(cities);
    }

    String country() {
        return any(countries);
    }

    String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** The first half of one name and the second half of another. */
    private String blend(List<String> names) {
        String one = any(names);
        String other = any(names);
        return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2).toLowerCase(Locale.ROOT);
    }
}
