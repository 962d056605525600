package onrecord.extraction.statements.quoted;

import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.phrases.Source;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who speaks, for quotations without a reporting clause: <em>“No,” she said. “Never.”</em> Quotations are asked for and
 * remembered in reading order.
 */
final class Conversation {

    private static final int LONGEST_ADJUNCT = 10;

    private final Page page;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final ColonAnnouncements announcements;
    private final SpeakerLines lines;
    private final SentenceBefore before;
    private final Attributions attributions;
    private @Nullable Attribution speaking;
    private int spokeInParagraph = Page.NONE;
    private int endOfSpeech = Page.NONE;
    private boolean runsOn;
    private boolean asked;
    private @Nullable Attribution asker;
    private @Nullable Attribution otherSpeaker;

    Conversation(Page page, Attributions attributions) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.announcements = new ColonAnnouncements(page, attributions);
        this.lines = new SpeakerLines(page);
        this.before = new SentenceBefore(page, attributions);
        this.attributions = attributions;
    }

    void remember(int quotation, Attribution owner) {
        if (speaking != null && speaking != owner && !sameSource(speaking, owner)) {
            boolean dialogue = page.paragraphOf(quotations.first(quotation)) - spokeInParagraph <= 1;
            otherSpeaker = dialogue ? speaking : null;
        }
        speaking = owner.cue().reportsSpeech() ? owner : speaking;
        asked = endsInQuestion(quotation);
        asker = asked ? owner : asker;
        spokeInParagraph = page.paragraphOf(quotations.first(quotation));
        endOfSpeech = quotations.last(quotation);
        runsOn = quotations.isOpen(quotation);
    }

    private boolean endsInQuestion(int quotation) {
        return quotations.lastCharacter(quotation, page.text()) == '?';
    }

    private boolean sameSource(Attribution one, Attribution other) {
        return one.source() != null && other.source() != null && page.form(one.source().head()).equals(page.form(other.source().head()));
    }

    /** After a quotation that belongs to nobody, nothing runs on. */
    void interrupt() {
        runsOn = false;
    }

    /** Whoever the sentence before announces, spoke last in this paragraph, stands on a line beside it, or has a quotation that runs on. */
    @Nullable
    Attribution speakerOf(int quotation) {
        Attribution announced = announcements.before(quotations.first(quotation));
        if (announced != null) {
            return announced;
        }
        if (isSameSentence(quotation)) {
            return speaking;
        }
        Attribution late = behindTheSentence(quotation);
        if (late != null) {
            return late;
        }
        Source line = lines.beside(quotation);
        if (line != null) {
            return attributions.make(Cue.Form.NAME_LINE, line.first(), line);
        }
        boolean goesOn = goesOn(quotation);
        if (goesOn && isTurn(quotation)) {
            return otherSpeaker;
        }
        Attribution reported = before.reporterOf(quotation);
        if (reported != null) {
            return reported;
        }
        return goesOn ? goingOnBehindAction(quotation) : before.actorOf(quotation);
    }

    /**
     * <em>“Stay,” one man shouted. Bishop Keller raised his hand. “Quiet, please!”</em> Whoever is named as acting in between speaks, unless
     * somebody was named as speaking before: then the text does not tell, and nobody does.
     */
    private @Nullable Attribution goingOnBehindAction(int quotation) {
        Source actor = before.namedActor(quotation);
        Source speaker = speaking == null ? null : speaking.source();
        if (actor == null || speaker == null || spokeInParagraph != page.paragraphOf(actor.first()) || sharesWord(actor, speaker)
                || sentences.of(speaker.head()) == sentences.of(actor.head())) {
            return speaking;
        }
        return asked || isNameless(speaker) ? attributions.make(Cue.Form.NAME_LINE, actor.head(), actor) : null;
    }

    private boolean sharesWord(Source one, Source other) {
        for (int i = one.first(); i <= one.last(); i++) {
            for (int k = other.first(); k <= other.last(); k++) {
                if (page.lower(i).equals(page.lower(k)) && page.tagged(i, "N")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** <em>one man</em>, <em>another</em>, <em>reporters</em>: nobody whom a name could be given afterwards, unlike "she" and "the coach" */
    private boolean isNameless(Source source) {
        boolean definite =
                page.tagged(source.head(), "PRP") || page.lower(source.first()).equals("the") || page.tagged(source.first(), "PRP$");
        return !definite && !page.tagged(source.head(), "NNP");
    }

    /** Whether the sentence before is the one that reported the last words, in the same paragraph. */
    private boolean isSameSentence(int quotation) {
        int start = sentences.startOf(quotations.first(quotation));
        return speaking != null && start > 0 && sentences.of(start - 1) == sentences.of(speaking.cue().head())
                && spokeInParagraph == page.paragraphOf(start);
    }

    private boolean goesOn(int quotation) {
        int paragraph = page.paragraphOf(quotations.first(quotation));
        boolean next = speaking != null && spokeInParagraph == paragraph - 1;
        return spokeInParagraph == paragraph || next && (runsOn || sentences.fillsParagraph(quotation) && endedInSpeech(paragraph));
    }

    /** Whether question and answer take turns here: the one asked answers, the one who asked before asks again. */
    private boolean isTurn(int quotation) {
        boolean next = spokeInParagraph == page.paragraphOf(quotations.first(quotation)) - 1;
        boolean turn = asked || endsInQuestion(quotation) && asker != null && asker == otherSpeaker;
        return next && turn && otherSpeaker != null;
    }

    /** Whether the paragraph before ends in the speaker's words or in the clause that reports them. */
    private boolean endedInSpeech(int paragraph) {
        int end = sentences.endOf(endOfSpeech);
        return end < page.size() && page.paragraphOf(end) == paragraph;
    }

    /** “No.” Trump said. — with a full stop where a comma belongs. */
    private @Nullable Attribution behindTheSentence(int quotation) {
        int next = sentences.endOf(quotations.last(quotation));
        boolean follows =
                next < page.size() && page.paragraphOf(next) == page.paragraphOf(quotations.first(quotation)) && !page.quoted(next);
        Attribution candidate = follows ? attributions.startingAt(next) : null;
        if (candidate == null || !candidate.isEmpty() && candidate.evidence() != Evidence.PHRASE) {
            return null;
        }
        int end = sentences.endOf(next);
        boolean bare = candidate.last() + LONGEST_ADJUNCT >= end && !page.form(end - 1).equals(":")
                && !page.hasFinite(candidate.last() + 1, end - 1);
        if (!bare) {
            return null;
        }
        candidate.forgetPhrase();
        return candidate;
    }
}
