package onrecord.storage.sql;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts without what a reader searching for them would leave out: case, accents, punctuation. */
public final class Folding {

    /** As much of a text as an index can hold, in UTF-16 code units. */
    private static final int KEY_LENGTH = 200;

    private static final int SOUGHT_LENGTH = 1000;
    private static final int SOUGHT_WORDS = 20;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Words in lower case without accents, one space between them: {@code "Jean-Luc Mélenchon"} becomes {@code "jean luc melenchon"}. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return spaced(plain);
    }

    /** The words as they are, with one space between them and nothing else. */
    public static String spaced(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }

    /** The folded text, cut to a length that can be sorted by. */
    public static String key(String text) {
        return cut(of(cut(text)));
    }

    static String cut(String text) {
        return cut(text, KEY_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    /** What somebody searches for, no longer than a query to the database should be. */
    public static String sought(String words) {
        return cut(words, SOUGHT_LENGTH);
    }

    /** A text search query for all of these words, each from its beginning; matches nothing when there are none. */
    public static String beginnings(String words) {
        String folded = of(cut(words, SOUGHT_LENGTH));
        return folded.isEmpty() ? ""
                : Stream.of(folded.split(" ")).limit(SOUGHT_WORDS).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
