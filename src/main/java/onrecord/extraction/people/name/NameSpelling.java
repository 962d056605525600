package onrecord.extraction.people.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Tells whether two words are spellings of one name: {@code "Dmitry"} and {@code "Dimitry"}, {@code "Zelensky"} and {@code "Zelenskiy"},
 * {@code "Mc Connell"} and {@code "McConnell"}. Names that merely look alike ("Maria", "Mario") are not.
 */
public final class NameSpelling {

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

    private NameSpelling() {}

    /** Lower case, letters and digits only, accents off: {@code "O'Reilly"} is {@code "oreilly"}, {@code "Łukasz"} is {@code "lukasz"}. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String unmarked = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(unmarked.length());
        for (int i = 0; i < unmarked.length(); i = unmarked.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(unmarked.codePointAt(i))) {
                addWithoutStroke(unmarked.codePointAt(i), folded);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static void addWithoutStroke(int letter, StringBuilder folded) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(letter);
        }
    }

    /** A key that the usual transliterations of one name share: {@code sound("Zelenskyy")} is {@code sound("Zelensky")}. */
    public static String sound(String word) {
        String folded = fold(word);
        if (folded.length() > MOST_LETTERS) {
            return folded;
        }
        folded = withPlainPetEnding(folded);
        for (String[] same : SAME_SOUND) {
            folded = folded.replace(same[0], same[1]);
        }
        return withoutRepeats(folded);
    }

    /** "Bettie" is "Betty", "Eddie" is "Eddy"; behind a single letter the endings tell names apart: "Marie", "Mary". */
    private static String withPlainPetEnding(String word) {
        int ending = word.length() - 2;
        boolean pet = ending >= 3 && word.endsWith("ie") && word.charAt(ending - 1) == word.charAt(ending - 2)
                && VOWELS.indexOf(word.charAt(ending - 1)) < 0;
        return pet ? word.substring(0, ending) + 'y' : word;
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
        if (one.equals(other)) {
            return !fold(one).isEmpty();
        }
        String a = sound(one);
        String b = sound(other);
        if (a.equals(b)) {
            return !a.isEmpty();
        }
        boolean comparable = Math.min(a.length(), b.length()) >= SHORTEST_VARIANT && Math.max(a.length(), b.length()) <= MOST_LETTERS;
        return comparable && a.charAt(0) == b.charAt(0) && lastVowel(a) == lastVowel(b) && consonants(a).equals(consonants(b));
    }

    /** A key that two spellings of one name share even where inner vowels differ: "Muhammad", "Mohammed". Many other names share it too. */
    public static String skeleton(String word) {
        return consonants(sound(word));
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
