package onrecord.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onrecord.extraction.dates.DateMention;
import onrecord.extraction.people.ExtractedPerson;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.modality.DeterminacyReader;
import onrecord.extraction.statements.modality.PolarityReader;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.speakers.Speaker;
import onrecord.extraction.statements.speakers.SpeakerResolver;
import onrecord.text.Span;
import onrecord.text.Determinacy;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;
import onrecord.text.WordSections;

/**
 * Writes finished attributions down as statements: <em>“No,” she said</em> as the words “No,” of the person whom "she" refers to. Speakers
 * are resolved in the order of their sources, for a pronoun goes by who spoke before.
 */
final class StatementWriter {

    private static final Set<String> POINTING = WordSections.read("statements/pronouns.txt").set("pointing");

    private final Page page;
    private final Quotations quotations;
    private final List<ExtractedPerson> persons;
    private final PersonIndex mentions;
    private final Addressees addressees;
    private final SayingDates dates;
    private final PolarityReader polarity;
    private final DeterminacyReader determinacy;
    private final Confidence confidence;

    /** @param mentions of the persons */
    StatementWriter(Page page, List<DateMention> dates, List<ExtractedPerson> persons, PersonIndex mentions) {
        this.page = page;
        this.quotations = page.quotations();
        this.persons = persons;
        this.mentions = mentions;
        this.addressees = new Addressees(page);
        this.dates = new SayingDates(page, dates);
        this.polarity = new PolarityReader(page);
        this.determinacy = new DeterminacyReader(page);
        this.confidence = new Confidence(page, new Antecedents(page, mentions));
    }

    /** @return statements in reading order of their words */
    List<ExtractedStatement> write(List<Attribution> attributions) {
        List<Attribution> inOrderOfSources = new ArrayList<>(attributions);
        inOrderOfSources.sort(Comparator.comparingInt(attribution -> sourceOf(attribution).first()));
        Transcript transcript = new Transcript(page, attributions);
        SpeakerResolver speakers = new SpeakerResolver(page, persons, mentions, attributions);
        List<ExtractedStatement> statements = new ArrayList<>(attributions.size());
        for (Attribution attribution : inOrderOfSources) {
            Speaker speaker = speakers.resolve(attribution, sourceOf(attribution));
            if (!isNobodys(attribution, speaker)) {
                statements.add(write(attribution, speaker, transcript.hasLine(attribution)));
            }
        }
        statements.sort(Comparator.comparing(statement -> statement.spans().get(0)));
        return statements;
    }

    /**
     * <em>Q: Why?</em>: nobody is called "Q", nor "A" where the text does not tell who answers. <em>It does not answer whether it is
     * safe</em>: of what no name is known for, nothing said is no statement.
     */
    private boolean isNobodys(Attribution attribution, Speaker speaker) {
        if (attribution.cue().isOfInterview()) {
            return speaker.kind() != SpeakerKind.PERSON;
        }
        return speaker.kind() == SpeakerKind.UNNAMED && POINTING.contains(page.lower(sourceOf(attribution).head()))
                && determinacy.of(attribution) == Determinacy.INDETERMINATE;
    }

    private static Source sourceOf(Attribution attribution) {
        return Objects.requireNonNull(attribution.source(), "a statement has a source");
    }

    /** @param verbatim also without quotation marks */
    private ExtractedStatement write(Attribution attribution, Speaker speaker, boolean verbatim) {
        Source source = sourceOf(attribution);
        List<Span> spans = attribution.content();
        StatementKind kind = verbatim ? StatementKind.DIRECT : kindOf(spans);
        Determinacy said = determinacy.of(attribution);
        return new ExtractedStatement(
                kind,
                attribution.cue().word().attribution(),
                polarity.of(attribution),
                said,
                textOf(spans),
                spans,
                sentenceOf(attribution.cue()),
                speaker.kind(),
                speaker.person(),
                speaker.name(),
                attribution.cue().form() == Cue.Form.REPLY ? null : page.span(source.first(), source.last()),
                speaker.voices().stream().map(this::voice).toList(),
                attribution.cue().isPrinted() ? page.span(attribution.cue().first(), attribution.cue().last()) : null,
                addressees.of(attribution),
                dates.of(attribution),
                confidence.of(attribution, source, speaker, kind, said));
    }

    private ExtractedSpeaker voice(Speaker.Voice voice) {
        Speaker speaker = voice.speaker();
        return new ExtractedSpeaker(
                speaker.kind(), speaker.person(), speaker.name(), page.span(voice.source().first(), voice.source().last()));
    }

    private String textOf(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).of(page.text());
        }
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.isEmpty() ? "" : " ").append(page.text(), span.start(), span.end());
        }
        return text.toString();
    }

    /** What surrounds the words at least. */
    private Span sentenceOf(Cue cue) {
        return page.span(page.outerSentences().startOf(cue.head()), page.outerSentences().endOf(cue.head()) - 1);
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
            letters += Character.isLetterOrDigit(page.text().charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
