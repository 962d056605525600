package onrecord.extraction.statements;

import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clause right beside a quotation: <em>“No,” she said</em>; <em>She said: “No”</em>. */
final class ReportingClauses {

    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_GAP = 30;

    private final Page page;
    private final NounPhrases phrases;
    private final Attributions attributions;

    ReportingClauses(Page page, Attributions attributions) {
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** “…,” said Trump; “…,” Trump said. But in <em>Citing “errors,” Trump accused him of fraud</em> he does not say “errors”. */
    @Nullable
    Attribution behind(int quotation) {
        int i = page.lastOf(quotation) + 1;
        int frame = page.frameOf(page.lastOf(quotation));
        int end = page.frameEnd(frame);
        while (i < end && !page.quoted(i) && page.isPunctuation(i) && !page.form(i).equals(".")) {
            i++;
        }
        if (i >= end || page.quoted(i)) {
            return null;
        }
        Attribution exact = attributions.startingAt(i);
        if (exact != null && !exact.isEmpty() && (page.tagged(page.frameStart(frame), "VBG") || isBorrowing(exact))) {
            return null;
        }
        return exact != null ? exact : repaired(i, end);
    }

    /** <em>She said, “It works,” adding that…</em>: the participle has words of its own. */
    private boolean isBorrowing(Attribution attribution) {
        return attribution.source != null && !attribution.source.own() && page.tagged(attribution.cue.head(), "VBG");
    }

    /** When the tree lost the subject: everything from the quotation to the verb names the speaker. */
    private @Nullable Attribution repaired(int from, int end) {
        boolean nominal = page.tagged(from, "NN") || page.tagged(from, "DT") || page.tagged(from, "PRP") || page.tagged(from, "JJ")
                || page.tagged(from, "CD");
        if (!nominal) {
            return null;
        }
        for (int i = from; i < end && i - from < LONGEST_CLAUSE && !page.quoted(i); i++) {
            Attribution candidate = attributions.ofCue(i);
            boolean verb = page.isFinite(i);
            if (candidate != null && candidate.cue.reportsSpeech() && candidate.cue.form() == Cue.Form.VERB && !candidate.cue.passive()) {
                Source named = phrases.startingAt(from);
                boolean relative = page.tagged(Math.max(from, candidate.cue.first() - 1), "W");
                if (named != null && !relative) {
                    candidate.source = new Source(from, Math.max(named.head(), candidate.cue.first() - 1), named.head(), true);
                    return candidate;
                }
            } else if (verb && !insideRelative(from, i)) {
                return null;
            }
        }
        return null;
    }

    private boolean insideRelative(int from, int verb) {
        for (int i = verb - 1; i > from && i > verb - 4; i--) {
            if (page.tagged(i, "W")) {
                return true;
            }
        }
        return false;
    }

    /** She said: “…”; she told reporters, “…”; she said that “…”. */
    @Nullable
    Attribution before(int quotation) {
        int first = page.firstOf(quotation);
        int begin = page.frameStart(page.frameOf(first));
        int i = first - 1;
        boolean introduced = i >= begin && (page.isPunctuation(i) || page.form(i).equalsIgnoreCase("that"));
        for (; i >= begin && first - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue.reportsSpeech()) {
                return introduced || first - i == 1 || names(candidate.cue, first) ? candidate : null;
            }
            if (candidate != null && candidate.cue.form() == Cue.Form.NOUN) {
                boolean led =
                        first - i == 1 || first - i == 2 && (introduced || candidate.cue.word().prepositions().contains(page.form(i + 1)));
                return led ? candidate : null;
            }
        }
        return introduced && page.form(first - 1).equals(":") ? withoutVerbOfSaying(first - 1) : null;
    }

    /** <em>call them “wolves”</em> */
    private boolean names(Cue cue, int first) {
        boolean pronoun = first - cue.last() == 2 && page.tagged(first - 1, "PRP") && !page.tagged(first - 1, "PRP$");
        return pronoun && cue.form() == Cue.Form.VERB && cue.word().takes(Complement.OBJECT) && !cue.word().takes(Complement.CLAUSE);
    }

    /** <em>He had an answer: “No.”</em> The colon is the cue, the subject of the sentence the source. */
    private @Nullable Attribution withoutVerbOfSaying(int colon) {
        int begin = page.frameStart(page.frameOf(colon));
        for (int i = colon - 1; i >= begin && colon - i < LONGEST_GAP && !page.quoted(i); i--) {
            boolean person = page.tagged(i, "PRP") && !page.form(i).equalsIgnoreCase("it") || page.token(i).name() == NameKind.PERSON;
            if (person && page.is(i, "nsubj")) {
                return attributions.make(Cue.Form.COLON, colon, phrases.around(i, colon - 1));
            }
        }
        return null;
    }
}
