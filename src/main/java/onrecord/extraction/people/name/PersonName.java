package onrecord.extraction.people.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.extraction.people.words.Titles;
import onrecord.language.Gender;

/**
 * A person's name taken apart. Family names that stand first are known: {@code "Xi Jinping"} has the surname "Xi".
 *
 * @param text the whole, without title, single spaces: {@code "Ursula von der Leyen"}
 * @param given given names, middle names and initials; empty when only the surname is printed
 * @param particles the small words of the surname: {@code "von der"}, {@code "al"}; often empty
 * @param surname without particles; empty when only given names are printed: {@code "Donald Jr."}, {@code "Pope Francis"}
 * @param suffix a generation: {@code "Jr."}, {@code "III"}; mostly empty
 */
public record PersonName(String text, List<String> given, String particles, String surname, String suffix) {

    public PersonName {
        given = List.copyOf(given);
        if (given.isEmpty() && surname.isEmpty()) {
            throw new IllegalArgumentException("a name has a given name or a surname: \"" + text + "\"");
        }
    }

    /** Of the text alone, which hardly any two names share; the hash of a string is kept. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Reads a name as printed; titles before it are left aside: {@code parse("Sir Kim Darroch")}. */
    public static PersonName parse(String printed) {
        return NameParts.of(printed);
    }

    /** What the titles before a name as printed tell: {@code "Mrs Lund"} is a woman, {@code "Senator Lund"} may be either. */
    public static Gender genderOfTitles(String printed) {
        for (String word : printed.strip().split("\\s+")) {
            Titles.Title title = Titles.of(word);
            if (title == null || title.gender() != Gender.UNKNOWN) {
                return title == null ? Gender.UNKNOWN : title.gender();
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether both a given name and a surname are known. */
    public boolean isFull() {
        return !given.isEmpty() && !surname.isEmpty();
    }

    /** How this name compares with another; the order of the two does not matter. */
    public NameMatch compare(PersonName other) {
        return NameComparison.of(this, other);
    }

    /** What a person of this name is called for short: {@code "von der Leyen"}, or the first given name where there is no surname. */
    public String shortForm() {
        if (surname.isEmpty()) {
            return given.get(0);
        }
        return particles.isEmpty() ? surname : particles + (surnameIsHyphenated() ? "-" : " ") + surname;
    }

    private boolean surnameIsHyphenated() {
        return text.contains(particles + "-" + surname);
    }

    /**
     * A coarse key that all spellings of the surname share, for finding candidates to compare: {@code "Zelenskyy"} and
     * {@code "Zelensky"} have one key. Names with different keys are never the same person's, but for married and partial names.
     */
    public String key() {
        return NameSpelling.sound(surname.isEmpty() ? given.get(0) : surname);
    }

    /** The folded given names, and those they are short for: {@code "Bob J. Lund"} may be a "robert". */
    public Set<String> givenForms() {
        return given.stream().flatMap(name -> NameComparison.formsOf(name).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All words but particles and suffix: any of these may be used alone for the person. */
    public List<String> words() {
        List<String> words = new ArrayList<>(given);
        if (!surname.isEmpty()) {
            words.add(surname);
        }
        return words;
    }
}
