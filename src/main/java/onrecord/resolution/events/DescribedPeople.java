package onrecord.resolution.events;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.extraction.numbers.NumberWords;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Countries;
import onrecord.language.Gender;

/**
 * What the words for some people tell of them, be they named or not: <em>two Danish divers</em> are of Denmark, and they are two. Another report of
 * what happened to them may say <em>the tourists</em>, but neither <em>a Swedish diver</em> nor <em>three divers</em>.
 *
 * @param countries that they are of
 * @param gender unknown where no word tells, or they are of both
 * @param number how many they are; 0 when unknown
 */
record DescribedPeople(Set<String> countries, Gender gender, double number) {

    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

    /** @param names and descriptions, as printed without articles */
    static DescribedPeople of(List<String> names) {
        Set<String> countries = new HashSet<>();
        Set<Gender> genders = new HashSet<>();
        double number = 0;
        for (String name : names) {
            List<String> words = List.of(BLANKS.split(name.strip()));
            words.forEach(word -> Countries.ofDemonym(word).ifPresent(countries::add));
            genders.add(RoleNouns.genderOf(last(words)));
            number = howMany(words);
        }
        genders.remove(Gender.UNKNOWN);
        return new DescribedPeople(
                countries, genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN, names.size() == 1 ? number : 0);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** "Nine divers" and "9 divers" are nine and "a diver" is one; how many "divers" are is unknown. */
    private static double howMany(List<String> words) {
        String first = words.get(0).toLowerCase(Locale.ROOT);
        if (FIGURES.matcher(first).matches()) {
            return Double.parseDouble(first);
        }
        Double told = NumberWords.worth(first);
        return told != null ? told : RoleNouns.isListed(last(words)) ? 1 : 0;
    }

    /** Whether those of the one are of other countries, or of the other sex. */
    boolean contradict(DescribedPeople others) {
        return !gender.agreesWith(others.gender) || differ(countries, others.countries);
    }

    private static boolean differ(Collection<?> some, Collection<?> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** Whether both tell how many they are, and not the same. */
    boolean areMoreOrFewerThan(DescribedPeople others) {
        return number != 0 && others.number != 0 && number != others.number;
    }
}
