package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.ParsedArticle;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.language.Sentence;
import onrecord.text.Span;

/**
 * Finds who said what in an article: <em>“I am OK with that,” Trump said.</em> Cues are found first, then the source of each, then what
 * it credits; quotations are then given to the cue they belong to. Thread-safe.
 */
public final class StatementFinder {

    private final CueWords words = new CueWords();

    /** In reading order. */
    public List<ExtractedStatement> find(
            ParsedArticle article, List<Sentence> sentences, List<DateMention> dates, List<ExtractedPerson> persons) {
        Page page = new Page(article.text(), article.paragraphs(), sentences);
        List<Attribution> attributions = attributions(page);
        new ResumedSpeakers(page).resume(attributions);
        attributions.addAll(new QuotedSpeech(words, page, attributions).attach());
        new ContentCuts(page).cut(attributions);
        StatementWriter writer = new StatementWriter(page, dates, persons);
        List<Attribution> complete =
                attributions.stream().filter(attribution -> attribution.source != null && !attribution.isEmpty()).toList();
        List<ExtractedStatement> statements = new Outermost(page).of(complete).stream()
                .sorted(Comparator.comparingInt(attribution -> attribution.source.first()))
                .map(writer::write)
                .sorted(Comparator.comparing((ExtractedStatement statement) -> statement.spans().get(0)))
                .collect(Collectors.toList());
        return new HeadlineEchoes(page, article.titleSpan()).leaveOut(statements);
    }

    private List<Attribution> attributions(Page page) {
        new VerbReadings(words, page).mend();
        SourceFinder sources = new SourceFinder(page);
        Parenthesis parenthesis = new Parenthesis(page);
        Complements complements = new Complements(words, page);
        AccordingTo accordingTo = new AccordingTo(page);
        List<Attribution> attributions = new ArrayList<>(new Headlines(words, page).find());
        for (Cue cue : new CueFinder(words, page).find()) {
            Attribution attribution = new Attribution(cue, sources.sourceOf(cue));
            attributions.add(attribution);
            if (cue.form() == Cue.Form.ACCORDING_TO) {
                addAll(attribution, accordingTo.contentOf(attribution), Evidence.AROUND);
                continue;
            }
            addAll(attribution, parenthesis.contentAround(attribution), Evidence.AROUND);
            if (attribution.isEmpty()) {
                complements.addContent(attribution);
            }
        }
        boolean silent =
                attributions.stream().noneMatch(attribution -> !attribution.isEmpty() && page.frames.of(attribution.cue.head()) == 0);
        if (silent) {
            new HeadlineVerbs(words, page).find().ifPresent(attribution -> attributions.add(0, attribution));
        }
        return attributions;
    }

    private static void addAll(Attribution attribution, List<Span> spans, Evidence evidence) {
        spans.forEach(span -> attribution.add(span, evidence));
    }
}
