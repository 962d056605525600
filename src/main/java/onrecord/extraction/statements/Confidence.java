package onrecord.extraction.statements;

import java.util.List;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.speakers.Speaker;
import onrecord.text.Determinacy;
import onrecord.text.Span;
import onrecord.text.SpeakerKind;
import onrecord.text.StatementKind;

/**
 * Says how likely it is that somebody uttered these words, all of them and no others, and is this speaker. Each doubt lowers it by a share:
 * least squares over 880 statements found in one half of 84 labelled news articles (PolNeAR, development part), tried on the other half. A
 * statement was right there when the speaker was and three quarters of the words (Dice). What was perhaps not said, plans, facts, a
 * rival of a pronoun and words without beginning are too rare in them; their shares go by reading.
 */
final class Confidence {

    private static final double LEAST = 0.3;
    private static final double MOST = 0.97;
    private static final int FAR = 12;

    private final Page page;
    private final Tree tree;
    private final Antecedents antecedents;

    Confidence(Page page, Antecedents antecedents) {
        this.page = page;
        this.tree = page.tree();
        this.antecedents = antecedents;
    }

    double of(Attribution attribution, Source source, Speaker speaker, StatementKind kind, Determinacy determinacy) {
        boolean quoted = kind != StatementKind.INDIRECT;
        double confidence = quoted ? quoted(attribution, kind) : indirect(attribution);
        confidence -= byMeaning(attribution.cue()) + byPlace(attribution, quoted);
        confidence -= bySpeaker(source, speaker);
        confidence -= source.own() ? 0 : 0.04;
        confidence -= antecedents.haveRival(source.head(), speaker.person()) ? 0.15 : 0;
        confidence -= isFar(attribution, source) ? 0.05 : 0;
        confidence -= determinacy == Determinacy.INDETERMINATE ? 0.15 : 0;
        return Math.round(100 * Math.max(LEAST, Math.min(MOST, confidence))) / 100.0;
    }

    private static double quoted(Attribution attribution, StatementKind kind) {
        double all = kind == StatementKind.DIRECT ? 0.99 : 0.96;
        return switch (attribution.evidence()) {
            case COMPLEMENT, PHRASE -> all - 0.09;
            default -> all;
        };
    }

    private double indirect(Attribution attribution) {
        double clause = switch (attribution.evidence()) {
            case PHRASE -> 0.74;
            case AROUND -> 0.86;
            default -> 0.9;
        };
        boolean infinitive = attribution.evidence() == Evidence.COMPLEMENT
                && (opensInfinitive(attribution.content()) || !hasFinite(attribution.content()));
        return clause - (infinitive ? 0.16 : 0) - (lacksSubject(attribution.content()) ? 0.3 : 0);
    }

    private static double byMeaning(Cue cue) {
        return switch (cue.word().attribution()) {
            case ASSERTION -> 0;
            case BELIEF -> 0.06;
            case INTENTION -> 0.05;
            case FACT -> 0.1;
        };
    }

    /** Whether the cue is the verb of a sentence, of another clause or of none. */
    private double byPlace(Attribution attribution, boolean quoted) {
        Cue cue = attribution.cue();
        boolean main = tree.head(cue.head()) == Page.NONE || tree.is(cue.head(), "parataxis");
        if (cue.form() != Cue.Form.VERB || main) {
            return cue.form() == Cue.Form.NOUN ? 0.35 : 0;
        }
        if (quoted) {
            return attribution.evidence() == Evidence.COMPLEMENT || attribution.evidence() == Evidence.PHRASE ? 0.14 : 0.04;
        }
        return page.token(cue.head()).tag().equals("VB") ? 0.2 : 0.15;
    }

    private double bySpeaker(Source source, Speaker speaker) {
        boolean pronoun = page.tagged(source.head(), "PRP") || page.tagged(source.head(), "W");
        boolean nameless = speaker.kind() == SpeakerKind.UNNAMED || speaker.kind() == SpeakerKind.SEVERAL;
        return (nameless ? 0.09 : 0) + (pronoun ? 0.04 : 0);
    }

    /** <em>to sell it</em>, <em>never to sell it</em> */
    private boolean opensInfinitive(List<Span> content) {
        int first = page.tokenAt(content.get(0).start());
        int to = page.tagged(first, "RB") ? first + 1 : first;
        return to < page.size() && page.lower(to).equals("to");
    }

    private boolean hasFinite(List<Span> content) {
        return content.stream().anyMatch(span -> page.hasFinite(page.tokenAt(span.start()), page.tokenAt(span.end() - 1)));
    }

    /** <em>was unsafe</em>, <em>who lost it</em>, <em>and sank</em>: what is told of somebody or something that is not there. */
    private boolean lacksSubject(List<Span> content) {
        int first = page.tokenAt(content.get(0).start());
        return page.isFinite(first) || page.tagged(first, "CC") || page.lower(first).equals("who") || page.lower(first).equals("which");
    }

    /** More words between the subject and its verb than an apposition has. */
    private static boolean isFar(Attribution attribution, Source source) {
        int between = Math.max(attribution.cue().first() - source.last(), source.first() - attribution.cue().last());
        return between > FAR;
    }
}
