package onrecord.extraction.statements.quoted;

import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
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
    private static final int LONGEST_NAME = 8;

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
        Attribution named = clause == i ? namedBehind(i, end) : manner(clause, end);
        if (named != null) {
            return named;
        }
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
        boolean answers = exact.last() + 1 < end && page.tagged(exact.last() + 1, "UH");
        if ((answers || !exact.isEmpty()) && endsList(quotation)) {
            return null;
        }
        boolean hasOtherWords = !exact.isEmpty() && isInside(quotation) && !exact.overlaps(quotations.span(quotation))
                || isBorrowing(exact) && (!exact.isEmpty() || page.tree().childBehind(exact.cue().head(), "obj") != Page.NONE);
        return hasOtherWords ? null : exact;
    }

    /** <em>As Dunn went on about “the dam” and “the mill,” Keller said no</em>: the last of several in one sentence, without a verb. */
    private boolean endsList(int quotation) {
        int link = quotations.first(quotation) - 1;
        return quotation > 0 && link > page.outerSentences().startOf(link) && page.tagged(link, "CC") && page.quoted(link - 1)
                && !page.hasFinite(quotations.first(quotation), quotations.last(quotation));
    }

    /** <em>Accused of “lying”, Keller said it was over.</em> Words that begin before the quotation lead up to what is said and are no part of it. */
    private boolean isInside(int quotation) {
        int first = quotations.first(quotation);
        int begin = page.outerSentences().startOf(first);
        return first > begin && !page.isPunctuation(first - 1);
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

    /** <em>“…,” was Keller’s verdict</em>, <em>“…,” Keller was told by Olsen</em> */
    private @Nullable Attribution namedBehind(int from, int end) {
        boolean is = page.token(from).lemma().equals("be") && page.isFinite(from);
        Attribution owned = is ? ownedBehind(from + 1, end) : null;
        if (owned != null) {
            return owned;
        }
        for (int i = from + 1; i < end && i - from < LONGEST_NAME && !page.quoted(i) && !page.form(i).equals(","); i++) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate == null || candidate.source() == null) {
                continue;
            }
            boolean verdict = is && candidate.cue().form() == Cue.Form.NOUN && candidate.source().first() == from + 1;
            boolean told = candidate.cue().passive() && candidate.cue().word().has(Habit.TELLS)
                    && candidate.source().first() > candidate.cue().last() && !page.hasFinite(from, candidate.cue().first() - 1);
            return verdict || told && candidate.isEmpty() ? candidate : null;
        }
        return null;
    }

    /** <em>“…,” was the reply of Ann Dunn</em> */
    private @Nullable Attribution ownedBehind(int article, int end) {
        int noun = article + 1;
        while (noun + 1 < end && page.tagged(noun, "J")) {
            noun++;
        }
        boolean owned = noun + 2 < end && page.lower(article).equals("the") && page.tagged(noun, "NN")
                && (page.lower(noun + 1).equals("of") || page.lower(noun + 1).equals("from"));
        CueWord word = owned ? words.noun(page.token(noun).lemma()) : null;
        Source owner = word == null ? null : phrases.untilComma(noun + 2);
        return word == null || owner == null ? null : attributions.make(Cue.of(noun, word, Cue.Form.NOUN), owner);
    }

    /** <em>“…” is how Keller rated the bridge</em>: whatever the verb. */
    private @Nullable Attribution manner(int clause, int end) {
        Source subject =
                attributions.startingAt(clause) == null && page.lower(clause - 1).equals("how") ? phrases.startingAt(clause) : null;
        int verb = subject == null ? end : subject.last() + 1;
        return subject != null && verb < end && page.tagged(verb, "VB") && page.isFinite(verb)
                ? attributions.make(Cue.of(verb, words.say(), Cue.Form.VERB), subject) : null;
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
