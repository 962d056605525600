package onrecord.extraction.people.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onrecord.language.Gender;
import onrecord.text.WordList;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Nouns that say what a person is or does: "spokesman", "president", "wife". */
public final class RoleNouns {

    /**
     * @param gender the noun tells
     * @param group what else may be said of whoever has the role: a "president" is a "leader"; empty when nothing
     */
    public record RoleNoun(String word, Gender gender, String group) {

        /** A relation to somebody, no role by itself: "wife". */
        boolean isKin() {
            return group.equals("kin");
        }

        /** A likeness to somebody, no role by itself: "counterpart". */
        boolean isPeer() {
            return group.equals("peer");
        }

        public boolean isRole() {
            return !isKin() && !isPeer() && !group.equals("person");
        }
    }

    private static final int SHORTEST_MADE = 7;
    private static final WordMap<RoleNoun> NOUNS = new WordMap<>(nouns());

    private RoleNouns() {}

    private static Map<String, RoleNoun> nouns() {
        Map<String, RoleNoun> nouns = new HashMap<>();
        for (String line : WordList.read("/phrases/role-nouns.txt")) {
            String[] column = line.split(" +");
            String group = column.length > 2 ? column[2] : "";
            nouns.put(column[0], new RoleNoun(column[0], Gender.of(column[1].charAt(0)), group));
        }
        return nouns;
    }

    /** Whether the word is in the list of such nouns. */
    public static boolean isListed(String word) {
        return NOUNS.contains(word);
    }

    /** "wife", "brother". */
    public static boolean isKin(String word) {
        RoleNoun noun = of(word);
        return noun != null && noun.isKin();
    }

    /** Unknown where the noun does not tell: "mother" is female, "friend" may be either. */
    public static Gender genderOf(String word) {
        RoleNoun noun = of(word);
        return noun == null ? Gender.UNKNOWN : noun.gender();
    }

    /** The singular noun, null when the word is not one: "Spokesman" and "spokesman". */
    public static @Nullable RoleNoun of(String word) {
        RoleNoun known = NOUNS.get(word);
        return known != null || word.length() < SHORTEST_MADE || !mayBeMade(word) ? known : byEnding(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it ends with the last letter of one of the patterns. */
    private static boolean mayBeMade(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 'n' || last == 't' || last == 'N' || last == 'T';
    }

    /** Nouns made after a pattern: "anchorwoman", "cardiologist". */
    private static @Nullable RoleNoun byEnding(String word) {
        if (word.endsWith("woman")) {
            return new RoleNoun(word, Gender.FEMALE, "");
        }
        if (word.endsWith("sman") || word.endsWith("eman") || word.endsWith("yman")) {
            return new RoleNoun(word, Gender.MALE, "");
        }
        boolean trade = word.endsWith("ologist") || word.endsWith("scientist") || word.endsWith("icist") || word.endsWith("person");
        return trade ? new RoleNoun(word, Gender.UNKNOWN, "") : null;
    }
}
