package onrecord.extraction.statements.modality;

import java.util.Set;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.text.AttributionType;
import onrecord.text.Polarity;
import onrecord.text.WordSections;

/**
 * Tells whether a source affirms or denies the content. A negated belief or wish is one of the opposite (<em>does not think that it
 * rained</em>); a negated verb of saying denies nothing, it only says nothing.
 */
public final class PolarityReader {

    private static final Set<String> DENYING = WordSections.read("statements/modality.txt").set("denying");

    private final Negation negation;

    public PolarityReader(Page page) {
        this.negation = new Negation(page);
    }

    public Polarity of(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean denies = cue.word().has(Habit.DENIES) || DENYING.contains(cue.word().lemma());
        boolean negated = isAttitude(cue.word().attribution()) && negation.of(cue);
        return denies == negated ? Polarity.AFFIRMED : Polarity.NEGATED;
    }

    private static boolean isAttitude(AttributionType type) {
        return type == AttributionType.BELIEF || type == AttributionType.INTENTION;
    }
}
