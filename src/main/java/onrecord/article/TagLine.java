package onrecord.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the list of key words under an article: <em>Tags: Ukraine, Russia</em>, <em>Filed under World</em>, <em>#Kyiv #Moscow</em>. */
final class TagLine extends PatternNoise {

    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]{2,40}[\\s,]*){2,20}");

    private static final int LONGEST_LABEL = 3;

    TagLine() {
        super(
                "(?:tags?|keywords?|key ?words|topics?|related topics?|categor(?:y|ies)|labels?|in this (?:story|article)|subjects?"
                        + "|posted in|filed (?:under|in|to)|tagged(?: (?:with|as|under))?)"
                        + "(?: ?[:|–—-] ?.{0,300})?",
                "(?:filed under|tagged|posted in|explore more|explore) [^.]{1,200}");
    }

    @Override
    public @Nullable Finding read(Line line, PagePart place) {
        return line.text().charAt(0) == '#' && HASHTAGS.matcher(line.text()).matches() ? Finding.NOISE : labelled(line, place);
    }

    /** Below a label that stands alone come the key words. */
    private @Nullable Finding labelled(Line line, PagePart place) {
        Finding found = super.read(line, place);
        if (found == null || line.wordCount() > LONGEST_LABEL) {
            return found;
        }
        return place == PagePart.TAIL ? Finding.LIST_FOLLOWS : Finding.LINKS_FOLLOW;
    }

}
