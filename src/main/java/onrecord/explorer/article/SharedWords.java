package onrecord.explorer.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.explorer.article.Mark.Sort;
import onrecord.export.asked.BadParameter;

/**
 * Any words of an article that somebody has shared, whoever says them: {@code ?at=120-245}. The text of an article never changes as long as it has this
 * id, so they stay where they are.
 *
 * @param start the first UTF-16 code unit
 * @param end the UTF-16 code unit after the last
 */
record SharedWords(int start, int end) {

    /** The parameter of the address. */
    static final String AT = "at";

    private static final Pattern STRETCH = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** As an address has them. Fails with {@link BadParameter}. */
    static SharedWords parse(String at) {
        Matcher matcher = STRETCH.matcher(at);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= Integer.parseInt(matcher.group(2))) {
            throw new BadParameter(AT, "'" + at + "' is no stretch of a text. Give where it begins and ends, such as 120-245.", List.of());
        }
        return new SharedWords(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Without white space around them; empty when nothing is printed there. */
    Optional<SharedWords> in(String text) {
        String words = text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
        int first = start + words.length() - words.stripLeading().length();
        return words.isBlank() ? Optional.empty() : Optional.of(new SharedWords(first, first + words.strip().length()));
    }

    /** Of these words on the page of their article. */
    String link() {
        return "?" + AT + "=" + start + "-" + end + "#" + MarkedText.anchor(start);
    }

    Mark mark() {
        return new Mark(Sort.SHARED, start, end, "", "");
    }
}
