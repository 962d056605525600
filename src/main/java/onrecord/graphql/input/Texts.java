package onrecord.graphql.input;

import java.util.List;
import onrecord.article.Metadata;
import onrecord.graphql.error.ApiException;
import onrecord.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Checks short texts that clients send: neither too long nor made of characters the database cannot store. */
public final class Texts {

    /** The longest text that is searched for or kept beside an article, in UTF-16 code units. */
    public static final int LONGEST = 1_000;

    private Texts() {}

    /**
     * The text itself; fails with {@link ErrorCode#BAD_ARGUMENT} when it cannot be used.
     *
     * @param name what the client calls it
     */
    public static String checked(String name, String text) {
        if (text.length() > LONGEST) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' can have " + LONGEST + " characters at most.");
        }
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' contains characters that are not valid text.");
        }
        return text;
    }

    /** As {@link #checked(String, String)}, for a text that must not be blank; without white space around it. */
    public static String checkedWords(String name, String text) {
        String words = checked(name, text).strip();
        if (words.isEmpty()) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' is blank.");
        }
        return words;
    }

    /** As {@link #checkedWords}, for the address of an article, as imports and sidecar files have them. */
    public static String checkedUrl(String name, String text) {
        String url = checkedWords(name, text);
        if (!Metadata.isUrl(url)) {
            throw new ApiException(ErrorCode.BAD_ARGUMENT, "'" + name + "' is no URL such as https://news.example/bridge.");
        }
        return url;
    }

    static @Nullable String checkedOrNull(String name, @Nullable String text) {
        return text == null ? null : checked(name, text);
    }

    static List<String> checked(String name, @Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(text -> checked(name, text)).toList();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
