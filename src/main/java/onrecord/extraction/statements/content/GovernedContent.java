package onrecord.extraction.statements.content;

import java.util.List;
import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.TellingVerbs;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Quotations;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.NameKind;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds the content that follows its cue in the tree: a clause (<em>said that it rained</em>), an infinitive (<em>wants to leave</em>), an
 * object (<em>denied the report</em>) or a phrase after a preposition (<em>called for peace</em>).
 */
public final class GovernedContent {

    private static final Set<String> WITH_THAT = WordSections.read("statements/conjunctions.txt").set("with that");
    private static final Set<String> RELATIVE = WordSections.read("statements/pronouns.txt").set("relative");
    private static final int LONGEST_CIRCUMSTANCES = 12;
    private static final Set<String> MEANWHILE = WordSections.read("statements/conjunctions.txt").set("meanwhile");
    private static final Set<String> PAIRING = WordSections.read("statements/joint-speakers.txt").set("openers");
    private static final Set<String> NEGATIONS = WordSections.read("statements/modality.txt").set("negations");
    private static final Set<String> ASKING = Set.of("whether", "if");
    private static final Set<String> FINAL = Set.of(".", "?", "!");
    private static final Set<String> INTRODUCING = Set.of(",", ":");

    private final Page page;
    private final Tree tree;
    private final Quotations quotations;
    private final ClauseBeside beside;
    private final GovernedPhrases governed;
    private final ContentEnd end;
    private final Propositions propositions;
    private final FigurativeSenses figurative;
    private final TellingVerbs telling;
    private final SubjectsSetApart setApart;
    private final ClausesWithGap gaps;
    private final OwnedClaims claims;
    private final FrontedConditions conditions;
    private final AnsweredClaims answered;
    private final Targets targets;
    private final ReportersTails tails;

    public GovernedContent(CueWords words, Page page) {
        this.page = page;
        this.tree = page.tree();
        this.quotations = page.quotations();
        this.beside = new ClauseBeside(words, page);
        this.governed = new GovernedPhrases(page);
        this.end = new ContentEnd(words, page);
        this.propositions = new Propositions(page);
        this.figurative = new FigurativeSenses(page);
        this.telling = new TellingVerbs(page);
        this.setApart = new SubjectsSetApart(page);
        this.gaps = new ClausesWithGap(page);
        this.answered = new AnsweredClaims(words, page);
        this.claims = new OwnedClaims(page);
        this.conditions = new FrontedConditions(page);
        this.targets = new Targets(page);
        this.tails = new ReportersTails(words, page);
    }

    /** Adds what the cue governs, if anything. */
    public void addContent(Attribution attribution) {
        if (claims.opens(attribution.cue())) {
            claims.contentOf(attribution.cue()).forEach(span -> attribution.add(span, Evidence.COMPLEMENT));
        }
        if (attribution.isEmpty()) {
            beside.sharedContentOf(attribution).forEach(span -> attribution.add(span, Evidence.COMPLEMENT));
        }
        if (!attribution.isEmpty() || answered.follow(attribution.cue())) {
            return;
        }
        int complement = governed.by(attribution.cue());
        if (complement != Page.NONE && attribution.source() != null
                && figurative.has(attribution.cue(), attribution.source(), complement)) {
            return;
        }
        boolean clausal = complement == Page.NONE || tree.is(complement, "ccomp") || tree.is(complement, "xcomp");
        boolean phrase = !clausal && attribution.cue().form() == Cue.Form.VERB;
        for (Span span : complement == Page.NONE ? beside.contentOf(attribution) : contentOf(attribution, complement)) {
            if (isGiven(page.tokenAt(span.start()), attribution.cue())) {
                continue;
            }
            Span within = conditions.within(attribution.cue(), said(span, phrase));
            if (within != null) {
                attribution.add(within, phrase ? Evidence.PHRASE : Evidence.COMPLEMENT);
            }
        }
    }

    private Span said(Span span, boolean thing) {
        int first = page.tokenAt(span.start());
        int last = page.tokenAt(span.end() - 1);
        int said = tails.lastSaid(first, last, thing);
        return said == last ? span : page.span(first, said);
    }

    /** <em>rejected her remarks, given that it had rained</em> */
    private boolean isGiven(int first, Cue cue) {
        int that = first - 1;
        return that - 1 > cue.last() && page.lower(that).equals("that") && WITH_THAT.contains(page.lower(that - 1))
                && !page.lower(that - 2).equals("by");
    }

    private List<Span> contentOf(Attribution attribution, int complement) {
        Cue cue = attribution.cue();
        int first = behindCueAndSource(attribution, tree.firstOfSubtree(complement));
        if (first >= page.size()) {
            return List.of();
        }
        if (tree.is(complement, "ccomp") && page.hasFinite(cue.last() + 1, first - 1)) {
            return beside.contentOf(attribution);
        }
        boolean clausal = tree.is(complement, "ccomp") || tree.is(complement, "xcomp") && page.isFinite(first);
        int that = clausal && !isTurnedRound(attribution) ? thatBefore(cue, first) : Page.NONE;
        if (that != Page.NONE) {
            first = that + 1;
        } else if (clausal && !isTurnedRound(attribution) && takesSubjectForObject(cue, first)) {
            first = cue.last() + 1;
        } else if (clausal && !isTurnedRound(attribution)) {
            first = setApart.withSubject(cue, first);
        }
        int last = cue.form() == Cue.Form.VERB ? end.of(cue, complement) : end.ofClause(complement);
        first = clausal ? withQuestion(cue, first) : first;
        int told = clausal ? telling.behindDescribed(cue) : Page.NONE;
        if (told != Page.NONE) {
            first = told;
            last = Math.max(last, page.outerSentences().endOf(told) - 2);
        }
        first = withPronoun(cue, telling.behindTold(cue, skipOpening(cue, first, last), last));
        first = telling.behindRelative(cue, first, last);
        first = clausal ? behindCircumstances(complement, first, last) : first;
        first = withNegation(cue, clausal ? first : behindParty(cue, first, last));
        if (!clausal && isStranded(first)) {
            return List.of();
        }
        if (isRelative(cue, first) || isMeanwhile(attribution, first, last) || clausal && isMainClause(cue, first)) {
            return List.of();
        }
        int quoted = introducedQuotation(cue, first, last);
        if (quoted != Page.NONE) {
            first = quoted;
            last = Math.min(last, quotations.lastAt(quoted));
        }
        last = isLedByThat(cue, first) ? last : beside.withoutAdjunct(first, last);
        last = clausal && first == cue.last() + 1 ? gaps.endOf(first, last) : last;
        if (first > last || !propositions.holds(cue, complement, first, last)) {
            return List.of();
        }
        return clausal || quoted != Page.NONE ? List.of(page.span(first, last)) : targets.before(attribution, first, last);
    }

    /** <em>told her never to leave</em>, where the tree cuts off what turns it round. */
    private int withNegation(Cue cue, int first) {
        boolean negated = first - 1 > cue.last() && page.lower(first).equals("to") && page.tagged(first - 1, "RB")
                && NEGATIONS.contains(page.lower(first - 1));
        return negated ? first - 1 : first;
    }

    /** "to" of <em>the people she has talked to about it have left</em> */
    private boolean isStranded(int preposition) {
        return page.tagged(preposition, "IN") && page.lower(preposition).equals("to") && page.tagged(preposition + 1, "IN");
    }

    /** <em>agreed with Dunn that it was old</em> */
    private int behindParty(Cue cue, int first, int last) {
        boolean with = cue.word().takes(Complement.CLAUSE) && cue.last() + 1 < last && page.lower(cue.last() + 1).equals("with");
        for (int i = first; with && i < Math.min(last, first + LONGEST_CIRCUMSTANCES) && !page.isPunctuation(i) && !page.isFinite(i); i++) {
            if (page.lower(i).equals("that") && page.tagged(i, "IN") && !page.isFinite(i + 1)) {
                return i + 1;
            }
        }
        return first;
    }

    /** In <em>said at the chapel where the two had married</em> nothing is said; but <em>asked her mother where they had married</em>. */
    private boolean isRelative(Cue cue, int first) {
        boolean behindNoun = first > cue.last() + 1 && RELATIVE.contains(page.lower(first)) && page.tagged(first - 1, "NN");
        return behindNoun && !cue.word().has(Habit.TELLS);
    }

    /** <em>The general, who advises the minister, left the room.</em> */
    private boolean isMainClause(Cue cue, int first) {
        boolean relative = cue.first() > 0 && page.tagged(cue.first() - 1, "WP") && !page.quoted(first);
        return relative && first > cue.last() + 2 && page.form(first - 1).equals(",") && page.isFinite(first)
                && !page.hasFinite(cue.last() + 1, first - 1);
    }

    /** <em>“No,” she said as she was led away.</em> <em>“No,” she told the crowd before the doors closed.</em> */
    private boolean isMeanwhile(Attribution attribution, int first, int last) {
        int next = attribution.cue().last() + 1;
        int begin = next < first && MEANWHILE.contains(page.lower(next)) && !page.hasFinite(next, first - 1) ? next : first;
        return isBehindQuotation(attribution) && MEANWHILE.contains(page.lower(begin)) && !page.quoted(begin)
                && !goesOnBehindComma(begin, last);
    }

    /** <em>“No,” she said</em>, <em>“No,” Ann Dunn, who was led away, said</em>: the words that the sentence opens with are what is said. */
    private boolean isBehindQuotation(Attribution attribution) {
        int begin = page.outerSentences().startOf(attribution.first());
        int before = attribution.first() - 1;
        if (before >= begin && page.quoted(before)) {
            return true;
        }
        int last = page.quoted(begin) ? quotations.lastAt(begin) : Page.NONE;
        return last != Page.NONE && last < attribution.cue().first() && page.form(last - 1).equals(",")
                && page.form(attribution.cue().first() - 1).equals(",");
    }

    /** In <em>said when it rained, they stayed</em> the clause is only the first part of what is said. */
    private boolean goesOnBehindComma(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (page.form(i).equals(",")) {
                return page.hasFinite(i + 1, last);
            }
        }
        return false;
    }

    /** <em>explained how important it is</em>, where the tree cuts off what is asked. */
    private int withQuestion(Cue cue, int first) {
        int question = cue.last() + 1;
        boolean how = first > question && page.lower(question).equals("how") && !page.quoted(question);
        for (int i = question + 1; how && i < first; i++) {
            how = !page.isFinite(i) && !page.isPunctuation(i) && !page.quoted(i);
        }
        return how ? question : first;
    }

    /** In <em>told the press it was over</em> the tree may have the press take "it". */
    private int withPronoun(Cue cue, int first) {
        int before = first - 1;
        boolean lost = before > cue.last() && page.isFinite(first) && page.token(before).tag().equals("PRP") && !page.quoted(before);
        return lost ? before : first;
    }

    private static int behindCueAndSource(Attribution attribution, int first) {
        int behind = Math.max(first, attribution.cue().last() + 1);
        return isTurnedRound(attribution) ? Math.max(behind, attribution.last() + 1) : behind;
    }

    /** <em>said Keller</em> */
    private static boolean isTurnedRound(Attribution attribution) {
        Source source = attribution.source();
        return source != null && source.own() && source.first() > attribution.cue().last();
    }

    /** In <em>said the bridge was safe</em> the tree may take the bridge for what is said; only those who are told stand there. */
    private boolean takesSubjectForObject(Cue cue, int first) {
        boolean headless = lacksSubject(first);
        int object = tree.childBehind(cue.head(), "obj");
        object = object == Page.NONE && headless ? tree.childBehind(cue.head(), "nsubj") : object;
        object = object == Page.NONE ? tree.childBehind(cue.head(), "iobj") : object;
        object = object == Page.NONE && headless && beginsName(cue.last() + 1) ? cue.last() + 1 : object;
        if (object == Page.NONE || object >= first || cue.word().has(Habit.TELLS)) {
            return false;
        }
        for (int i = cue.last() + 1; i < first; i++) {
            if (page.isPunctuation(i) && !page.tagged(i, "$") || page.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    /** <em>was old</em>, <em>also refused</em>, <em>and its allies will</em>: no clause begins so. */
    private boolean lacksSubject(int first) {
        int verb = first;
        while (verb + 1 < page.sentenceEnd(first) && page.tagged(verb, "RB")) {
            verb++;
        }
        return page.isFinite(verb) || page.tagged(first, "CC") && tree.childBehind(first, "conj") == Page.NONE && !pairs(first);
    }

    /** <em>either</em> … or, <em>neither</em> … nor, <em>both</em> … and */
    private boolean pairs(int conjunction) {
        return PAIRING.contains(page.lower(conjunction));
    }

    private boolean isLedByThat(Cue cue, int first) {
        int before = first > 0 && page.form(first - 1).equals(",") ? first - 2 : first - 1;
        return before > cue.last() && page.lower(before).equals("that");
    }

    /** The one behind the time of saying in <em>said last week that the trial, set for May, …</em>, which the tree hangs on the week. */
    private int thatBefore(Cue cue, int first) {
        for (int i = cue.last() + 1; i < first && !page.quoted(i) && !page.isPunctuation(i) && !page.isFinite(i); i++) {
            boolean that = page.form(i).equals("that") && (!page.tagged(i, "DT") || page.tagged(i + 1, "DT") || page.tagged(i + 1, "PRP"));
            if (that && !page.isFinite(i + 1)) {
                return i > cue.last() + 1 ? i : Page.NONE;
            }
        }
        return Page.NONE;
    }

    private boolean beginsName(int i) {
        return page.token(i).name() == NameKind.PERSON && page.token(i).beginsName() && !page.quoted(i);
    }

    /** Where the words begin of <em>said of the vote, “It was close”</em> and <em>told an aide: “It was close”</em>: the quoted ones. */
    private int introducedQuotation(Cue cue, int first, int last) {
        int quoted = first;
        while (quoted <= last && !page.quoted(quoted)) {
            quoted++;
        }
        boolean introduced = quoted > first && quoted <= last && cue.reportsSpeech() && INTRODUCING.contains(page.form(quoted - 1));
        boolean whole = introduced && (quotations.lastAt(quoted) >= last || endsSentence(quotations.at(quoted)));
        return whole && !page.hasFinite(first, quoted - 1) ? quoted : Page.NONE;
    }

    private boolean endsSentence(int quotation) {
        int last = quotations.last(quotation) - 1;
        return last >= 0 && FINAL.contains(page.form(last));
    }

    /** Where the clause begins in <em>said at a hearing in Oslo that it would open</em>, <em>said under pressure she would leave</em>. */
    private int behindCircumstances(int clause, int first, int last) {
        boolean begins = page.tagged(first, "IN") && !page.quoted(first) || isDay(first);
        for (int i = first + 1; begins && i < Math.min(last, first + LONGEST_CIRCUMSTANCES); i++) {
            if (page.isFinite(i) || page.isPunctuation(i)) {
                return first;
            }
            if (page.lower(i).equals("that") && !page.tagged(i, "DT") && !page.isFinite(i + 1)) {
                return i + 1;
            }
            if (page.lower(first).equals("under") && page.tagged(i, "PRP") && !page.tagged(i, "PRP$") && tree.is(i, "nsubj")
                    && tree.head(i) == clause) {
                return i;
            }
        }
        return first;
    }

    /** <em>said Friday it would open</em>; but <em>said Friday prayers were held</em> */
    private boolean isTimeOfSaying(int index) {
        boolean time = isDay(index);
        return time && (page.tagged(index + 1, "DT") || page.tagged(index + 1, "PRP") || page.tagged(index + 1, "NNP")
                || page.tagged(index + 1, "EX") || page.lower(index + 1).equals("that"));
    }

    /** <em>said backstage that it was over</em> */
    private boolean isPlaceOfSaying(Cue cue, int index) {
        return index == cue.last() + 1 && page.token(index).tag().equals("NN") && page.token(index).name() == NameKind.NONE
                && cue.reportsSpeech() && !cue.word().has(Habit.TELLS) && page.form(index + 1).equals("that")
                && page.tagged(index + 1, "IN");
    }

    /** "to" of <em>agreed to sell it</em>, not of <em>agreed to a sale</em> */
    private boolean opensInfinitive(Cue cue, int to) {
        int verb = page.tagged(to + 1, "RB") ? to + 2 : to + 1;
        boolean takes = cue.word().takes(Complement.INFINITIVE) || cue.form() == Cue.Form.ADJECTIVE;
        return takes && page.lower(to).equals("to") && page.token(verb).tag().equals("VB");
    }

    private boolean isDay(int index) {
        return TimeWords.isDay(page.lower(index));
    }

    private int skipOpening(Cue cue, int first, int last) {
        while (first < last && !page.quoted(first)) {
            String form = page.lower(first);
            boolean opening = page.isPunctuation(first) && !page.tagged(first, "$") || isPlaceOfSaying(cue, first)
                    || page.tagged(first, "RB") && page.lower(page.form(first + 1).equals(",") ? first + 2 : first + 1).equals("that")
                    || form.equals("that") && (page.tagged(first, "IN") || page.tagged(first, "WDT") && !page.isFinite(first + 1))
                    || first == cue.last() + 1
                            && (cue.word().prepositions().contains(form) && !ASKING.contains(form) && !opensInfinitive(cue, first)
                                    || isTimeOfSaying(first));
            if (!opening) {
                break;
            }
            first++;
        }
        return first;
    }
}
