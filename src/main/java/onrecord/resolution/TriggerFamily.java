package onrecord.resolution;

import java.util.HashMap;
import java.util.Map;
import onrecord.language.Lemmatizer;
import onrecord.text.WordList;

/**
 * The happening that a trigger word names, whatever the word's form: <em>bomb</em>, <em>bombed</em> and <em>bombing</em> are one family, and so
 * are <em>acquire</em> and <em>acquisition</em>.
 */
final class TriggerFamily {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();
    private static final Map<String, String> VERB_OF = new HashMap<>();

    static {
        for (String line : WordList.read("/language/nominalisations.txt")) {
            int blank = line.indexOf(' ');
            VERB_OF.put(line.substring(0, blank), line.substring(blank + 1));
        }
    }

    private TriggerFamily() {}

    /** The verb that stands for the family; the word itself when no verb is known. */
    static String of(String trigger) {
        String word = LEMMATIZER.dictionaryForm(trigger);
        return VERB_OF.getOrDefault(word, VERB_OF.getOrDefault(Lemmatizer.plain(trigger), word));
    }
}
