package onrecord.extraction.people.words;

import java.util.HashMap;
import java.util.Map;
import onrecord.language.Gender;
import onrecord.text.WordList;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words that stand before a name and are no part of it: "Mr", "Sir", "President". */
public final class Titles {

    /**
     * @param gender of whoever has the title
     * @param office whether it is a role too: a "Senator" is a senator, a "Mr" is no mister
     * @param beforeGivenName whether a single name after it is a given name: "Sir Kim", "Pope Francis"
     */
    public record Title(Gender gender, boolean office, boolean beforeGivenName) {}

    private static final WordMap<Title> TITLES = new WordMap<>(titles());

    private Titles() {}

    private static Map<String, Title> titles() {
        Map<String, Title> titles = new HashMap<>();
        for (String line : WordList.read("/phrases/titles.txt")) {
            String[] column = line.split(" ");
            titles.put(column[0], new Title(Gender.of(column[1].charAt(0)), line.contains(" office"), line.endsWith(" given")));
        }
        return titles;
    }

    /** What the title says, null when the word is not one. A title has a capital letter, or is written in capitals. */
    public static @Nullable Title of(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? TITLES.get(word) : null;
    }
}
