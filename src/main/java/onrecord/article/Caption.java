package onrecord.article;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is printed under pictures: <em>Photo: Jane Doe</em>, <em>Image caption …</em>, <em>(AP Photo/John Roe)</em>, and, below the
 * article, a line without a full stop that says in the present tense what a picture shows: <em>The president speaks as …</em>
 */
final class Caption implements LineRecognizer {

    private static final WordSections WORDS = WordSections.read("article/captions.txt");
    private static final Pattern FIRST = Pattern.compile(
            "photo|image|picture|pic|media|caption|credit|file|stock|handout|archive|contributed|submitted|courtesy|supplied|placeholder"
                    + "|graphic|illustration|cartoon");
    private static final Pattern LABEL = Pattern.compile(
            "^\\W{0,3}(?:(?:file |stock |handout |archive |contributed |submitted |courtesy |supplied )?(?:photos?|photographs?|images?|pictures?|pics?|graphics?|illustrations?"
                    + "|cartoons?)"
                    + "(?: (?:credits?|captions?|sources?|copyright|courtesy|via|provided))?(?: (?:by|of|from|to|via))? ?[:|/(©]"
                    + "|(?:image|photo|picture|media) (?:caption|source|copyright|credit)\\b|(?:photo|photograph|image|picture"
                    + "|illustration)s? (?:by|courtesy|via|from) \\p{Lu}"
                    + "|captions? ?[:|]|credits? ?[:|]|FILE ?(?:PHOTO)?\\s?[:–—-]|file (?:photo|picture|image)\\b|(?:contributed|submitted|courtesy|supplied|provided|placeholder) (?:photo|image)s?$"
                    + "|courtesy(?: of)?:? (?-i:\\p{Lu})[^.]{3,60}$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?:[(\\[]\\s?(?i:photos?|images?|pictures?|pic|credit|screenshot|file|source|submitted|contributed|supplied|courtesy|handout)\\b[^)\\]]{0,80}[)\\]]?"
                    + "|\\b(?:" + anyOf("picture agencies", "picture sellers") + ") ?(?:photos?"
                    + "|Photos?|Images|Pool)?\\s?/\\s?[\\p{L}][\\p{L} .'’/-]{1,60}"
                    + "|/\\s?(?:" + anyOf("picture agencies", "picture sellers") + "|Pool|Bloomberg)"
                    + "|\\b(?:via|—|–|-|\\.|\\|) (?:" + anyOf("picture sellers") + ")"
                    + "|\\bGetty Images(?: ?/ ?\\w+)?)[\\s)\\].|]*$");
    private static final List<String> SELLERS = List.copyOf(WORDS.set("picture sellers"));
    private static final int SELLER_LENGTH = 16;
    private static final int CREDIT_LENGTH = 100;
    private static final Set<String> SHOWN = WORDS.set("shown");
    private static final Set<String> SETTING = WORDS.set("setting");
    private static final int FEWEST_WORDS = 7;

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        boolean labelled = FIRST.matcher(line.plain()).lookingAt() && LABEL.matcher(line.text()).lookingAt();
        boolean noise = labelled || endsWithCredit(line.text()) || place == PagePart.TAIL && describesPicture(line);
        return noise && !line.text().contains(" said") ? Finding.NOISE : null;
    }

    private static boolean endsWithCredit(String text) {
        String end = text.substring(Math.max(0, text.length() - CREDIT_LENGTH));
        boolean likely = end.indexOf('/') >= 0 || end.indexOf('(') >= 0 || end.indexOf('[') >= 0 || endsWithSeller(end);
        return likely && CREDIT.matcher(end).find();
    }

    private static boolean endsWithSeller(String text) {
        for (String seller : SELLERS) {
            if (text.indexOf(seller, text.length() - SELLER_LENGTH) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of some sections as an alternative of a regular expression, longer ones before those they begin with. */
    private static String anyOf(String... sections) {
        return WORDS.set(sections).stream().sorted(Comparator.reverseOrder()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static boolean describesPicture(Line line) {
        if (line.endsSentence() || line.wordCount() < FEWEST_WORDS || line.text().chars().anyMatch(c -> "“”\"".indexOf(c) >= 0)) {
            return false;
        }
        boolean shown = false;
        boolean setting = false;
        for (String word : line.plain().split("[\\s,]+")) {
            setting |= shown && SETTING.contains(word);
            shown |= SHOWN.contains(word);
        }
        return setting;
    }
}
