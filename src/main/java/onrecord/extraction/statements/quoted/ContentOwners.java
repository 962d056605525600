package onrecord.extraction.statements.quoted;

import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose content a quotation is part of: <em>Keller called it “absurd”</em>; <em>said Mills “got a deal” and still “got to sit
 * in”</em>.
 */
final class ContentOwners {

    private static final int LONGEST_LINK = 12;
    private static final int FARTHEST_CUE = 60;

    private final Page page;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final Attributions attributions;

    ContentOwners(Page page, Attributions attributions) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.attributions = attributions;
    }

    /** Whose content around a verb it overlaps, the nearest before it or behind it; or null. */
    @Nullable
    Attribution around(int quotation) {
        return around(quotation, false);
    }

    /** Whose content around <em>according to</em> it overlaps, or null. */
    @Nullable
    Attribution aroundAccordingTo(int quotation) {
        return around(quotation, true);
    }

    private @Nullable Attribution around(int quotation, boolean accordingTo) {
        int first = quotations.first(quotation);
        int begin = Math.max(sentences.startOf(first), first - FARTHEST_CUE + 1);
        for (int i = first - 1; i >= begin; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && introduces(candidate, quotation)) {
                return null;
            }
            if (candidate != null && candidate.source() != null && holds(candidate, quotation, accordingTo)) {
                return candidate;
            }
        }
        int last = quotations.last(quotation);
        int end = Math.min(sentences.endOf(first), last + FARTHEST_CUE);
        for (int i = last + 1; i < end; i++) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && holds(candidate, quotation, accordingTo)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean holds(Attribution attribution, int quotation, boolean accordingTo) {
        boolean according = attribution.cue().form() == Cue.Form.ACCORDING_TO;
        return according == accordingTo && attribution.overlaps(quotations.span(quotation));
    }

    /** <em>…, she replied, “No”</em>: whatever reaches this far from the left, these words are hers. */
    private boolean introduces(Attribution attribution, int quotation) {
        int mark = quotations.first(quotation) - 1;
        boolean beside = mark == attribution.cue().last() + 1 && (page.form(mark).equals(",") || page.form(mark).equals(":"));
        boolean owned = attribution.source() != null && attribution.source().own();
        return beside && owned && attribution.isEmpty() && attribution.cue().isActiveSpeech();
    }

    /**
     * Whose content the quotation goes on with, or null: <em>said Mills “got a deal” and still “got to sit in”</em>.
     *
     * @param before whose the quotation before is, if anybody's
     */
    @Nullable
    Attribution goingOn(int quotation, @Nullable Attribution before) {
        int first = quotations.first(quotation);
        boolean near = quotation > 0 && quotations.first(quotation - 1) >= sentences.startOf(first)
                && first - quotations.last(quotation - 1) <= LONGEST_LINK;
        if (!near) {
            return null;
        }
        boolean linked = false;
        for (int i = quotations.last(quotation - 1) + 1; i < first; i++) {
            linked |= page.tagged(i, "CC") || page.form(i).equals(",");
            boolean otherCue = attributions.ofCue(i) != null && attributions.ofCue(i) != before;
            if (otherCue || page.form(i).equals(";") || page.lower(i).equals("while") || page.lower(i).equals("whereas")) {
                return null;
            }
        }
        return linked ? before : null;
    }
}
