package onrecord.extraction.statements.quoted;

import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where dashes interrupt the words to tell what the speaker does: <em>“It rained” – Keller wiped his eyes – “for weeks.”</em>
 */
final class Interruptions {

    private static final int LONGEST = 16;

    private final Page page;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final Attributions attributions;

    Interruptions(Page page, Attributions attributions) {
        this.page = page;
        this.quotations = page.quotations();
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /**
     * The speaker of a quotation before or behind such an interruption, or null.
     *
     * @param before whose the quotation before is, if anybody's
     */
    @Nullable
    Attribution of(int quotation, @Nullable Attribution before) {
        if (before != null && before.cue().form() == Cue.Form.NAME_LINE && quotation > 0 && isInterrupted(quotation - 1)) {
            return before;
        }
        return isInterrupted(quotation) ? madeFor(quotations.last(quotation) + 2) : null;
    }

    /** A dash behind it, and another one before the next quotation in the same paragraph. */
    private boolean isInterrupted(int quotation) {
        if (quotation + 1 >= quotations.size() || quotations.first(quotation + 1) == Page.NONE) {
            return false;
        }
        int opening = quotations.last(quotation) + 1;
        int closing = quotations.first(quotation + 1) - 1;
        return closing - opening > 2 && closing - opening < LONGEST && page.paragraphOf(opening) == page.paragraphOf(closing)
                && SeparatingMarks.isDashOrHyphen(page.form(opening)) && SeparatingMarks.isDashOrHyphen(page.form(closing));
    }

    private @Nullable Attribution madeFor(int first) {
        Source subject = phrases.startingAt(first);
        boolean person =
                subject != null && (page.token(subject.head()).name() == NameKind.PERSON || HumanNouns.isOne(page.token(subject.head()))
                        || page.token(subject.head()).tag().equals("PRP") && !page.lower(subject.head()).equals("it"));
        boolean acts = subject != null && page.isFinite(subject.last() + 1);
        return subject != null && person && acts ? attributions.make(Cue.Form.NAME_LINE, subject.first(), subject) : null;
    }
}
