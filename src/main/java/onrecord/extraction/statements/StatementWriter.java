package onrecord.extraction.statements;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.text.Quotation;
import onrecord.text.Span;

/** Writes a finished attribution down as a statement. Attributions come in the order of their sources. */
final class StatementWriter {

    private final Page page;
    private final SpeakerResolver speakers;
    private final Addressees addressees;
    private final SayingDates dates;

    StatementWriter(Page page, List<DateMention> dates, List<ExtractedPerson> persons) {
        this.page = page;
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
        int frame = page.frameOf(attribution.cue.head());
        Span context = page.span(page.frameStart(frame), page.frameEnd(frame) - 1);
        return spans.stream().reduce(context, Span::cover);
    }

    /** By the share of letters and digits that stand between marks. */
    private StatementKind kindOf(List<Span> spans) {
        int quoted = 0;
        int all = 0;
        for (Span span : spans) {
            int q = firstQuotationEndingAfter(span.start());
            for (int i = span.start(); i < span.end(); i++) {
                while (q < page.quotations.size() && page.quotations.get(q).span().end() <= i) {
                    q++;
                }
                if (Character.isLetterOrDigit(page.text.charAt(i))) {
                    all++;
                    quoted += q < page.quotations.size() && page.quotations.get(q).words().contains(i) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? StatementKind.INDIRECT : quoted >= 0.9 * all ? StatementKind.DIRECT : StatementKind.MIXED;
    }

    private int firstQuotationEndingAfter(int offset) {
        List<Quotation> quotations = page.quotations;
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
