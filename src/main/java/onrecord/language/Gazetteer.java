package onrecord.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.text.WordList;
import onrecord.text.WordSections;

/**
 * Words known to occur in names, regardless of what they name in a sentence: "Jordan" is a given name, a surname and a country. Words are looked
 * up as printed; those in capitals throughout ("JORDAN") as if only the first letter were one.
 */
public final class Gazetteer {

    private static final Map<String, Gender> GIVEN_NAMES = new HashMap<>();
    private static final Set<String> SURNAMES = new HashSet<>(WordList.read("/gazetteers/surnames.txt"));
    private static final Set<String> ORGANISATION_WORDS = new HashSet<>();
    private static final Set<String> PLACE_WORDS = new HashSet<>();
    private static final Set<String> CALENDAR =
            WordSections.read("calendar-words.txt").set("days", "months", "may", "abbreviations", "feasts");
    private static final Set<String> CITIES = new HashSet<>(WordList.read("/gazetteers/cities.txt"));

    static {
        for (String line : WordList.read("/gazetteers/given-names.txt")) {
            int blank = line.indexOf(' ');
            GIVEN_NAMES.put(line.substring(0, blank), Gender.of(line.charAt(blank + 1)));
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
        return isAmong(GIVEN_NAMES.keySet(), word);
    }

    /** Whose given name the word mostly is; unknown when it is of both or no known name. */
    public static Gender genderOf(String givenName) {
        Gender gender = GIVEN_NAMES.get(givenName);
        if (gender == null && isInCapitals(givenName)) {
            gender = GIVEN_NAMES.get(capitalised(givenName));
        }
        return gender == null ? Gender.UNKNOWN : gender;
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

    public static Map<String, Gender> givenNames() {
        return Collections.unmodifiableMap(GIVEN_NAMES);
    }

    public static Set<String> surnames() {
        return Collections.unmodifiableSet(SURNAMES);
    }

    public static Set<String> cities() {
        return Collections.unmodifiableSet(CITIES);
    }

    private static boolean isAmong(Set<String> names, String word) {
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
