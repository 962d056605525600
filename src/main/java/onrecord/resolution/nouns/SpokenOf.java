package onrecord.resolution.nouns;

import java.util.regex.Pattern;
import onrecord.extraction.statements.ExtractedStatement;
import onrecord.text.Span;

/**
 * Tells whether a person named beside somebody's words, and not in them, is whom the words are about: <em>“A fine man,” she said of
 * Nkemelu</em>, <em>he accused Arriaga of leaking it</em>. Whoever is told something is not spoken of.
 */
final class SpokenOf {

    /** Behind the reporting verb, perhaps with titles before the name. */
    private static final Pattern OF = Pattern.compile("\\s+(?:of|about)\\s+(?:(?:the|\\p{Lu}[\\p{L}.]*)\\s+){0,3}");
    private static final Pattern OBJECT = Pattern.compile("\\s+(?:(?:the|\\p{Lu}[\\p{L}.]*)\\s+){0,3}");
    private static final Pattern REPROACH = Pattern.compile("\\s+(?:of|for|as)\\s");

    private final String text;

    SpokenOf(String text) {
        this.text = text;
    }

    /** @param mention of a person, behind the reporting verb in its sentence */
    boolean isMeant(ExtractedStatement statement, Span mention) {
        Span cue = statement.cue();
        if (cue == null || mention.start() <= cue.end() || isTold(statement, mention)) {
            return false;
        }
        String between = text.substring(cue.end(), mention.start());
        boolean object = OBJECT.matcher(between).matches() && REPROACH.matcher(text).region(mention.end(), text.length()).lookingAt();
        return object || OF.matcher(between).matches();
    }

    private boolean isTold(ExtractedStatement statement, Span mention) {
        String addressee = statement.addressee();
        return addressee != null && addressee.contains(mention.of(text));
    }
}
