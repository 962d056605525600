package onrecord.extraction.statements;

import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who speaks, for quotations without a reporting clause: <em>“No,” she said. “Never.”</em> Quotations are asked for and
 * remembered in reading order.
 */
final class Conversation {

    private static final int LONGEST_GAP = 30;
    private static final int LONGEST_ADJUNCT = 10;
    private static final int LONGEST_LINE = 12;

    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final Quotations quotations;
    private final NounPhrases phrases;
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
        this.tree = page.tree;
        this.frames = page.frames;
        this.quotations = page.quotations;
        this.phrases = new NounPhrases(page);
        this.lines = new SpeakerLines(page);
        this.before = new SentenceBefore(page, attributions);
        this.attributions = attributions;
    }

    void remember(int quotation, Attribution owner) {
        if (speaking != null && speaking != owner && !sameSource(speaking, owner)) {
            boolean dialogue = page.paragraphOf(quotations.first(quotation)) - spokeInParagraph <= 1;
            otherSpeaker = dialogue ? speaking : null;
        }
        speaking = owner.cue.reportsSpeech() ? owner : speaking;
        asked = endsInQuestion(quotation);
        asker = asked ? owner : asker;
        spokeInParagraph = page.paragraphOf(quotations.first(quotation));
        endOfSpeech = quotations.last(quotation);
        runsOn = quotations.isOpen(quotation);
    }

    private boolean endsInQuestion(int quotation) {
        String words = quotations.words(quotation).of(page.text).stripTrailing();
        return words.endsWith("?");
    }

    private boolean sameSource(Attribution one, Attribution other) {
        return one.source != null && other.source != null && page.form(one.source.head()).equals(page.form(other.source.head()));
    }

    /** After a quotation that belongs to nobody, nothing runs on. */
    void interrupt() {
        runsOn = false;
    }

    /** Whoever spoke last in this paragraph, whoever the paragraph before announces, or whose quotation runs on. */
    @Nullable
    Attribution of(int quotation, int paragraph) {
        Attribution announced = announcedBefore(quotation);
        if (announced != null) {
            announced.forgetPhrase();
            return announced;
        }
        Attribution late = behindTheSentence(quotation, paragraph);
        if (late != null) {
            return late;
        }
        Source named = lines.behindDash(quotation);
        if (named == null && frames.fillsParagraph(quotation)) {
            named = lines.onOwnLine(quotation);
        }
        if (named != null) {
            return attributions.make(Cue.Form.NAME_LINE, named.first(), named);
        }
        int start = frames.startOf(quotations.first(quotation));
        if (speaking != null && start > 0 && frames.of(start - 1) == frames.of(speaking.cue.head())
                && spokeInParagraph == paragraph) {
            return speaking;
        }
        boolean samePlace = spokeInParagraph == paragraph || runsOn && spokeInParagraph == paragraph - 1
                || spokeInParagraph == paragraph - 1 && frames.fillsParagraph(quotation) && endedInSpeech(paragraph);
        boolean turn = asked || endsInQuestion(quotation) && asker != null && asker == otherSpeaker;
        if (samePlace && turn && otherSpeaker != null && spokeInParagraph == paragraph - 1) {
            return otherSpeaker;
        }
        Attribution reported = before.reporterOf(quotation);
        if (reported != null) {
            return reported;
        }
        return samePlace ? speaking : before.actorOf(quotation);
    }

    /** Whether the paragraph before ends in the speaker's words or in the clause that reports them. */
    private boolean endedInSpeech(int paragraph) {
        int end = endOfSpeech;
        while (end + 1 < page.size() && page.paragraphOf(end + 1) < paragraph && frames.of(end + 1) == frames.of(end)) {
            end++;
        }
        return end + 1 < page.size() && page.paragraphOf(end + 1) == paragraph;
    }

    /** The sentence before ends in a colon: <em>Caddell continued:</em> */
    private @Nullable Attribution announcedBefore(int quotation) {
        int end = quotations.first(quotation);
        if (end == 0) {
            return null;
        }
        int before = end - 1;
        int begin = frames.startOf(before);
        boolean near = page.paragraphOf(before) >= page.paragraphOf(end) - 1;
        if (!near || !page.form(before).equals(":")) {
            return null;
        }
        for (int i = before; i >= begin && before - i < LONGEST_GAP; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue.reportsSpeech() && candidate.source != null) {
                return candidate;
            }
        }
        return introducedByName(before, begin);
    }

    /** <em>From the Post:</em> <em>Keller on the bridge:</em> A short line without a verb of saying; the name in it is the source. */
    private @Nullable Attribution introducedByName(int colon, int begin) {
        boolean ownLine = begin == 0 || page.paragraphOf(begin - 1) != page.paragraphOf(begin);
        if (!ownLine || colon - begin > LONGEST_LINE) {
            return null;
        }
        for (int i = begin; i < colon; i++) {
            boolean named = page.token(i).name() != NameKind.NONE || page.tagged(i, "NNP") || tree.is(i, "nsubj") && page.tagged(i, "PRP");
            if (named && !page.quoted(i)) {
                Source name = phrases.startingAt(i);
                return name == null ? null : attributions.make(Cue.Form.COLON, colon, name);
            }
        }
        return null;
    }

    /** “No.” Trump said. — with a full stop where a comma belongs. */
    private @Nullable Attribution behindTheSentence(int quotation, int paragraph) {
        int next = frames.endOf(quotations.last(quotation));
        if (next >= page.size() || page.paragraphOf(next) != paragraph || page.quoted(next)) {
            return null;
        }
        Attribution candidate = attributions.startingAt(next);
        int end = frames.endOf(next);
        boolean bare = candidate != null && (candidate.isEmpty() || candidate.evidence() == Evidence.PHRASE)
                && candidate.last() + LONGEST_ADJUNCT >= end && !page.form(end - 1).equals(":")
                && !page.hasFinite(candidate.last() + 1, end - 1);
        if (bare) {
            candidate.forgetPhrase();
        }
        return bare ? candidate : null;
    }
}
