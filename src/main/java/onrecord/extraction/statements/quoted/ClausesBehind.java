package onrecord.extraction.statements.quoted;

import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.WorkTitles;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clause right behind a quotation: <em>“No,” she said</em>; <em>“No,” said Trump</em>. */
final class ClausesBehind {

    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_RELATIVE = 3;

    private final CueWords words;
    private final Page page;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final WorkTitles titles;
    private final Attributions attributions;

    ClausesBehind(CueWords words, Page page, Attributions attributions) {
        this.words = words;
        this.page = page;
        this.quotations = page.quotations();
        this.phrases = new NounPhrases(page);
        this.titles = new WorkTitles(page);
        this.attributions = attributions;
    }

    /** The attribution whose clause it is, or null. In <em>Citing “errors,” Trump accused him of fraud</em> he does not say “errors”. */
    @Nullable
    Attribution of(int quotation) {
        int last = quotations.last(quotation);
        int end = page.outerSentences().endOf(last);
        int i = last + 1;
        while (i < end && !page.quoted(i) && page.isPunctuation(i) && !page.form(i).equals(".")) {
            i++;
        }
        if (i >= end || page.quoted(i)) {
            return null;
        }
        boolean attached = i == last + 1;
        Attribution remark = attached ? remark(quotation, i) : null;
        if (remark != null) {
            return remark;
        }
        int clause = behindLink(i, end);
        Attribution exact = attributions.startingAt(clause);
        if (exact == null) {
            return !attached || page.isPunctuation(last - 1) ? repaired(clause, end) : null;
        }
        if (exact.cue().first() > 0 && page.tagged(exact.cue().first() - 1, "WP")) {
            Attribution main = repaired(i, end);
            return main == null ? exact : main;
        }
        if (attached && titles.isTitleBefore(exact.first())) {
            return null;
        }
        boolean hasOtherWords = !exact.isEmpty() && page.tagged(page.outerSentences().startOf(last), "VBG")
                || isBorrowing(exact) && (!exact.isEmpty() || page.tree().childBehind(exact.cue().head(), "obj") != Page.NONE);
        return hasOtherWords ? null : exact;
    }

    /** <em>Keller’s “toy bridge” remark</em> */
    private @Nullable Attribution remark(int quotation, int noun) {
        CueWord word = words.noun(page.token(noun).lemma());
        int before = quotations.first(quotation) - 1;
        if (word == null || before < 0 || !page.tagged(before, "POS") && !page.tagged(before, "PRP$")) {
            return null;
        }
        Source owner = page.tagged(before, "PRP$") ? new Source(before, before, before, true) : phrases.endingBefore(before);
        return owner == null ? null : attributions.make(Cue.of(noun, word, Cue.Form.NOUN), owner);
    }

    /** <em>“…,” as he put it</em>; <em>“…” is how he put it</em> */
    private int behindLink(int i, int end) {
        if (page.lower(i).equals("as")) {
            return i + 1;
        }
        boolean how = i + 2 < end && page.token(i).lemma().equals("be") && page.lower(i + 1).equals("how");
        return how ? i + 2 : i;
    }

    /** <em>She said, “It works,” adding that…</em>; <em>for “Women in Power,” answering questions</em>: the participle has its own words. */
    private boolean isBorrowing(Attribution attribution) {
        return attribution.source() != null && !attribution.source().own() && page.tagged(attribution.cue().head(), "VBG");
    }

    /** When the tree lost the subject: everything from the quotation to the verb names the speaker. */
    private @Nullable Attribution repaired(int from, int end) {
        if (!opensPhrase(from)) {
            return null;
        }
        for (int i = from; i < end && i - from < LONGEST_CLAUSE && !page.quoted(i); i++) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue().isActiveSpeech()) {
                Source named = phrases.startingAt(from);
                if (hasSubjectSetOff(candidate, from)) {
                    return null;
                }
                boolean relative = page.tagged(Math.max(from, candidate.cue().first() - 1), "W");
                if (named != null && !relative) {
                    candidate.name(new Source(from, endOfName(named, candidate.cue().first() - 1), named.head(), true), page);
                    return candidate;
                }
            } else if (page.isFinite(i) && !isInsideRelative(from, i)) {
                return quotedAsSaying(i, end);
            }
        }
        return null;
    }

    /** In <em>Early in “The Road,” the new film by Dunn, a priest says, “No.”</em> the title is nobody's speech. */
    private boolean hasSubjectSetOff(Attribution candidate, int from) {
        Source source = candidate.source();
        return source != null && source.own() && source.first() > from && page.form(source.first() - 1).equals(",")
                && page.tagged(source.first(), "DT") && introducesOther(candidate);
    }

    private boolean introducesOther(Attribution candidate) {
        int cue = candidate.cue().last();
        for (int i = cue + 1; i < Math.min(page.outerSentences().endOf(cue), cue + LONGEST_CLAUSE); i++) {
            if (page.quoted(i)) {
                return page.form(i - 1).equals(",") || page.form(i - 1).equals(":");
            }
        }
        return false;
    }

    private int endOfName(Source named, int beforeVerb) {
        int last = Math.max(named.head(), beforeVerb);
        return last > named.head() && page.form(last).equals(",") ? last - 1 : last;
    }

    private boolean opensPhrase(int i) {
        return page.tagged(i, "NN") || page.tagged(i, "DT") || page.tagged(i, "PRP") || page.tagged(i, "JJ") || page.tagged(i, "CD");
    }

    /** <em>“…,” the paper quoted Ann Dunn as saying.</em> */
    private @Nullable Attribution quotedAsSaying(int verb, int end) {
        for (int i = verb + 2; i < end && i - verb < LONGEST_CLAUSE && page.token(verb).lemma().equals("quote"); i++) {
            Attribution candidate = page.lower(i - 1).equals("as") ? attributions.ofCue(i) : null;
            if (candidate != null && candidate.source() != null) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isInsideRelative(int from, int verb) {
        for (int i = verb - 1; i > from && i >= verb - LONGEST_RELATIVE; i--) {
            if (page.tagged(i, "W")) {
                return true;
            }
        }
        return false;
    }
}
