package onrecord.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.text.Phrases;
import onrecord.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its commonest small words; says {@code "und"} when these do not decide. The words are in
 * {@code phrases/small-words.txt}.
 */
final class LanguageGuess {

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_VOTES = 2;
    private static final String UNDETERMINED = "und";
    private static final List<String> LANGUAGES = new ArrayList<>();
    /** The numbers of the languages that have a small word. */
    private static final WordMap<int[]> LANGUAGES_OF_WORD;

    static {
        Map<String, int[]> languages = new HashMap<>();
        for (String line : Phrases.list("small-words.txt")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                languages.merge(words[i], new int[] {LANGUAGES.size()}, LanguageGuess::join);
            }
            LANGUAGES.add(words[0]);
        }
        LANGUAGES_OF_WORD = new WordMap<>(languages);
    }

    private static final int LATIN = UnicodeScript.LATIN.ordinal();

    private LanguageGuess() {}

    static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String byScript = byScript(sample);
        return byScript.isEmpty() ? bySmallWords(sample) : byScript;
    }

    private static String bySmallWords(String sample) {
        int[] votes = new int[LANGUAGES.size()];
        int words = 0;
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i < sample.length() && Character.isLetter(sample.charAt(i))) {
                continue;
            }
            if (i > start) {
                words++;
                vote(LANGUAGES_OF_WORD.get(sample, start, i), votes);
            }
            start = i + 1;
        }
        int best = 0;
        int second = 0;
        for (int language = 1; language < votes.length; language++) {
            if (votes[language] > votes[best]) {
                second = votes[best];
                best = language;
            } else {
                second = Math.max(second, votes[language]);
            }
        }
        boolean clear = votes[best] >= FEWEST_VOTES && votes[best] > second && votes[best] * 12 >= words;
        return clear ? LANGUAGES.get(best) : UNDETERMINED;
    }

    private static void vote(int @Nullable [] languages, int[] votes) {
        if (languages != null) {
            for (int language : languages) {
                votes[language]++;
            }
        }
    }

    /** Empty for the Latin script, and Cyrillic and Arabic, which many languages share. */
    private static String byScript(String sample) {
        int[] letters = new int[UnicodeScript.values().length];
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 128 ? Character.isLetter(c) : Character.isLetter(sample.codePointAt(i))) {
                letters[c < 128 ? LATIN : UnicodeScript.of(sample.codePointAt(i)).ordinal()]++;
            }
        }
        int most = LATIN;
        for (int i = 0; i < letters.length; i++) {
            most = letters[i] > letters[most] ? i : most;
        }
        UnicodeScript main = letters[most] == 0 ? UnicodeScript.COMMON : UnicodeScript.values()[most];
        int kana = letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
        return switch (main) {
            case HAN -> kana * 10 > letters[most] ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case LATIN, CYRILLIC, ARABIC -> "";
            default -> UNDETERMINED;
        };
    }

    private static int[] join(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
