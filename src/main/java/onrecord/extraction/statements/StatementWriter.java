package onrecord.extraction.statements;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.text.Span;

/** Writes a finished attribution down as a statement. Attributions come in the order of their sources. */
final class StatementWriter {

    private final Page page;
    private final Frames frames;
    private final Quotations quotations;
    private final SpeakerResolver speakers;
    private final Addressees addressees;
    private final SayingDates dates;

    StatementWriter(Page page, List<DateMention> dates, List<ExtractedPerson> persons) {
        this.page = page;
        this.frames = page.frames;
        this.quotations = page.quotations;
        this.speakers = new SpeakerResolver(page, persons);
        this.addressees = new Addressees(page);
        this.dates = new SayingDates(page, dates);
    }

    ExtractedStatement write(Attribution attribution) {
        Source source = Objects.requireNonNull(attribution.source, "a statement has a source");
        SpeakerResolver.Speaker speaker = speakers.resolve(source);
        List<Span> spans = attribution.content();
        return new ExtractedStatement(
                kindOf(spans),
                attribution.cue.word().attribution(),
                spans.stream().map(span -> span.of(page.text)).collect(Collectors.joining(" ")),
                spans,
                contextOf(attribution, spans),
                speaker.kind(),
                speaker.person(),
                speaker.name(),
                page.span(source.first(), source.last()),
                attribution.cue.form() == Cue.Form.NAME_LINE ? null : page.span(attribution.cue.first(), attribution.cue.last()),
                addressees.of(attribution),
                dates.of(attribution),
                confidenceOf(attribution, speaker));
    }

    /** The frames that the words and the cue stand in. */
    private Span contextOf(Attribution attribution, List<Span> spans) {
        int frame = frames.of(attribution.cue.head());
        Span context = page.span(frames.start(frame), frames.end(frame) - 1);
        return spans.stream().reduce(context, Span::cover);
    }

    /** By the share of letters and digits that stand between marks. */
    private StatementKind kindOf(List<Span> spans) {
        int quoted = 0;
        int all = 0;
        for (Span span : spans) {
            all += letters(span.start(), span.end());
            for (int q = quotations.firstEndingAfter(span.start()); q < quotations.size(); q++) {
                Span words = quotations.words(q);
                if (words.start() >= span.end()) {
                    break;
                }
                quoted += letters(Math.max(span.start(), words.start()), Math.min(span.end(), words.end()));
            }
        }
        return quoted == 0 ? StatementKind.INDIRECT : quoted >= 0.9 * all ? StatementKind.DIRECT : StatementKind.MIXED;
    }

    private int letters(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetterOrDigit(page.text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static double confidenceOf(Attribution attribution, SpeakerResolver.Speaker speaker) {
        double confidence = switch (attribution.evidence()) {
            case BESIDE -> 0.95;
            case COMPLEMENT -> 0.85;
            case AROUND -> 0.8;
            case PHRASE -> 0.75;
            default -> 0.6;
        };
        if (attribution.source != null && !attribution.source.own()) {
            confidence -= 0.1;
        }
        if (speaker.kind() == SpeakerKind.UNNAMED) {
            confidence -= 0.1;
        }
        return Math.round(confidence * 100) / 100.0;
    }
}
