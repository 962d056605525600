package onrecord.extraction.statements;

import java.util.Set;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a quotation without a reporting clause in the sentence before it, which stands in the same paragraph, or in the one
 * before when the quotation is a paragraph of its own: <em>The law is dead, Keller said. “We buried it.”</em>
 */
final class SentenceBefore {

    private static final int FARTHEST_CUE = 60;
    private static final int FEWEST_TOKENS = 5;
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final Page page;
    private final NounPhrases phrases;
    private final Attributions attributions;

    SentenceBefore(Page page, Attributions attributions) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** Whoever reports something there by a verb of saying, or null. */
    @Nullable
    Attribution reporterOf(int quotation) {
        int frame = frameBefore(quotation);
        if (frame == Page.NONE) {
            return null;
        }
        for (int i = page.frameEnd(frame) - 1; i >= page.frameStart(frame) && page.frameEnd(frame) - i < FARTHEST_CUE; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && reports(candidate)) {
                boolean around = candidate.evidence() != Evidence.COMPLEMENT && candidate.evidence() != Evidence.PHRASE;
                return around ? candidate : attributions.make(candidate.cue, candidate.source.borrowed());
            }
        }
        return null;
    }

    private boolean reports(Attribution attribution) {
        Cue cue = attribution.cue;
        boolean speech = cue.form() == Cue.Form.VERB && cue.reportsSpeech() && cue.word().takes(Complement.CLAUSE);
        return speech && attribution.source != null && !attribution.isEmpty() && !isDenied(cue);
    }

    /** <em>He did not suggest a trial.</em> */
    private boolean isDenied(Cue cue) {
        for (int child : page.children(cue.head())) {
            if (child < cue.head() && page.token(child).lemma().equals("not")) {
                return true;
            }
        }
        return false;
    }

    /** <em>Keller shook her head. “We looked at every bolt.”</em> Whoever acts there speaks the sentence that is quoted; or null. */
    @Nullable
    Attribution actorOf(int quotation) {
        int frame = standsAlone(quotation) ? frameBefore(quotation) : Page.NONE;
        if (frame == Page.NONE) {
            return null;
        }
        for (int i = page.frameStart(frame); i < page.frameEnd(frame) && i - page.frameStart(frame) < FARTHEST_CUE; i++) {
            boolean person = page.token(i).name() == NameKind.PERSON || PERSONAL.contains(page.lower(i));
            boolean acts = page.is(i, "nsubj") && page.head(i) > i && page.head(page.head(i)) == Page.NONE;
            if (person && acts && !page.quoted(i)) {
                return attributions.make(Cue.Form.NAME_LINE, i, phrases.around(i, page.head(i) - 1));
            }
        }
        return null;
    }

    private boolean standsAlone(int quotation) {
        int frame = page.frameOf(page.firstOf(quotation));
        return page.firstOf(quotation) == page.frameStart(frame) && page.lastOf(quotation) == page.frameEnd(frame) - 1
                && page.lastOf(quotation) - page.firstOf(quotation) >= FEWEST_TOKENS;
    }

    private int frameBefore(int quotation) {
        int begin = page.frameStart(page.frameOf(page.firstOf(quotation)));
        if (begin == 0 || page.quoted(begin - 1)) {
            return Page.NONE;
        }
        int paragraphs = page.paragraphOf(begin) - page.paragraphOf(begin - 1);
        boolean near = paragraphs == 0 || paragraphs == 1 && standsAlone(quotation) && page.fillsParagraph(quotation);
        return near ? page.frameOf(begin - 1) : Page.NONE;
    }
}
