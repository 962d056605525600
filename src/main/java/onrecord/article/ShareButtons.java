package onrecord.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Knows a row of sharing buttons: <em>Share</em>, <em>Facebook Twitter WhatsApp Email</em>, <em>Share this article on LinkedIn</em>. */
final class ShareButtons implements LineRecognizer {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 20;
    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0,|/•·:+&-]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final WordSections WORDS = WordSections.read("article/share-buttons.txt");
    private static final Set<String> BUTTONS = WORDS.set("buttons", "networks");
    private static final Set<String> BETWEEN = WORDS.set("between");

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        if (line.text().length() > LONGEST) {
            return null;
        }
        Matcher word = WORD.matcher(line.plain());
        int words = 0;
        boolean button = false;
        while (word.find()) {
            boolean isButton = BUTTONS.contains(word.group());
            if (!isButton && !BETWEEN.contains(word.group()) && !COUNT.matcher(word.group()).matches()) {
                return null;
            }
            button |= isButton;
            words++;
        }
        return button && words <= MOST_WORDS ? Finding.NOISE : null;
    }
}
