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
    private static final Set<String> EVIDENCE = WordSections.read("statements/modality.txt").set("evidence");

    private final Page page;
    private final Negation negation;

    public PolarityReader(Page page) {
        this.page = page;
        this.negation = new Negation(page);
    }

    public Polarity of(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean denies = cue.word().has(Habit.DENIES) || DENYING.contains(cue.word().lemma());
        boolean negated = isAttitude(cue.word().attribution()) && negation.of(cue);
        return (denies || isLacking(attribution)) == negated ? Polarity.AFFIRMED : Polarity.NEGATED;
    }

    /** <em>found no evidence that it had rained</em>, with the content behind the noun */
    private boolean isLacking(Attribution attribution) {
        int no = attribution.cue().last() + 1;
        int content = page.tokenAt(attribution.content().get(0).start());
        if (content <= no + 1 || !page.lower(no).equals("no") || page.quoted(no)) {
            return false;
        }
        int noun = no + 1;
        while (noun < content && page.tagged(noun, "JJ")) {
            noun++;
        }
        return noun < content && EVIDENCE.contains(page.token(noun).lemma());
    }

    private static boolean isAttitude(AttributionType type) {
        return type == AttributionType.BELIEF || type == AttributionType.INTENTION;
    }
}
