package onrecord.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onrecord.text.Phrases;

/**
 * Tells the language of a text by its script and its commonest small words; says {@code "und"} when these do not decide. The words are in
 * {@code phrases/small-words.txt}.
 */
final class LanguageGuess {

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_VOTES = 2;
    private static final String UNDETERMINED = "und";
    private static final Map<String, String[]> LANGUAGES_OF_WORD = languagesOfWord();

    private static final String[] NONE = {};
    private static final int LATIN = UnicodeScript.LATIN.ordinal();

    private LanguageGuess() {}

    static String of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String byScript = byScript(sample);
        return byScript.isEmpty() ? bySmallWords(sample) : byScript;
    }

    private static String bySmallWords(String sample) {
        Map<String, Integer> votes = new HashMap<>();
        int words = 0;
        int start = 0;
        String text = sample.toLowerCase(Locale.ROOT) + ' ';
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                words++;
                for (String language : LANGUAGES_OF_WORD.getOrDefault(text.substring(start, i), NONE)) {
                    votes.merge(language, 1, Integer::sum);
                }
            }
            start = i + 1;
        }
        String best = UNDETERMINED;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                second = most;
                most = vote.getValue();
                best = vote.getKey();
            } else {
                second = Math.max(second, vote.getValue());
            }
        }
        boolean clear = most >= FEWEST_VOTES && most > second && most * 12 >= words;
        return clear ? best : UNDETERMINED;
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

    private static Map<String, String[]> languagesOfWord() {
        Map<String, String[]> languages = new HashMap<>();
        for (String line : Phrases.list("small-words.txt")) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                languages.merge(words[i], new String[] {words[0]}, LanguageGuess::join);
            }
        }
        return languages;
    }

    private static String[] join(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
