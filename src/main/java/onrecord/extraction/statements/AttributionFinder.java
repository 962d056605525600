package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.AccordingTo;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.GovernedContent;
import onrecord.extraction.statements.content.ParentheticalClauses;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.CueFinder;
import onrecord.extraction.statements.layouts.HeadlineVerbs;
import onrecord.extraction.statements.layouts.Interview;
import onrecord.extraction.statements.layouts.SpeakerLabels;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.MuteThings;
import onrecord.extraction.statements.sources.SourceFinder;
import onrecord.text.Span;

/**
 * Finds what is credited to whom without regard to quotation marks: <em>Keller said that it rained</em>, <em>KELLER: It rained.</em> Each
 * cue gets its source, and the content that its form asks for.
 */
final class AttributionFinder {

    private final Page page;
    private final SpeakerLabels headlines;
    private final HeadlineVerbs headlineVerbs;
    private final Interview interview;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final MuteThings things;
    private final AccordingTo accordingTo;
    private final ParentheticalClauses parenthesis;
    private final GovernedContent complements;

    AttributionFinder(CueWords words, Page page) {
        this.page = page;
        this.headlines = new SpeakerLabels(words, page);
        this.headlineVerbs = new HeadlineVerbs(words, page);
        this.interview = new Interview(words, page);
        this.cues = new CueFinder(words, page);
        this.sources = new SourceFinder(page);
        this.things = new MuteThings(page);
        this.accordingTo = new AccordingTo(page);
        this.parenthesis = new ParentheticalClauses(page);
        this.complements = new GovernedContent(words, page);
    }

    /** Some may still lack their source or their content, which a quotation may bring. */
    List<Attribution> find() {
        List<Attribution> attributions = new ArrayList<>(headlines.find());
        attributions.addAll(interview.find());
        for (Cue cue : cues.find()) {
            Source source = sources.sourceOf(cue);
            if (source == null || !things.areMeant(cue, source)) {
                Attribution attribution = new Attribution(cue, source);
                addContent(attribution);
                attributions.add(attribution);
            }
        }
        if (headlineIsSilent(attributions)) {
            headlineVerbs.find().ifPresent(attribution -> attributions.add(0, attribution));
        }
        return attributions;
    }

    private void addContent(Attribution attribution) {
        boolean according = attribution.cue().form() == Cue.Form.ACCORDING_TO;
        for (Span span : according ? accordingTo.contentOf(attribution) : parenthesis.contentAround(attribution)) {
            attribution.add(span, Evidence.AROUND);
        }
        if (!according && attribution.isEmpty()) {
            complements.addContent(attribution);
        }
    }

    private boolean headlineIsSilent(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (!attribution.isEmpty() && page.outerSentences().of(attribution.cue().head()) == 0) {
                return false;
            }
        }
        return true;
    }
}
