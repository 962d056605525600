package onrecord.extraction.statements;

import java.util.List;
import onrecord.extraction.statements.Attribution.Evidence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to the one who is quoted, by the conventions of news: the reporting clause right behind it
 * (<em>“No,” she said</em>), the one right before it (<em>She said: “No”</em>), the clause whose content it is part of (<em>called it
 * “absurd”</em>), and else whoever was speaking (<em>“No,” she said. “Never.”</em>). Words in scare quotes belong to nobody.
 */
final class QuotedSpeech {

    private static final int LONGEST_LINK = 12;
    private static final int FARTHEST_CUE = 60;

    private final Page page;
    private final Frames frames;
    private final Quotations quotations;
    private final Attributions attributions;
    private final ClausesBehind behind;
    private final ClausesBefore before;
    private final Conversation conversation;
    private final Attribution[] owners;
    private int firstWaiting = Page.NONE;

    QuotedSpeech(CueWords words, Page page, List<Attribution> found) {
        this.page = page;
        this.frames = page.frames;
        this.quotations = page.quotations;
        this.attributions = new Attributions(page, words.say(), found);
        this.behind = new ClausesBehind(words, page, attributions);
        this.before = new ClausesBefore(words, page, attributions);
        this.conversation = new Conversation(page, attributions);
        this.owners = new Attribution[quotations.size()];
    }

    /** Adds every quotation to the attribution it belongs to; returns the attributions that had to be made for it. */
    List<Attribution> attach() {
        for (int q = 0; q < quotations.size(); q++) {
            if (quotations.first(q) != Page.NONE) {
                attach(q);
            }
        }
        return attributions.made();
    }

    private void attach(int quotation) {
        int paragraph = page.paragraphOf(quotations.first(quotation));
        Attribution line = attributions.ofLine(paragraph);
        if (line != null && line.overlaps(quotations.span(quotation))) {
            remember(quotation, line);
            return;
        }
        Attribution owner = behind.of(quotation);
        Evidence evidence = Evidence.BESIDE;
        if (owner == null) {
            owner = contentAround(quotation, false);
            evidence = Evidence.COMPLEMENT;
        }
        if (owner == null) {
            owner = before.of(quotation);
            evidence = Evidence.BESIDE;
        }
        if (owner == null) {
            owner = contentAround(quotation, true);
            evidence = Evidence.COMPLEMENT;
        }
        if (owner == null) {
            owner = contentBefore(quotation);
            evidence = Evidence.COMPLEMENT;
        }
        if (owner == null && opensFrame(quotation)) {
            owner = conversation.of(quotation, paragraph);
            evidence = Evidence.CONTINUED;
        }
        if (owner == null) {
            conversation.interrupt();
            firstWaiting = runsOn(quotation) ? firstOfRun(quotation) : Page.NONE;
            return;
        }
        takeUpWaiting(quotation, owner);
        boolean withRest = evidence == Evidence.CONTINUED && owner.cue.form() != Cue.Form.NAME_LINE;
        owner.add(withRest ? withRestOfFrame(quotation) : quotations.span(quotation), evidence);
        remember(quotation, owner);
    }

    /** <em>“It rained.</em> <em>“It poured,” she said.</em> The paragraphs before that run on to this one are hers as well. */
    private void takeUpWaiting(int quotation, Attribution owner) {
        if (firstWaiting != Page.NONE && firstOfRun(quotation) == firstWaiting && firstWaiting < quotation) {
            for (int q = firstWaiting; q < quotation; q++) {
                owner.add(quotations.span(q), Evidence.CONTINUED);
                owners[q] = owner;
            }
        }
        firstWaiting = Page.NONE;
    }

    /** The first of the quotations that wait for an owner and run on to this one, or itself. */
    private int firstOfRun(int quotation) {
        boolean goesOn = firstWaiting != Page.NONE && quotations.first(quotation - 1) != Page.NONE
                && page.paragraphOf(quotations.first(quotation)) == page.paragraphOf(quotations.first(quotation - 1)) + 1
                && quotations.first(quotation) == quotations.last(quotation - 1) + 1;
        return goesOn ? firstWaiting : quotation;
    }

    private boolean runsOn(int quotation) {
        return quotations.isOpen(quotation);
    }

    private void remember(int quotation, Attribution owner) {
        owners[quotation] = owner;
        conversation.remember(quotation, owner);
    }

    /** The content that overlaps the quotation, of the nearest cue before or behind it. */
    private @Nullable Attribution contentAround(int quotation, boolean accordingTo) {
        int frame = frames.of(quotations.first(quotation));
        Span span = quotations.span(quotation);
        for (int i = quotations.first(quotation) - 1; i >= frames.start(frame) && quotations.first(quotation) - i < FARTHEST_CUE; i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && introduces(candidate, quotation)) {
                return null;
            }
            if (candidate != null && candidate.source != null && isAccordingTo(candidate) == accordingTo && candidate.overlaps(span)) {
                return candidate;
            }
        }
        for (int i = quotations.last(quotation) + 1; i < frames.end(frame) && i - quotations.last(quotation) < FARTHEST_CUE; i++) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && isAccordingTo(candidate) == accordingTo && candidate.overlaps(span)) {
                return candidate;
            }
        }
        return null;
    }

    /** <em>…, she replied, “No”</em>: whatever reaches this far from the left, these words are hers. */
    private boolean introduces(Attribution attribution, int quotation) {
        int mark = quotations.first(quotation) - 1;
        boolean beside = mark == attribution.cue.last() + 1 && (page.form(mark).equals(",") || page.form(mark).equals(":"));
        return beside && attribution.isEmpty() && attribution.cue.reportsSpeech() && attribution.cue.form() == Cue.Form.VERB
                && !attribution.cue.passive() && attribution.source != null && attribution.source.own();
    }

    private static boolean isAccordingTo(Attribution attribution) {
        return attribution.cue.form() == Cue.Form.ACCORDING_TO;
    }

    /** <em>said Mills “got a deal” and still “got to sit in”</em>: the second quotation goes on with the content of the first. */
    private @Nullable Attribution contentBefore(int quotation) {
        int first = quotations.first(quotation);
        int begin = frames.startOf(first);
        if (quotation == 0 || quotations.first(quotation - 1) < begin || first - quotations.last(quotation - 1) > LONGEST_LINK) {
            return null;
        }
        Attribution owner = owners[quotation - 1];
        boolean linked = false;
        for (int i = quotations.last(quotation - 1) + 1; i < first; i++) {
            linked |= page.tagged(i, "CC") || page.form(i).equals(",");
            boolean otherCue = attributions.ofCue(i) != null && attributions.ofCue(i) != owner;
            if (otherCue || page.form(i).equals(";")) {
                return null;
            }
        }
        return linked ? owner : null;
    }

    /** Whether a sentence begins with the quotation and says little more. */
    private boolean opensFrame(int quotation) {
        int frame = frames.of(quotations.first(quotation));
        for (int i = frames.start(frame); i < quotations.first(quotation); i++) {
            if (!page.quoted(i) && !page.isPunctuation(i)) {
                return false;
            }
        }
        for (int i = quotations.last(quotation) + 1; i < frames.end(frame); i++) {
            boolean clause = page.isFinite(i);
            if (!page.quoted(i) && clause || i - quotations.last(quotation) > LONGEST_LINK) {
                return false;
            }
        }
        return true;
    }

    private Span withRestOfFrame(int quotation) {
        int last = frames.endOf(quotations.last(quotation)) - 1;
        while (last > quotations.last(quotation) && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        Span span = quotations.span(quotation);
        return last > quotations.last(quotation) ? span.cover(page.token(last).span()) : span;
    }
}
