package onrecord.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.text.WordList;

/**
 * Knows which country a word means: {@code "Russian"}, {@code "Moscow"} and {@code "Russian Federation"} all mean Russia. A capital
 * stands for its government, as in news; whether it does in a sentence must be decided from the sentence.
 */
public final class Countries {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> DEMONYMS = new HashMap<>();

    static {
        WordList.read("/phrases/countries.txt").forEach(Countries::add);
    }

    private Countries() {}

    private static void add(String line) {
        String[] column = line.split("\\|", -1);
        String country = column[0];
        NAMES.put(country, country);
        addAll(NAMES, column[1], country);
        addAll(CAPITALS, column[2], country);
        addAll(DEMONYMS, column[3], country);
    }

    private static void addAll(Map<String, String> words, String commaSeparated, String country) {
        for (String word : commaSeparated.split(", ")) {
            if (!word.isEmpty()) {
                words.putIfAbsent(word, country);
            }
        }
    }

    /** The country of this name: {@code "US"} is the United States. Not capitals, not demonyms. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** The country whose capital or seat of government this is: {@code "Kyiv"}, {@code "Kremlin"}. */
    public static Optional<String> ofCapital(String place) {
        return Optional.ofNullable(CAPITALS.get(place));
    }

    /** The country of this adjective or demonym: {@code "French"}, {@code "Swedes"}. */
    public static Optional<String> ofDemonym(String word) {
        return Optional.ofNullable(DEMONYMS.get(word));
    }

    /** The country that a name, a capital or a demonym stands for. */
    public static Optional<String> of(String word) {
        return named(word).or(() -> ofCapital(word)).or(() -> ofDemonym(word));
    }

    /** All names of countries and their capitals. */
    public static Set<String> names() {
        Set<String> names = new HashSet<>(NAMES.keySet());
        names.addAll(CAPITALS.keySet());
        return names;
    }

    static Set<String> demonyms() {
        return DEMONYMS.keySet();
    }
}
