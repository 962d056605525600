package onrecord.extraction.statements;

import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clause right beside a quotation: <em>“No,” she said</em>; <em>She said: “No”</em>. */
final class ReportingClauses {

    private static final int LONGEST_CLAUSE = 40;
    private static final int LONGEST_GAP = 30;

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final Frames frames;
    private final Quotations quotations;
    private final NounPhrases phrases;
    private final Attributions attributions;

    ReportingClauses(CueWords words, Page page, Attributions attributions) {
        this.words = words;
        this.page = page;
        this.tree = page.tree;
        this.frames = page.frames;
        this.quotations = page.quotations;
        this.phrases = new NounPhrases(page);
        this.attributions = attributions;
    }

    /** “…,” said Trump; “…,” Trump said. But in <em>Citing “errors,” Trump accused him of fraud</em> he does not say “errors”. */
    @Nullable
    Attribution behind(int quotation) {
        int i = quotations.last(quotation) + 1;
        int frame = frames.of(quotations.last(quotation));
        int end = frames.end(frame);
        while (i < end && !page.quoted(i) && page.isPunctuation(i) && !page.form(i).equals(".")) {
            i++;
        }
        if (i >= end || page.quoted(i)) {
            return null;
        }
        Attribution remark = i == quotations.last(quotation) + 1 ? remark(quotation, i) : null;
        if (remark != null) {
            return remark;
        }
        Attribution exact = attributions.startingAt(afterLink(i, end));
        if (exact != null && exact.cue.first() > 0 && page.tagged(exact.cue.first() - 1, "WP")) {
            Attribution main = repaired(i, end);
            return main == null ? exact : main;
        }
        if (exact != null && !exact.isEmpty() && (page.tagged(frames.start(frame), "VBG") || isBorrowing(exact))) {
            return null;
        }
        boolean detached = i > quotations.last(quotation) + 1 || page.isPunctuation(quotations.last(quotation) - 1);
        return exact != null || !detached ? exact : repaired(afterLink(i, end), end);
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
    private int afterLink(int i, int end) {
        if (page.lower(i).equals("as")) {
            return i + 1;
        }
        boolean how = i + 2 < end && page.token(i).lemma().equals("be") && page.lower(i + 1).equals("how");
        return how ? i + 2 : i;
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
                return quotedAsSaying(i, end);
            }
        }
        return null;
    }

    /** <em>“…,” the paper quoted Ann Dunn as saying.</em> */
    private @Nullable Attribution quotedAsSaying(int verb, int end) {
        for (int i = verb + 2; i < end && i - verb < LONGEST_CLAUSE && page.token(verb).lemma().equals("quote"); i++) {
            Attribution candidate = page.lower(i - 1).equals("as") ? attributions.ofCue(i) : null;
            if (candidate != null && candidate.source != null) {
                return candidate;
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
        int first = quotations.first(quotation);
        int begin = frames.startOf(first);
        int i = first - 1;
        boolean introduced = i >= begin && (page.isPunctuation(i) || page.form(i).equalsIgnoreCase("that"));
        Attribution noun = null;
        for (; i >= begin && first - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution candidate = attributions.ofCue(i);
            if (candidate != null && candidate.cue.reportsSpeech() && isActive(candidate)) {
                return introduced || isAgent(candidate, first) || first - i == 1 || names(candidate.cue, first) ? candidate : null;
            }
            if (candidate != null && candidate.cue.form() == Cue.Form.NOUN && noun == null) {
                boolean led =
                        first - i == 1 || first - i == 2 && (introduced || candidate.cue.word().prepositions().contains(page.form(i + 1)));
                if (!led) {
                    break;
                }
                noun = candidate;
            }
        }
        if (noun != null) {
            Attribution subject = page.form(first - 1).equals(":") && isPronoun(noun) ? withoutVerbOfSaying(first - 1) : null;
            return subject == null ? noun : subject;
        }
        return introduced && page.form(first - 1).equals(":") ? withoutVerbOfSaying(first - 1) : null;
    }

    private static boolean isActive(Attribution attribution) {
        return !attribution.cue.passive() || attribution.source != null;
    }

    /** <em>was described by Dunn as “a sham”</em> */
    private boolean isAgent(Attribution attribution, int first) {
        return attribution.cue.passive() && attribution.source != null && page.lower(first - 1).equals("as");
    }

    /** In <em>She gave her answer: “No”</em> the subject names the speaker better than "her". */
    private boolean isPronoun(Attribution noun) {
        return noun.source != null && page.tagged(noun.source.head(), "PRP");
    }

    /** <em>call them “wolves”</em>, <em>called him a “liar”</em>, <em>used the word “liar”</em> */
    private boolean names(Cue cue, int first) {
        if (cue.form() != Cue.Form.VERB || !cue.word().takes(Complement.OBJECT) || cue.word().takes(Complement.CLAUSE)) {
            return false;
        }
        boolean noun = page.tagged(first - 1, "NN") && first - cue.last() == 3 && page.token(cue.head()).lemma().equals("use");
        int pronoun = page.tagged(first - 1, "DT") ? first - 2 : first - 1;
        return noun || pronoun == cue.last() + 1 && page.tagged(pronoun, "PRP") && !page.tagged(pronoun, "PRP$");
    }

    /** <em>He had an answer: “No.”</em> The colon is the cue, the subject of the sentence the source. */
    private @Nullable Attribution withoutVerbOfSaying(int colon) {
        int begin = frames.startOf(colon);
        for (int i = colon - 1; i >= begin && colon - i < LONGEST_GAP && !page.quoted(i); i--) {
            Attribution noun = attributions.ofCue(i);
            if (noun != null && noun.cue.form() == Cue.Form.NOUN && tree.is(i, "nsubj")) {
                return noun;
            }
            boolean subject = tree.is(i, "nsubj");
            if (subject && page.tagged(i, "NN") && words.noun(page.token(colon - 1).lemma()) != null) {
                return attributions.make(Cue.Form.COLON, colon, phrases.around(i, colon - 1));
            }
            boolean person = page.tagged(i, "PRP") && !page.form(i).equalsIgnoreCase("it") || page.token(i).name() == NameKind.PERSON;
            if (person && subject) {
                return attributions.make(Cue.Form.COLON, colon, phrases.around(i, colon - 1));
            }
        }
        Source named = nominal(colon, begin);
        return named == null ? null : attributions.make(Cue.Form.COLON, colon, named);
    }

    /** <em>Ann Dunn, in a letter: “…”</em>; <em>One voter: “…”</em>; <em>9:15 – Dunn: “…”</em>; <em>Then came this from Ann Dunn: “…”</em> */
    private @Nullable Source nominal(int colon, int begin) {
        Source right = phrases.endingBefore(colon);
        int from = right == null ? begin : right.first() - 1;
        boolean own = right != null && (from < begin || page.quoted(from) || page.isPunctuation(from) || page.tagged(from, "RB"));
        if (own && isSomebody(right)) {
            return right;
        }
        if (colon - begin >= LONGEST_GAP) {
            return null;
        }
        Source left = page.hasFinite(begin, colon - 1) ? fromName(colon, begin) : phrases.startingAt(begin);
        return left != null && page.token(left.head()).name() != NameKind.NONE ? left : null;
    }

    /** A bare noun, as in <em>Update:</em>, is nobody. */
    private boolean isSomebody(Source phrase) {
        boolean determined = phrase.first() < phrase.head() && page.tagged(phrase.head(), "NN");
        return determined || page.token(phrase.head()).name() != NameKind.NONE || page.lower(phrase.head()).equals("another");
    }

    /** <em>Then there was this from Ann Dunn: “…”</em> */
    private @Nullable Source fromName(int colon, int begin) {
        for (int i = colon - 1; i > begin && page.token(i).name() != NameKind.NONE; i--) {
            if (page.lower(i - 1).equals("from")) {
                return new Source(i, colon - 1, colon - 1, true);
            }
        }
        return null;
    }
}
