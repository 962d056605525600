package onrecord.extraction.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether two words are spellings of one name: {@code "Dmitry"} and {@code "Dimitry"}, {@code "Zelensky"} and {@code "Zelenskiy"},
 * {@code "Mc Connell"} and {@code "McConnell"}. Names that merely look alike ("Maria", "Mario") are not.
 */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST_VARIANT = 5;
    private static final int MOST_LETTERS = 60;

    /** What differs between transliterations, longer patterns first; each is replaced once, from left to right. */
    private static final String[][] SAME_SOUND = {
        {"tsch", "ch"}, {"sch", "sh"}, {"tch", "ch"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"dh", "d"}, {"th", "t"}, {"ck", "k"},
        {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"cs", "ks"}, {"x", "ks"}, {"q", "k"}, {"w", "v"}, {"tz", "ts"}, {"zh", "j"},
        {"iy", "i"}, {"ij", "i"}, {"yi", "i"}, {"yj", "i"}, {"ey", "ei"}, {"ay", "ai"}, {"ye", "e"}, {"ya", "ia"}, {"yu", "iu"},
        {"dj", "j"}, {"y", "i"}
    };

    private Spelling() {}

    /** Lower case, letters and digits only, accents off: {@code "O'Reilly"} is {@code "oreilly"}, {@code "Łukasz"} is {@code "lukasz"}. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length() && lower.charAt(i) < 128; i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                folded.append(lower.charAt(i));
            }
        }
        if (folded.length() == lower.length() || isAscii(lower)) {
            return folded.length() == lower.length() ? lower : folded.toString();
        }
        folded.setLength(0);
        String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> folded.append(withoutStroke(letter)));
        return folded.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutStroke(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(letter);
        };
    }

    /** A key that the usual transliterations of one name share: {@code sound("Zelenskyy")} is {@code sound("Zelensky")}. */
    public static String sound(String word) {
        String folded = fold(word);
        if (folded.length() > MOST_LETTERS) {
            return folded;
        }
        for (String[] same : SAME_SOUND) {
            folded = folded.replace(same[0], same[1]);
        }
        return withoutRepeats(folded);
    }

    private static String withoutRepeats(String word) {
        StringBuilder once = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                once.append(word.charAt(i));
            }
        }
        return once.toString();
    }

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /**
     * Whether the two are likely one name: they sound the same, or differ in inner vowels alone ("Mohammed", "Muhammad"). The last
     * sound often tells a woman's name from a man's, and must agree.
     */
    public static boolean variants(String one, String other) {
        String a = sound(one);
        String b = sound(other);
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        boolean comparable = Math.min(a.length(), b.length()) >= SHORTEST_VARIANT && Math.max(a.length(), b.length()) <= MOST_LETTERS;
        return comparable && a.charAt(0) == b.charAt(0) && lastVowel(a) == lastVowel(b) && consonants(a).equals(consonants(b));
    }

    /** The vowel the word ends in, or a blank when it ends in a consonant. */
    private static char lastVowel(String word) {
        char last = word.charAt(word.length() - 1);
        return VOWELS.indexOf(last) < 0 ? ' ' : last;
    }

    private static String consonants(String word) {
        StringBuilder rest = new StringBuilder(word.length());
        word.chars().filter(c -> VOWELS.indexOf(c) < 0).forEach(c -> rest.append((char) c));
        return withoutRepeats(rest.toString());
    }
}
