package onrecord.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Knows a menu, a section label or a trail of links: <em>US EUROPE AFRICA ASIA</em>, <em>China / Top Stories</em>,
 * <em>World News || Latest News</em>, <em>Home &gt; Politics</em>, <em>Hot Topics</em>.
 */
final class NavigationLine implements LineRecognizer {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\|+|[>»›→•·]+|\\s[/\\\\]\\s|\\s[-–—]\\s)\\s*");
    private static final String SEPARATING = "|>»›→•·/\\-–—";
    private static final Pattern STRONG_SEPARATOR = Pattern.compile("\\|+|\\s[>»›→•·]+\\s");
    private static final Pattern WORD_GAP = Pattern.compile("[\\s\\u00A0,&/|>»›→•·:+–—-]+");
    private static final Set<String> LABELS = Phrases.set("navigation.txt");
    private static final int LONGEST_MENU = 14;

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (line.endsSentence()) {
            return null;
        }
        if (isTrail(line.text(), place)) {
            return Finding.NOISE;
        }
        return place.isMargin() && isMadeOfLabels(line.plain()) ? Finding.NOISE : null;
    }

    /** Short parts with a separator between them; two suffice in the margin, where one of them is a label. */
    private static boolean isTrail(String text, PagePart place) {
        if (!hasSeparator(text)) {
            return false;
        }
        String[] parts = SEPARATOR.split(text, LONGEST_MENU + 2);
        if (parts.length < 2 || parts.length > LONGEST_MENU) {
            return false;
        }
        boolean label = false;
        for (String part : parts) {
            String[] words = part.strip().split("\\s+");
            if (words.length > 4 || part.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            label |= isMadeOfLabels(part.toLowerCase(Locale.ROOT).strip());
        }
        boolean strong = STRONG_SEPARATOR.matcher(text).find();
        return place.isMargin() ? label : label && strong && parts.length >= 3;
    }

    /** Whether a sign stands here that every separator has. */
    private static boolean hasSeparator(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words, in lower case, are all names of sections or of what a page offers: <em>Politics</em>, <em>Print</em>. */
    static boolean isMadeOfLabels(String plain) {
        String[] words = WORD_GAP.split(plain);
        if (words.length > LONGEST_MENU) {
            return false;
        }
        for (String word : words) {
            if (!LABELS.contains(word) && !LABELS.contains(word.replace(".", ""))) {
                return false;
            }
        }
        return words.length > 0;
    }
}
