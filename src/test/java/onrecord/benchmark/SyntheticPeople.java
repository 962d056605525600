package onrecord.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;

/** Who is in synthetic news: some thousands who are in it again and again, a few of them in much of it, and anybody else once. */
final class SyntheticPeople {

    /** Somebody, and what for. */
    record Person(String given, String surname, String role, boolean woman) {

        String name() {
            return given + " " + surname;
        }
    }

    private static final int KNOWN = 5000;
    private static final int GIVEN_NAMES = 3000;
    private static final double OFFSET = 10;
    private static final double OFFSET_OF_KNOWN = 30;

    private static final List<String> OFFICES = List.of(
            "Prime Minister", "President", "Foreign Minister", "Finance Minister", "Senator", "Governor", "Mayor", "Interior Minister",
            "Defence Minister", "Chancellor", "Ambassador", "Attorney General", "Bishop", "General", "Congresswoman", "Commissioner");

    private static final List<String> CALLINGS = List.of(
            "police spokesman", "coach", "professor of history", "union leader", "analyst", "chief executive", "lawyer", "doctor",
            "spokeswoman for the ministry", "fire chief", "striker", "goalkeeper", "judge", "engineer", "shop owner", "farmer", "teacher",
            "prosecutor", "economist", "actor", "singer", "mother of two", "aid worker", "airline pilot", "researcher");

    private final Frequencies<String> women;
    private final Frequencies<String> men;
    private final Frequencies<String> surnames;
    private final Frequencies<Person> known;

    SyntheticPeople(Random random) {
        this.women = new Frequencies<>(given(Gender.FEMALE, random), OFFSET);
        this.men = new Frequencies<>(given(Gender.MALE, random), OFFSET);
        this.surnames = new Frequencies<>(shuffled(Gazetteer.surnames(), name -> !Gazetteer.isGivenName(name), random), OFFSET);
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < KNOWN; i++) {
            all.add(person(OFFICES, random));
        }
        this.known = new Frequencies<>(all, OFFSET_OF_KNOWN);
    }

    private static List<String> given(Gender gender, Random random) {
        List<String> names = shuffled(Gazetteer.givenNames(), name -> Gazetteer.genderOf(name) == gender, random);
        return names.subList(0, Math.min(GIVEN_NAMES, names.size()));
    }

    /** Which names are common is decided by lot, as the lists do not say. */
    private static List<String> shuffled(Stream<String> names, Predicate<String> wanted, Random random) {
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(name -> {
            if (name.matches("[A-Z][a-z]{2,}") && wanted.test(name)) {
                sorted.add(name);
            }
        });
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Person person(List<String> roles, Random random) {
        boolean woman = random.nextBoolean();
        String given = (woman ? women : men).draw(random);
        return new Person(given, surnames.draw(random), roles.get(random.nextInt(roles.size())), woman);
    }

    /** Somebody who is in the news again and again, in an office. */
    Person known(Random random) {
        return known.draw(random);
    }

    /** Somebody not heard of before, who may bear a common name. */
    Person anybody(Random random) {
        return person(CALLINGS, random);
    }
}
