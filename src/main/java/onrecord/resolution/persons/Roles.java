package onrecord.resolution.persons;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.language.Countries;
import onrecord.text.WordList;

/**
 * What the roles of a person tell about who it is: the offices held, the fields of public life, the countries.
 *
 * @param offices words such as {@code "president"}, {@code "striker"}
 * @param fields such as {@code "politics"}, {@code "sport"}
 * @param countries by name
 */
record Roles(Set<String> offices, Set<String> fields, Set<String> countries) {

    static final Roles NONE = new Roles(Set.of(), Set.of(), Set.of());

    private static final Map<String, String> FIELD_OF = new HashMap<>();

    /** The fields between which people rarely move: a role here hardly ever means a person known from elsewhere. */
    private static final Set<String> FIELDS_APART = Set.of("sport", "arts", "science", "medicine", "religion", "royalty", "crime");

    static {
        for (String line : WordList.read("/phrases/role-fields.txt")) {
            String[] field = line.split(":");
            Arrays.stream(field[1].split(",")).forEach(word -> FIELD_OF.put(word.strip().toLowerCase(Locale.ROOT), field[0]));
        }
    }

    static Roles of(Collection<String> printed) {
        Set<String> offices = new HashSet<>();
        Set<String> fields = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (String role : printed) {
            List<String> words = List.of(role.split("[\\s,]+"));
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String office = word.toLowerCase(Locale.ROOT);
                if (FIELD_OF.containsKey(office)) {
                    offices.add(office);
                    fields.add(FIELD_OF.get(office));
                }
                String pair = i + 1 < words.size() ? word + " " + words.get(i + 1) : word;
                Countries.of(pair).or(() -> Countries.of(word)).ifPresent(countries::add);
            }
        }
        return new Roles(offices, fields, countries);
    }

    boolean isEmpty() {
        return offices.isEmpty() && fields.isEmpty() && countries.isEmpty();
    }

    /** Both together. */
    Roles with(Roles other) {
        boolean known = offices.containsAll(other.offices) && fields.containsAll(other.fields) && countries.containsAll(other.countries);
        return known ? this : new Roles(union(offices, other.offices), union(fields, other.fields),
                union(countries, other.countries));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The same office, and no word of two different countries. */
    boolean agreeWith(Roles other) {
        return meet(offices, other.offices) && !ofDifferentCountries(other);
    }

    /** Fields between which people rarely move, or the same office of two different countries. */
    boolean contradict(Roles other) {
        boolean sameOfficeElsewhere = meet(offices, other.offices) && ofDifferentCountries(other);
        return sameOfficeElsewhere || farApart(other);
    }

    private boolean farApart(Roles other) {
        boolean bothKnown = !fields.isEmpty() && !other.fields.isEmpty();
        return bothKnown && !meet(fields, other.fields) && (meet(fields, FIELDS_APART) || meet(other.fields, FIELDS_APART));
    }

    private boolean ofDifferentCountries(Roles other) {
        return !countries.isEmpty() && !other.countries.isEmpty() && !meet(countries, other.countries);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
