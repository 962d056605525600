package onrecord.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses words on a web page: a browser that follows {@code https://news.example/bridge#:~:text=The%20bridge,until%20May} scrolls there and marks them
 * (WICG, "URL Fragment Text Directives"). A page that has changed, or sets the words in another way, is shown from its top.
 */
public final class TextFragment {

    /** Longer words are named by their beginning and end, which also helps where something stands between that is not of the text. */
    private static final int MOST_WORDS = 8;

    private static final int WORDS_OF_AN_END = 4;

    /** How many stretches one address names; the rest are near them. */
    private static final int MOST_STRETCHES = 3;

    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Marks at the ends of words may be set in another way on the page. */
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private TextFragment() {}

    /**
     * Where these words stand on the page.
     *
     * @param url of the page; empty when it is null or none of the web
     * @param words each stretch as printed, in the order of the page
     */
    public static Optional<String> link(@Nullable String url, List<String> words) {
        if (url == null || !isOfTheWeb(url)) {
            return Optional.empty();
        }
        StringJoiner directives = new StringJoiner("&");
        words.stream().map(TextFragment::directive).flatMap(Optional::stream).limit(MOST_STRETCHES).forEach(directives::add);
        if (directives.length() == 0) {
            return Optional.of(url);
        }
        return Optional.of(url + (url.indexOf('#') < 0 ? "#" : "") + ":~:" + directives);
    }

    private static boolean isOfTheWeb(String url) {
        String scheme = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://");
    }

    private static Optional<String> directive(String words) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : LINES.split(MARKS.matcher(words).replaceAll(""))) {
            if (!line.isBlank()) {
                lines.add(List.of(SPACE.split(line.strip())));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = lines.get(0);
        List<String> last = lines.get(lines.size() - 1);
        if (lines.size() == 1 && first.size() <= MOST_WORDS) {
            return Optional.of("text=" + encoded(first));
        }
        return Optional.of("text=" + encoded(first.subList(0, Math.min(WORDS_OF_AN_END, first.size()))) + ","
                + encoded(last.subList(Math.max(0, last.size() - WORDS_OF_AN_END), last.size())));
    }

    /** Hyphens, commas and ampersands mean something in a directive. */
    private static String encoded(List<String> words) {
        String plain = MARKS.matcher(String.join(" ", words)).replaceAll("");
        return URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D").replace("*", "%2A");
    }
}
