package onrecord.resolution;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A coarse key under which spellings of one surname meet: "Zelenskyy", "Zelensky" and "Zelenskiy" share one. Persons with different
 * keys are never compared; persons with the same key may still be two.
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SUFFIX = Pattern.compile("[, ]+(?:[Jj]r|[Ss]r|II|III|IV)\\.?$");

    private NameKey() {}

    /** The key of the last word of a name, generational suffix left aside: {@code of("Donald Trump Jr.")} is {@code of("Trump")}. */
    public static String of(String name) {
        String bare = SUFFIX.matcher(name.strip()).replaceFirst("");
        return fold(bare.substring(bare.lastIndexOf(' ') + 1));
    }

    /** Lower case, letters only, accents off, and the usual differences of transliteration evened out. */
    static String fold(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("æ", "ae").replace("œ", "oe");
        String even = plain.replace("kh", "h").replace("ph", "f").replace("ou", "u").replace("ts", "z").replace("tz", "z")
                .replace("ck", "k").replace('w', 'v').replace('y', 'i').replace('j', 'i').replace('q', 'k');
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < even.length(); i++) {
            char c = even.charAt(i);
            boolean repeated = key.length() > 0 && key.charAt(key.length() - 1) == c;
            if (Character.isLetter(c) && !repeated) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
