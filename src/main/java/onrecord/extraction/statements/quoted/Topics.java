package onrecord.extraction.statements.quoted;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where a press conference is printed by what it was about: <em>Keller spoke on Friday.</em> <em>On the bridge: “It is
 * old.”</em> Whoever was last said to speak does so under every topic.
 */
public final class Topics {

    private static final Set<String> LEADING = WordSections.read("statements/prepositions.txt").set("topic");
    private static final int LONGEST = 24;

    private final Page page;
    private final NounPhrases phrases;
    private final Attributions attributions;
    private @Nullable Attribution speaking;
    private int lastParagraph = Page.NONE;

    Topics(Page page, Attributions attributions) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    public static boolean opensWith(Page page, int first) {
        return LEADING.contains(page.lower(first));
    }

    /** Null for a quotation that stands under no topic. Callers ask in reading order. */
    @Nullable
    Attribution speakerOf(int quotation) {
        int first = page.quotations().first(quotation);
        int begin = page.outerSentences().startOf(first);
        boolean topic = first - begin > 1 && first - begin < LONGEST && page.form(first - 1).equals(":") && opensWith(page, begin)
                && page.opensParagraph(begin) && begin > 0;
        if (!topic) {
            return null;
        }
        boolean goesOn = speaking != null && page.paragraphOf(first) - lastParagraph <= 1;
        speaking = goesOn ? speaking : saidToSpeak(begin);
        lastParagraph = page.paragraphOf(first);
        return speaking;
    }

    /** Whoever says something in the sentence before. */
    private @Nullable Attribution saidToSpeak(int begin) {
        int start = Math.max(page.outerSentences().startOf(begin - 1), begin - LONGEST);
        for (int i = begin - 1; i >= start; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue().isActiveSpeech()) {
                Source subject = candidate.source() == null ? phrases.endingBefore(candidate.cue().first()) : candidate.source();
                return subject == null ? null : attributions.make(candidate.cue(), subject);
            }
        }
        return null;
    }
}
