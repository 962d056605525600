package onrecord.extraction.people.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.language.Gazetteer;
import onrecord.text.WordList;

/** Compares two names of persons, part by part; the weakest agreement decides. */
final class NameComparison {

    private static final Map<String, Set<String>> NICKNAMES = new HashMap<>();

    static {
        for (String line : WordList.read("/phrases/nicknames.txt")) {
            String[] names = line.split(" ");
            NICKNAMES.put(names[0], Set.copyOf(Arrays.asList(names).subList(1, names.length)));
        }
    }

    private NameComparison() {}

    static NameMatch of(PersonName one, PersonName other) {
        if (NameSpelling.same(one.text(), other.text())) {
            return NameMatch.SAME;
        }
        if (NameSpelling.same(one.text(), other.shortForm()) || NameSpelling.same(one.shortForm(), other.text())) {
            return NameMatch.PARTIAL;
        }
        if (!suffixesAgree(one, other)) {
            return NameMatch.DIFFERENT;
        }
        if (one.surname().isEmpty() || other.surname().isEmpty()) {
            return givenNameOnly(one, other);
        }
        NameMatch surname = surnames(one, other);
        if (surname == NameMatch.DIFFERENT) {
            return reordered(one, other);
        }
        if (one.given().isEmpty() || other.given().isEmpty()) {
            return NameMatch.PARTIAL;
        }
        NameMatch given = givenNames(one.given(), other.given());
        boolean bothGuessed = given == NameMatch.SHORTENED && surname == NameMatch.VARIANT && isInitial(one, other);
        return given == NameMatch.DIFFERENT || bothGuessed ? NameMatch.DIFFERENT : surname.weaker(given);
    }

    private static boolean isInitial(PersonName one, PersonName other) {
        return isInitial(one.given().get(0)) || isInitial(other.given().get(0));
    }

    /** A son is told from his father only when both are printed: "Donald Trump" may not be "Donald Trump Jr.", "Trump" is open. */
    private static boolean suffixesAgree(PersonName one, PersonName other) {
        String a = generation(one.suffix());
        String b = generation(other.suffix());
        boolean silent = a.isEmpty() && one.given().isEmpty() || b.isEmpty() && other.given().isEmpty();
        return a.equals(b) || silent;
    }

    private static String generation(String suffix) {
        String folded = NameSpelling.fold(suffix);
        return folded.equals("junior") ? "jr" : folded.equals("sr") ? "" : folded;
    }

    private static NameMatch givenNameOnly(PersonName one, PersonName other) {
        if (one.given().isEmpty() || other.given().isEmpty()) {
            return NameMatch.DIFFERENT;
        }
        NameMatch given = word(one.given().get(0), other.given().get(0));
        return given == NameMatch.SAME || given == NameMatch.VARIANT ? NameMatch.PARTIAL : NameMatch.DIFFERENT;
    }

    private static NameMatch surnames(PersonName one, PersonName other) {
        if (NameSpelling.same(one.surname(), other.surname())) {
            return NameMatch.SAME;
        }
        if (NameSpelling.same(one.shortForm(), other.shortForm())) {
            return NameMatch.SAME;
        }
        if (NameSpelling.variants(one.surname(), other.surname())) {
            return NameMatch.VARIANT;
        }
        return marriedOrDouble(one, other) ? NameMatch.SHORTENED : NameMatch.DIFFERENT;
    }

    /**
     * "Sarah Huckabee" and "Sarah Huckabee Sanders"; "Camilla Parker-Bowles" and "Camilla Bowles"; "García" and "Gabriel García Márquez".
     */
    private static boolean marriedOrDouble(PersonName one, PersonName other) {
        return isAmongSurnames(one.surname(), other) || isAmongSurnames(other.surname(), one);
    }

    private static boolean isAmongSurnames(String surname, PersonName other) {
        List<String> given = other.given();
        boolean middle = given.size() > 1 && given.subList(1, given.size()).stream().anyMatch(name -> NameSpelling.same(name, surname));
        return middle || Arrays.stream(other.surname().split("-")).anyMatch(part -> part.length() > 2 && NameSpelling.same(part, surname));
    }

    /** The surname of one stands first in the other: "Xi", "Orban Viktor". */
    private static NameMatch reordered(PersonName one, PersonName other) {
        if (one.given().size() == 1 && other.given().size() == 1) {
            boolean turned =
                    NameSpelling.same(one.given().get(0), other.surname()) && NameSpelling.same(other.given().get(0), one.surname());
            return turned ? NameMatch.VARIANT : NameMatch.DIFFERENT;
        }
        PersonName single = one.given().isEmpty() ? one : other;
        PersonName full = single == one ? other : one;
        boolean givenNameAlone = single.given().isEmpty()
                && !full.given().isEmpty()
                && single.particles().isEmpty()
                && full.given().stream().anyMatch(name -> NameSpelling.same(name, single.surname()));
        return givenNameAlone ? NameMatch.PARTIAL : NameMatch.DIFFERENT;
    }

    private static NameMatch givenNames(List<String> one, List<String> other) {
        if (NameSpelling.same(String.join("", one), String.join("", other))) {
            return NameMatch.SAME;
        }
        if (isFirstSurname(one, other) || isFirstSurname(other, one)) {
            return NameMatch.SHORTENED;
        }
        if (isWithoutFirstInitial(one, other) || isWithoutFirstInitial(other, one)) {
            return NameMatch.SHORTENED;
        }
        NameMatch match = one.size() == other.size() ? NameMatch.SAME : NameMatch.SHORTENED;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            NameMatch word = word(one.get(i), other.get(i));
            if (word == NameMatch.DIFFERENT) {
                return i == 0 || one.size() == other.size() ? initials(one, other) : match.weaker(NameMatch.SHORTENED);
            }
            match = match.weaker(word);
        }
        return match;
    }

    /** "Peña Nieto" and "Enrique Peña Nieto": a word that is not a given name is the first of two surnames. */
    private static boolean isFirstSurname(List<String> one, List<String> other) {
        return one.size() == 1 && other.size() > 1 && !isInitial(one.get(0)) && !Gazetteer.isGivenName(one.get(0))
                && NameSpelling.same(one.get(0), other.get(other.size() - 1));
    }

    /** "Edgar" and "J. Edgar": who goes by the second name. */
    private static boolean isWithoutFirstInitial(List<String> one, List<String> other) {
        return other.size() > 1 && isInitial(other.get(0)) && !isInitial(one.get(0)) && NameSpelling.same(one.get(0), other.get(1));
    }

    /** "JK" and "Joanne Kathleen": the letters are the names' first ones. */
    private static NameMatch initials(List<String> one, List<String> other) {
        boolean match = areInitialsOf(one, other) || areInitialsOf(other, one);
        return match ? NameMatch.SHORTENED : NameMatch.DIFFERENT;
    }

    private static boolean areInitialsOf(List<String> letters, List<String> names) {
        String joined = String.join("", letters).replace(".", "");
        if (joined.length() < 2 || joined.length() > names.size() || !joined.toUpperCase(Locale.ROOT).equals(joined)) {
            return false;
        }
        for (int i = 0; i < joined.length(); i++) {
            if (NameSpelling.fold(names.get(i)).charAt(0) != Character.toLowerCase(joined.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A given name's folded form, and those it is short for: "Bob" is "bob" and "robert". */
    static Set<String> formsOf(String given) {
        Set<String> forms = new HashSet<>(NICKNAMES.getOrDefault(NameSpelling.fold(given), Set.of()));
        forms.add(NameSpelling.fold(given));
        return forms;
    }

    private static NameMatch word(String one, String other) {
        String a = NameSpelling.fold(one);
        String b = NameSpelling.fold(other);
        if (a.equals(b)) {
            return NameMatch.SAME;
        }
        if (isInitial(one) || isInitial(other)) {
            return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0) ? NameMatch.SHORTENED : NameMatch.DIFFERENT;
        }
        return NameSpelling.variants(one, other) || nicknames(a, b) ? NameMatch.VARIANT : NameMatch.DIFFERENT;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.length() == 2 && word.endsWith(".");
    }

    /** One stands for the other, or both for a third: "Bill", "Billy", "William". */
    private static boolean nicknames(String one, String other) {
        Set<String> of = NICKNAMES.getOrDefault(one, Set.of());
        Set<String> otherOf = NICKNAMES.getOrDefault(other, Set.of());
        return of.contains(other) || otherOf.contains(one) || of.stream().anyMatch(otherOf::contains);
    }
}
