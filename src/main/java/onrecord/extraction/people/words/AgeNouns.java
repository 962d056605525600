package onrecord.extraction.people.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.language.Gender;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Nouns that tell somebody's age: <em>the teenager</em> is 13 to 19 years old. */
public final class AgeNouns {

    /**
     * @param from years
     * @param to years, the last that it may be said of
     * @param gender that the noun tells
     */
    public record AgeNoun(String word, int from, int to, Gender gender) {

        public boolean fits(int years) {
            return from <= years && years <= to;
        }
    }

    private static final String YEARS_OLD = "-year-old";

    private static final Map<String, AgeNoun> NOUNS = nouns();

    private AgeNouns() {}

    private static Map<String, AgeNoun> nouns() {
        Map<String, AgeNoun> nouns = new LinkedHashMap<>();
        for (String line : Phrases.list("people/ages.txt")) {
            String[] column = line.split(" +");
            nouns.put(column[0], new AgeNoun(column[0], Integer.parseInt(column[1]), Integer.parseInt(column[2]),
                    Gender.of(column[3].charAt(0))));
        }
        return nouns;
    }

    /** Null when this is no such noun. */
    public static @Nullable AgeNoun of(String word) {
        return NOUNS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The nouns for somebody who is so many years old. */
    public static List<AgeNoun> of(int years) {
        return NOUNS.values().stream().filter(noun -> noun.fits(years)).toList();
    }

    /** "16-year-old": the same for all ways to print it. */
    public static String yearsOld(int years) {
        return years + YEARS_OLD;
    }

    public static boolean isYearsOld(String word) {
        return word.endsWith(YEARS_OLD);
    }
}
