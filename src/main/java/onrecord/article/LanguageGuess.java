package onrecord.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.text.Phrases;
import onrecord.text.WordMap;

/**
 * Tells the language of a text by its script and its commonest small words; says {@code "und"} when these do not decide. The words are in
 * {@code phrases/small-words.txt}.
 */
final class LanguageGuess {

    private static final int SAMPLE = 6_000;
    private static final int FEWEST_VOTES = 2;
    /** So many different small words of another language than English must stand there. */
    private static final int FEWEST_WORDS = 3;
    private static final int ENGLISH = 0;
    /** Cyrillic and others are written by several languages. */
    private static final String SHARED_SCRIPT = "shared";
    /** Of a hundred words of English that begin small at least so many are small words; the fewest in news texts were 20. */
    private static final int FEWEST_ENGLISH = 6;
    private static final int ENOUGH_WORDS = 20;
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
        if (!byScript.isEmpty()) {
            return byScript.equals(SHARED_SCRIPT) ? told(bySmallWords(sample)) : byScript;
        }
        return bySmallWords(sample);
    }

    /** In another script than English's it is another language, even if it cannot be told which. */
    private static String told(String language) {
        return language.equals(ParsedArticle.UNDETERMINED) ? ParsedArticle.OTHER : language;
    }

    private static String bySmallWords(String sample) {
        Votes votes = new Votes();
        int start = 0;
        for (int i = 0; i <= sample.length(); i++) {
            if (i < sample.length() && isOfWord(sample.charAt(i))) {
                continue;
            }
            if (i > start) {
                votes.count(sample, start, i);
            }
            start = i + 1;
        }
        return votes.winner();
    }

    /** Vowels of some scripts are marks on letters. */
    private static boolean isOfWord(char c) {
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOf(String word, int language) {
        int[] languages = LANGUAGES_OF_WORD.get(word, 0, word.length());
        return languages != null && Arrays.stream(languages).anyMatch(one -> one == language);
    }

    /** How often the small words of each language stand in a text. */
    private static final class Votes {

        private final int[] votes = new int[LANGUAGES.size()];
        private final Set<String> different = new HashSet<>();
        private int words;
        private int small;

        void count(String sample, int start, int end) {
            words++;
            boolean isSmall = !Character.isUpperCase(sample.charAt(start));
            small += isSmall ? 1 : 0;
            boolean initial = end - start == 1 && !isSmall;
            int[] languages = initial ? null : LANGUAGES_OF_WORD.get(sample, start, end);
            if (languages != null) {
                for (int language : languages) {
                    votes[language]++;
                }
                different.add(sample.substring(start, end));
            }
        }

        /** Of sister languages with as many words the one listed first. */
        String winner() {
            int best = 0;
            for (int language = 1; language < votes.length; language++) {
                best = votes[language] > votes[best] ? language : best;
            }
            int language = best;
            boolean clear = votes[best] >= FEWEST_VOTES && votes[best] * 12 >= words;
            if (clear && (best == ENGLISH || different.stream().filter(word -> isOf(word, language)).count() >= FEWEST_WORDS)) {
                return LANGUAGES.get(best);
            }
            boolean other = small >= ENOUGH_WORDS && small * 2 >= words && votes[ENGLISH] * 100 < small * FEWEST_ENGLISH;
            return other ? ParsedArticle.OTHER : ParsedArticle.UNDETERMINED;
        }
    }

    /** Empty for the Latin script. */
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
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case SINHALA -> "si";
            case BENGALI -> "bn";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case COMMON -> ParsedArticle.UNDETERMINED;
            case LATIN -> "";
            case CYRILLIC, ARABIC, DEVANAGARI -> SHARED_SCRIPT;
            default -> ParsedArticle.OTHER;
        };
    }

    private static int[] join(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
