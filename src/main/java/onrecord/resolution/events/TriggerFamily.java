package onrecord.resolution.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.language.Lemmatizer;
import onrecord.text.Phrases;
import onrecord.text.WordList;

/**
 * The happening that a trigger word names, whatever the word's form: <em>bomb</em>, <em>bombed</em> and <em>bombing</em> are one family, and so
 * are <em>acquire</em> and <em>acquisition</em>.
 */
final class TriggerFamily {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.english();
    private static final Map<String, String> VERB_OF = new HashMap<>();

    /** The lines of like words that a family is in. */
    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    static {
        for (String line : WordList.read("/language/nominalisations.txt")) {
            int blank = line.indexOf(' ');
            VERB_OF.put(line.substring(0, blank), line.substring(blank + 1));
        }
    }

    static {
        List<String> lines = Phrases.list("like-happenings.txt");
        for (int i = 0; i < lines.size(); i++) {
            for (String word : lines.get(i).split(", ")) {
                LINES.computeIfAbsent(of(word), family -> new HashSet<>()).add(i);
            }
        }
    }

    private TriggerFamily() {}

    /** Numbers for what the family means: news uses words of two families with a number in common for one happening, "slay" and "murder". */
    static Set<Integer> lines(String family) {
        return LINES.getOrDefault(family, Set.of());
    }

    /** Names for the family and for what it means, each shared with whatever family means the same. */
    static Set<String> meanings(String family) {
        Set<String> meanings = new TreeSet<>(Set.of(family));
        lines(family).forEach(line -> meanings.add("~" + line));
        return meanings;
    }

    /** The verb that stands for the family; the word itself when no verb is known. */
    static String of(String trigger) {
        String word = LEMMATIZER.dictionaryForm(trigger);
        return VERB_OF.getOrDefault(word, VERB_OF.getOrDefault(Lemmatizer.plain(trigger), word));
    }
}
