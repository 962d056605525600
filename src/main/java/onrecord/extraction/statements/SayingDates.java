package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.text.BinarySearch;
import onrecord.text.Edtf;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something was said: the date that the cue has as an adverbial (<em>said on Monday</em>), or that tells when the scene was in
 * which it was said (<em>at a news conference on Monday</em>). Other dates of the sentence tell nothing: <em>said Keller, a senator since
 * 2006</em>.
 */
final class SayingDates {

    private static final int FARTHEST = 120;

    private final Page page;
    private final OuterSentences sentences;
    private final TimesOfSaying times;
    private final ScenesBefore scenes;
    private final List<DateMention> dates = new ArrayList<>();

    SayingDates(Page page, List<DateMention> dates) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.times = new TimesOfSaying(page);
        this.scenes = new ScenesBefore(page);
        for (DateMention date : dates) {
            if (date.date() != null) {
                this.dates.add(date);
            }
        }
    }

    @Nullable
    Edtf of(Attribution attribution) {
        int sentence = sentences.of(attribution.cue().head());
        Span around = page.span(sentences.start(sentence), sentences.end(sentence) - 1);
        Span cue = page.span(attribution.cue().first(), attribution.cue().last());
        Edtf nearest = null;
        int distance = FARTHEST;
        for (int i = firstFrom(Math.max(around.start(), cue.start() - FARTHEST)); i < dates.size(); i++) {
            Span span = dates.get(i).span();
            if (span.start() >= Math.min(around.end(), cue.end() + FARTHEST)) {
                break;
            }
            int away = span.start() >= cue.end() ? span.start() - cue.end() : cue.start() - span.end();
            if (away < distance && !attribution.overlaps(span) && times.tells(span, attribution)) {
                distance = away;
                nearest = dates.get(i).date();
            }
        }
        return nearest == null ? ofSceneBefore(attribution, sentence) : nearest;
    }

    /** The only date of the sentence before, where that tells of the scene in which the same person speaks. */
    private @Nullable Edtf ofSceneBefore(Attribution attribution, int sentence) {
        if (sentence == 0 || page.opensParagraph(sentences.start(sentence))) {
            return null;
        }
        Span before = page.span(sentences.start(sentence - 1), sentences.end(sentence - 1) - 1);
        int first = firstFrom(before.start());
        boolean only = first < dates.size() && dates.get(first).span().start() < before.end()
                && (first + 1 == dates.size() || dates.get(first + 1).span().start() >= before.end());
        return only && scenes.isSet(dates.get(first).span(), attribution) ? dates.get(first).date() : null;
    }

    private int firstFrom(int offset) {
        return BinarySearch.first(0, dates.size(), i -> dates.get(i).span().start() >= offset);
    }
}
