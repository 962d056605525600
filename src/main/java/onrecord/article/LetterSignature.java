package onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has written a letter to the editor: the name below it. <em>Sir, I believe the trams should run until two. Yours faithfully, Jane
 * Doe, Lund</em>. Where a page holds several letters nobody has written it.
 */
final class LetterSignature {

    private static final WordSections WORDS = WordSections.read("article/letters.txt");
    private static final Set<String> SALUTATIONS = WORDS.set("salutations");
    private static final Set<String> CLOSINGS = WORDS.set("closings");
    private static final Set<String> BEFORE_NAMES = WORDS.set("before names");
    private static final Pattern MARK = Pattern.compile("\\s*[,:;.–—-]+(?:\\s|$)|$");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|van|von|der|la|bin|al|da|di)){1,4}");
    private static final Pattern BEHIND_CAPITAL = Pattern.compile("(?<=\\p{Lu})\\p{Lu}+");
    private static final int LONGEST_SALUTATION = 24;
    private static final int SHORTEST_SENTENCE = 4;
    /** The name and where somebody lives. */
    private static final int MOST_LINES = 5;

    private final LabelledLines page;

    LetterSignature(LabelledLines page) {
        this.page = page;
    }

    /** Nobody where the text is no letter or bears no name. */
    List<String> authors() {
        List<Integer> salutations = linesThat(line -> greets(line.text()));
        List<Integer> closings = linesThat(LetterSignature::closes);
        boolean one = salutations.size() + closings.size() > 0 && salutations.size() <= 1 && closings.size() <= 1;
        int line = !one ? page.lines().size() : signatureBelow(closings.isEmpty() ? salutations.get(0) : closings.get(0) - 1);
        String name = page.lines().size() - line > MOST_LINES || line >= page.lines().size() ? null : nameOn(page.lines().get(line).text());
        return name == null ? List.of() : List.of(name);
    }

    private List<Integer> linesThat(Predicate<Line> test) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.finding(i) == null && test.test(page.lines().get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean greets(String line) {
        Matcher mark = MARK.matcher(line);
        String words = mark.find() && mark.start() <= LONGEST_SALUTATION ? line.substring(0, mark.start()) : "";
        return SALUTATIONS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** The first line behind this one and the last sentence that does not close the letter; behind the text when there is none. */
    private int signatureBelow(int from) {
        int last = page.lines().size() - 1;
        while (last > from && !isSentence(page.lines().get(last))) {
            last--;
        }
        int line = last + 1;
        while (line < page.lines().size() && (page.finding(line) != null || closes(page.lines().get(line)))) {
            line++;
        }
        return line;
    }

    private static boolean isSentence(Line line) {
        return line.endsSentence() && line.wordCount() >= SHORTEST_SENTENCE;
    }

    private static boolean closes(Line line) {
        return CLOSINGS.contains(line.plain());
    }

    /** <em>Dr JANE DOE, Lund</em>, <em>Jane Doe (Mrs)</em> */
    private static @Nullable String nameOn(String line) {
        String name = line.replaceFirst("\\s*[,(|–—].*$", "").strip();
        int blank = name.indexOf(' ');
        while (blank > 0 && BEFORE_NAMES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT).replace(".", ""))) {
            name = name.substring(blank + 1).strip();
            blank = name.indexOf(' ');
        }
        return NAME.matcher(name).matches() ? inSmallLetters(name) : null;
    }

    /** "Jane Doe" of <em>JANE DOE</em> */
    private static String inSmallLetters(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return capitals ? BEHIND_CAPITAL.matcher(name).replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT)) : name;
    }
}
