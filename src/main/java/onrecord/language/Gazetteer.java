package onrecord.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.text.PackedWords;
import onrecord.text.WordList;
import onrecord.text.WordSections;

/**
 * Words known to occur in names, regardless of what they name in a sentence: "Jordan" is a given name, a surname and a country. Words are looked
 * up as printed; those in capitals throughout ("JORDAN") as if only the first letter were one.
 */
public final class Gazetteer {

    private static final PackedWords GIVEN_NAMES;
    /** The letters by which {@link Gender#of} knows them, one a given name. */
    private static final byte[] GENDERS;
    private static final PackedWords SURNAMES = new PackedWords(WordList.read("/gazetteers/surnames.txt"));
    private static final Set<String> ORGANISATION_WORDS = new HashSet<>();
    private static final Set<String> PLACE_WORDS = new HashSet<>();
    private static final Set<String> CALENDAR =
            WordSections.read("calendar-words.txt").set("days", "months", "may", "abbreviations", "feasts");
    private static final PackedWords CITIES = new PackedWords(WordList.read("/gazetteers/cities.txt"));

    static {
        List<String> lines = WordList.read("/gazetteers/given-names.txt");
        GIVEN_NAMES = new PackedWords(lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
        GENDERS = new byte[GIVEN_NAMES.size()];
        for (String line : lines) {
            int blank = line.indexOf(' ');
            GENDERS[GIVEN_NAMES.indexOf(line.substring(0, blank))] = (byte) line.charAt(blank + 1);
        }
        for (String line : WordList.read("/phrases/organisation-words.txt")) {
            if (line.startsWith("- ")) {
                PLACE_WORDS.add(line.substring(2));
            } else {
                ORGANISATION_WORDS.add(line);
            }
        }
    }

    private Gazetteer() {}

    public static boolean isGivenName(String word) {
        return isAmong(GIVEN_NAMES, word);
    }

    /** Whose given name the word mostly is; unknown when it is of both or no known name. */
    public static Gender genderOf(String givenName) {
        int name = GIVEN_NAMES.indexOf(givenName);
        if (name < 0 && isInCapitals(givenName)) {
            name = GIVEN_NAMES.indexOf(capitalised(givenName));
        }
        return name < 0 ? Gender.UNKNOWN : Gender.of((char) GENDERS[name]);
    }

    public static boolean isSurname(String word) {
        return isAmong(SURNAMES, word);
    }

    /** @param name may be of several words: {@code "New York City"} */
    public static boolean isCity(String name) {
        return isAmong(CITIES, name);
    }

    /** Whether names with this word are mostly an organisation's: "Bank". */
    public static boolean isOrganisationWord(String word) {
        return ORGANISATION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether names with this word are mostly a place's: "River". */
    public static boolean isPlaceWord(String word) {
        return PLACE_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A day, a month or a feast; "May" too. */
    public static boolean isCalendarWord(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }

    static Set<String> organisationWords() {
        return ORGANISATION_WORDS;
    }

    static Set<String> placeWords() {
        return PLACE_WORDS;
    }

    static Set<String> calendarWords() {
        return CALENDAR;
    }

    public static Stream<String> givenNames() {
        return GIVEN_NAMES.words();
    }

    public static Stream<String> surnames() {
        return SURNAMES.words();
    }

    public static Stream<String> cities() {
        return CITIES.words();
    }

    private static boolean isAmong(PackedWords names, String word) {
        return names.contains(word) || isInCapitals(word) && names.contains(capitalised(word));
    }

    private static boolean isInCapitals(String word) {
        return word.length() >= 3 && word.length() <= 30 && Character.isUpperCase(word.charAt(1));
    }

    private static String capitalised(String word) {
        StringBuilder name = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
