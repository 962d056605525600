package onrecord.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that are printed with a full stop of their own: <em>Mr.</em>, <em>Inc.</em>, <em>etc.</em> */
public final class Abbreviations {

    private static final WordSections WORDS = WordSections.read("abbreviations.txt");
    private static final Set<String> FOLLOWED = withTitles(WORDS.set("followed"));
    private static final Set<String> MAY_END_SENTENCE = WORDS.set("may end a sentence");

    private static final Set<String> SENTENCE_STARTERS = Phrases.set("sentence-starters.txt");

    private Abbreviations() {}

    /** "mr." among the titles is "Mr." in a text. */
    private static Set<String> withTitles(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        for (String line : Phrases.list("titles.txt")) {
            String title = line.split(" ", 2)[0];
            if (title.endsWith(".")) {
                all.add(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
            }
        }
        return Set.copyOf(all);
    }

    /** @param word with its full stop */
    public static boolean contains(String word) {
        return MAY_END_SENTENCE.contains(word) || FOLLOWED.contains(word);
    }

    /** Whether a sentence begins with this word when it follows an abbreviation: <em>He works for Doe Inc. <b>The</b> firm …</em> */
    public static boolean isSentenceStarter(String word) {
        return SENTENCE_STARTERS.contains(word);
    }

    /** Whether something always follows the word, so that no sentence ends after it: <em>Mr.</em>, <em>No.</em> */
    public static boolean isFollowed(String word) {
        return FOLLOWED.contains(word);
    }
}
