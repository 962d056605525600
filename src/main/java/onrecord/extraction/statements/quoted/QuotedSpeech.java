package onrecord.extraction.statements.quoted;

import java.util.List;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.WorkTitles;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to the one who is quoted, by the conventions of news: the reporting clause right behind it
 * (<em>“No,” she said</em>), the one right before it (<em>She said: “No”</em>), the clause whose content it is part of (<em>called it
 * “absurd”</em>), and else whoever was speaking (<em>“No,” she said. “Never.”</em>). Words in scare quotes belong to nobody.
 */
public final class QuotedSpeech {

    private static final int LONGEST_REST = 12;

    private final Page page;
    private final OuterSentences sentences;
    private final Quotations quotations;
    private final Attributions attributions;
    private final ClausesBehind behind;
    private final ClausesBefore before;
    private final ContentOwners contents;
    private final Topics topics;
    private final Interruptions interruptions;
    private final Conversation conversation;
    private final WorkTitles titles;
    private final Attribution[] owners;
    private int firstWaiting = Page.NONE;

    public QuotedSpeech(CueWords words, Page page, List<Attribution> found) {
        this.page = page;
        this.sentences = page.outerSentences();
        this.quotations = page.quotations();
        this.attributions = new Attributions(page, words.say(), found);
        this.behind = new ClausesBehind(words, page, attributions);
        this.before = new ClausesBefore(words, page, attributions);
        this.contents = new ContentOwners(page, attributions);
        this.topics = new Topics(page, attributions);
        this.interruptions = new Interruptions(page, attributions);
        this.conversation = new Conversation(page, attributions);
        this.titles = new WorkTitles(page);
        this.owners = new Attribution[quotations.size()];
    }

    /** Adds every quotation to the attribution it belongs to; returns the attributions that had to be made for it. */
    public List<Attribution> attach() {
        for (int q = 0; q < quotations.size(); q++) {
            if (quotations.first(q) != Page.NONE) {
                attach(q);
            }
        }
        return attributions.made();
    }

    private void attach(int quotation) {
        Attribution line = attributions.ofLine(page.paragraphOf(quotations.first(quotation)));
        if (line != null && line.overlaps(quotations.span(quotation))) {
            remember(quotation, line);
            return;
        }
        if (titles.isTitleOfWork(quotation)) {
            return;
        }
        Claim claim = claimOn(quotation);
        if (claim == null || claim.by() == Evidence.CONTINUED && endsInClause(quotation)) {
            conversation.interrupt();
            firstWaiting = quotations.isOpen(quotation) ? firstOfRun(quotation) : Page.NONE;
            return;
        }
        takeUpWaiting(quotation, claim.owner());
        if (claim.by() == Evidence.BESIDE && claim.owner().first() > quotations.last(quotation) && endsClauseBegunBefore(quotation)) {
            claim.owner().add(quotations.span(quotation - 1).cover(quotations.span(quotation)), claim.by());
            owners[quotation - 1] = claim.owner();
        }
        boolean withRest = claim.by() == Evidence.CONTINUED && claim.owner().cue().form() != Cue.Form.NAME_LINE;
        claim.owner().add(withRest ? withRestOfSentence(quotation) : quotations.span(quotation), claim.by());
        remember(quotation, claim.owner());
    }

    /** Whose a quotation is, and what tells so. */
    private record Claim(Attribution owner, Evidence by) {

        static @Nullable Claim of(@Nullable Attribution owner, Evidence by) {
            return owner == null ? null : new Claim(owner, by);
        }
    }

    private @Nullable Claim claimOn(int quotation) {
        Claim claim = Claim.of(before.announcing(quotation), Evidence.BESIDE);
        if (claim == null) {
            claim = Claim.of(behind.of(quotation), Evidence.BESIDE);
        }
        if (claim == null) {
            claim = Claim.of(interruptions.of(quotation, quotation == 0 ? null : owners[quotation - 1]), Evidence.BESIDE);
        }
        if (claim == null) {
            claim = Claim.of(contents.around(quotation), Evidence.COMPLEMENT);
        }
        if (claim == null) {
            claim = Claim.of(before.of(quotation), Evidence.BESIDE);
        }
        if (claim == null) {
            claim = Claim.of(contents.aroundAccordingTo(quotation), Evidence.COMPLEMENT);
        }
        if (claim == null) {
            claim = Claim.of(contents.goingOn(quotation, quotation == 0 ? null : owners[quotation - 1]), Evidence.COMPLEMENT);
        }
        if (claim == null) {
            claim = Claim.of(topics.speakerOf(quotation), Evidence.CONTINUED);
        }
        if (claim == null && opensSentence(quotation)) {
            claim = Claim.of(conversation.speakerOf(quotation), Evidence.CONTINUED);
        }
        return claim;
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

    /** <em>“It rained.</em> <em>It poured,” she said.</em> Whoever spoke before, the clause at the end of what runs on here tells whose it is. */
    private boolean endsInClause(int quotation) {
        int end = quotation;
        while (quotations.isOpen(end) && end + 1 < quotations.size() && quotations.first(end + 1) == quotations.last(end) + 1
                && page.paragraphOf(quotations.first(end + 1)) == page.paragraphOf(quotations.first(end)) + 1) {
            end++;
        }
        int clause = quotations.last(end) + 1;
        return end > quotation && page.opensParagraph(quotations.first(quotation)) && clause < sentences.endOf(clause - 1)
                && attributions.startingAt(clause) != null;
    }

    /** The first of the quotations that wait for an owner and run on to this one, or itself. */
    private int firstOfRun(int quotation) {
        boolean goesOn = firstWaiting != Page.NONE && quotations.first(quotation - 1) != Page.NONE
                && page.paragraphOf(quotations.first(quotation)) == page.paragraphOf(quotations.first(quotation - 1)) + 1
                && quotations.first(quotation) == quotations.last(quotation - 1) + 1;
        return goesOn ? firstWaiting : quotation;
    }

    private void remember(int quotation, Attribution owner) {
        owners[quotation] = owner;
        conversation.remember(quotation, owner);
    }

    /** <em>“It is bad” in the hills, “but the rain has stopped,” she said.</em> The words between, which say little, belong to the clause. */
    private boolean endsClauseBegunBefore(int quotation) {
        if (quotation == 0 || owners[quotation - 1] != null || quotations.first(quotation - 1) == Page.NONE) {
            return false;
        }
        int last = quotations.last(quotation - 1);
        int next = quotations.first(quotation);
        boolean together = quotations.first(quotation - 1) == sentences.startOf(next) && page.form(next - 1).equals(",") && next - last > 2
                && page.tagged(last + 1, "IN") && next - last < LONGEST_REST && page.hasFinite(quotations.first(quotation - 1), last);
        return together && !page.hasFinite(last + 1, next - 1);
    }

    /** Whether a sentence begins with the quotation and says little more. */
    private boolean opensSentence(int quotation) {
        int first = quotations.first(quotation);
        for (int i = sentences.startOf(first); i < first; i++) {
            if (!page.quoted(i) && !page.isPunctuation(i)) {
                return false;
            }
        }
        int last = quotations.last(quotation);
        for (int i = last + 1; i < sentences.endOf(first); i++) {
            if (!page.quoted(i) && page.isFinite(i) || i - last > LONGEST_REST) {
                return false;
            }
        }
        return true;
    }

    private Span withRestOfSentence(int quotation) {
        int last = sentences.endOf(quotations.last(quotation)) - 1;
        while (last > quotations.last(quotation) && !page.quoted(last) && page.isPunctuation(last)) {
            last--;
        }
        Span span = quotations.span(quotation);
        return last > quotations.last(quotation) ? span.cover(page.token(last).span()) : span;
    }
}
