package onrecord.article;

import java.util.Locale;
import java.util.Map;

/**
 * Takes HTML out of a text that was copied from a page: <em>&amp;quot;It is safe&amp;quot;</em>, <em>&lt;p&gt;</em>, <em>Tom &amp;amp;
 * Ann</em>. Only what can be nothing else is touched: entities with their semicolon, and tags of that name and shape. Takes time linear in
 * the length.
 */
public final class Markup {

    private static final int LONGEST_TAG = 400;
    private static final String LINE = "\n";
    private static final String PARAGRAPH = "\n\n";
    /** What a tag leaves behind. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("p", PARAGRAPH), Map.entry("div", PARAGRAPH), Map.entry("blockquote", PARAGRAPH), Map.entry("h1", PARAGRAPH),
            Map.entry("h2", PARAGRAPH), Map.entry("h3", PARAGRAPH), Map.entry("h4", PARAGRAPH), Map.entry("ul", PARAGRAPH),
            Map.entry("ol", PARAGRAPH), Map.entry("li", LINE), Map.entry("br", LINE), Map.entry("hr", LINE), Map.entry("b", ""),
            Map.entry("i", ""), Map.entry("u", ""), Map.entry("em", ""), Map.entry("strong", ""), Map.entry("span", ""),
            Map.entry("a", ""), Map.entry("font", ""), Map.entry("small", ""), Map.entry("sup", ""), Map.entry("sub", ""),
            Map.entry("q", ""), Map.entry("cite", ""), Map.entry("img", ""), Map.entry("figure", ""), Map.entry("figcaption", PARAGRAPH));

    private Markup() {}

    /** The text without its HTML; the same text where there is none, or where nothing else would be left. */
    public static String removed(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? entity(text, at, plain) : c == '<' ? tag(text, at, plain) : at;
            if (end == at) {
                plain.append(c);
                end++;
            }
            at = end;
        }
        return plain.chars().allMatch(c -> Lines.isBlank((char) c)) ? text : plain.toString();
    }

    /** Where the entity ends that begins here, after writing what it stands for; the same place for any other "&". */
    private static int entity(String text, int at, StringBuilder plain) {
        int name = at + 1;
        while (text.startsWith("amp;", name) && Entities.length(text, name + 4) > 0) {
            name += 4;
        }
        int length = Entities.length(text, name);
        if (length == 0) {
            return at;
        }
        plain.append(Entities.meaning(text.substring(name, name + length)));
        return name + length + 1;
    }

    /** Where the tag ends that begins here, after writing what it leaves behind; the same place for any other sign "less than". */
    private static int tag(String text, int at, StringBuilder plain) {
        int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end - start < 10 && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String left = TAGS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        int close = left == null ? -1 : close(text, end);
        if (close < 0) {
            return at;
        }
        plain.append(left);
        return close + 1;
    }

    /** The ">" that closes a tag whose name ends here, with attributes or nothing between; -1 when none does. */
    private static int close(String text, int nameEnd) {
        int limit = Math.min(text.length(), nameEnd + LONGEST_TAG);
        boolean bare = true;
        boolean attributes = false;
        for (int i = nameEnd; i < limit; i++) {
            char c = text.charAt(i);
            boolean blank = c == '/' || Lines.isBlank(c);
            if (c == '>') {
                return bare || attributes ? i : -1;
            }
            if (c == '<' || i == nameEnd && !blank) {
                return -1;
            }
            bare &= blank;
            attributes |= c == '=';
        }
        return -1;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
