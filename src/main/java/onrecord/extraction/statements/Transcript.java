package onrecord.extraction.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;

/**
 * Tells the lines of a transcript or an interview, which print what was said word for word without quotation marks, from a headline like
 * <em>Keller: Bridge is safe</em>. One label alone makes no transcript.
 */
final class Transcript {

    private static final int FEWEST_LINES = 2;

    private final Page page;
    private final boolean labelled;
    private final Set<Integer> labelledParagraphs = new HashSet<>();

    /** @param attributions all of the article */
    Transcript(Page page, List<Attribution> attributions) {
        this.page = page;
        List<Attribution> lines = attributions.stream().filter(one -> one.cue().form() == Cue.Form.COLON).toList();
        this.labelled = lines.size() >= FEWEST_LINES;
        lines.forEach(line -> labelledParagraphs.add(page.paragraphOf(line.cue().head())));
    }

    boolean hasLine(Attribution attribution) {
        return switch (attribution.cue().form()) {
            case QUESTION, ANSWER, REPLY -> true;
            case COLON -> labelled && (isBehindHeadline(attribution) || isInCapitals(attribution));
            default -> false;
        };
    }

    /** Two more lines tell that it is the first of them. */
    private boolean isBehindHeadline(Attribution line) {
        int paragraph = page.paragraphOf(line.cue().head());
        return paragraph > 1 || labelledParagraphs.contains(paragraph + 1) && labelledParagraphs.contains(paragraph + 2);
    }

    private boolean isInCapitals(Attribution line) {
        Source label = Objects.requireNonNull(line.source(), "a line has a label");
        String words = page.span(label.first(), label.last()).of(page.text());
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
