package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.SeparatingMarks;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;

/** Says where a content ends that begins behind its cue: the tree's answer, mended where it stops in the middle of a phrase. */
final class ContentEnd {

    private static final Set<String> DOCUMENTS = WordSections.read("statements/speaking-nouns.txt").set("said in");
    private static final Set<String> SUBORDINATE =
            WordSections.read("statements/conjunctions.txt").set("time or reason", "comparison or condition");
    private static final Set<String> OPENING = WordSections.read("statements/conjunctions.txt").set("opens a sentence");
    private static final Set<String> REASONS = WordSections.read("statements/conjunctions.txt").set("time or reason");
    private static final Set<String> QUESTIONS = Set.of("what", "how", "why");
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_TIME = 4;
    private static final int LONGEST = 200;

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;

    ContentEnd(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
    }

    /** To the end of the cue's clause, but not into "… and added" or ", after which". */
    int of(Cue cue, int complement) {
        int head = cue.head();
        boolean whole = tree.head(head) == Page.NONE;
        int last = whole ? sentences.endOf(head) - 1 : Math.max(tree.lastOfSubtree(head), complement);
        for (int child : tree.children(head)) {
            if (child > complement && leaves(child, tree.is(complement, "ccomp")) && !isMainOfContent(child, complement)) {
                last = Math.min(last, Math.max(tree.firstOfSubtree(child) - 1, complement));
                break;
            }
        }
        last = toEndOfPhrase(last, sentences.endOf(head));
        boolean clause = cue.form() == Cue.Form.VERB
                && (tree.is(complement, "ccomp")
                        || tree.is(complement, "obj") && cue.word().takes(Complement.CLAUSE) && noMark(cue.last() + 1, last));
        if (clause && !page.hasFinite(tree.firstOfSubtree(complement), last) && last + 1 < sentences.endOf(head)
                && (page.tagged(last + 1, "VB") || page.tagged(last + 1, "MD"))) {
            last = toEndOfPhrase(last + 1, sentences.endOf(head));
        }
        last = Math.min(withoutNextSubject(complement, last), beforeNextSaying(complement, last));
        int before = cue.first() - 1;
        while (before > 0 && page.tagged(before, "RB")) {
            before--;
        }
        boolean pronoun = before >= 0 && (page.tagged(before, "WP") || page.tagged(before, "WDT"));
        boolean relative = tree.is(head, "acl") || pronoun || isWhose(cue);
        last = relative ? beforeMainVerb(cue, complement, last) : last;
        last = isFrontedTime(head) ? beforeMainClause(complement, last) : isFronted(cue) ? beforeNextSubject(cue, complement, last) : last;
        if (tree.is(complement, "obj") || tree.is(complement, "obl")) {
            last = beforeAside(cue, complement, last);
        }
        boolean infinitive = page.token(complement).tag().equals("VB") && page.lower(complement - 1).equals("to");
        if (cue.word().has(Habit.TELLS) && infinitive) {
            last = beforePast(complement, last);
        }
        last = behindInsertion(cue, last);
        while (last > complement && !page.quoted(last) && (page.isPunctuation(last) || page.tagged(last, "CC"))) {
            last--;
        }
        return last;
    }

    /** <em>pledged to ban all cars — nine million of them — from the town</em>: a phrase goes on behind the second dash. */
    private int behindInsertion(Cue cue, int last) {
        int closing = last + 1;
        int end = sentences.endOf(cue.head());
        if (closing + 1 >= end || !isDash(closing) || !page.tagged(closing + 1, "IN") && !page.tagged(closing + 1, "TO")) {
            return last;
        }
        int dashes = 0;
        for (int i = cue.last() + 1; i < closing; i++) {
            dashes += isDash(i) ? 1 : 0;
            if (dashes > 0 && page.isFinite(i)) {
                return last;
            }
        }
        return dashes == 1 ? toEndOfPhrase(closing + 1, end) : last;
    }

    private boolean isDash(int i) {
        return !page.quoted(i) && SeparatingMarks.isDashOrHyphen(page.form(i)) && !isHyphen(i);
    }

    /** <em>told her never to leave the ferry when she complained</em>: what somebody is told to do is to come, so that the past tells when. */
    private int beforePast(int complement, int last) {
        for (int i = complement + 1; i < last && !page.isFinite(i); i++) {
            boolean when = page.lower(i).equals("when") && !page.quoted(i) && (page.tagged(i - 1, "N") || page.tagged(i - 1, "PRP"));
            int verb = when ? finiteBehind(i, last) : last;
            if (verb < last && page.token(verb).tag().equals("VBD")) {
                return i - 1;
            }
        }
        return last;
    }

    private int finiteBehind(int i, int last) {
        int verb = i + 1;
        while (verb < last && !page.isFinite(verb)) {
            verb++;
        }
        return verb;
    }

    /** "told" of <em>said that when Holt was asked why, she told them</em>: the content begins with a clause that needs another. */
    private boolean isMainOfContent(int verb, int complement) {
        int first = tree.firstOfSubtree(complement);
        boolean that = page.lower(first).equals("that") && first + 1 < complement && OPENING.contains(page.lower(first + 1));
        int subject = tree.firstOfSubtree(verb);
        return that && tree.is(verb, "parataxis") && subject > complement && page.form(subject - 1).equals(",");
    }

    /** Of what a noun like "claim" or a phrase like "made the case" leads to. */
    int ofClause(int complement) {
        int last = tree.lastOfSubtree(complement);
        return Math.min(last, beforeNextSaying(complement, last));
    }

    /** No clause ends before a word that needs something on its left: go on to the next comma, conjunction or verb. */
    private int toEndOfPhrase(int last, int end) {
        while (last + 1 < end && (page.quoted(last + 1) || isHyphen(last + 1)
                || !page.isPunctuation(last + 1) && !page.tagged(last + 1, "CC")
                        && !page.tagged(last + 1, "VBD") && !page.tagged(last + 1, "VBZ") && !page.tagged(last + 1, "MD")
                        && !page.tagged(last + 1, "W") && !SUBORDINATE.contains(page.lower(last + 1)))) {
            last++;
        }
        return asks(last + 1, end) ? endOfQuestion(last + 1, end) : last;
    }

    /** "what" of <em>have no business deciding what would be useful</em> */
    private boolean asks(int i, int end) {
        return i + 1 < end && page.tagged(i - 1, "V") && page.tagged(i, "W") && !page.quoted(i) && QUESTIONS.contains(page.lower(i));
    }

    private int endOfQuestion(int from, int end) {
        int last = from;
        while (last + 1 < end && !page.isPunctuation(last + 1) && !page.tagged(last + 1, "CC")) {
            last++;
        }
        return last;
    }

    /** "-" in <em>top-earners</em> */
    private boolean isHyphen(int i) {
        return page.form(i).equals("-") && page.isAttached(i) && i + 1 < page.size() && page.isAttached(i + 1);
    }

    /** In <em>He said he wants talks, it is unclear if…</em> "it" belongs to the verb behind it. */
    private int withoutNextSubject(int complement, int last) {
        boolean verbFollows = last + 1 < sentences.endOf(last) && !page.quoted(last + 1)
                && page.isFinite(last + 1);
        for (int i = last; verbFollows && i > complement && last - i < 8; i--) {
            if (page.quoted(i)) {
                return page.form(i - 1).equals(",") ? i : last;
            }
            if (page.form(i).equals(",") || i > complement + 1 && SeparatingMarks.setsOff(page.form(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** Whether the sentence begins with <em>Days after</em> or <em>Two weeks before</em>. */
    private boolean isFrontedTime(int cue) {
        int begin = sentences.startOf(cue);
        for (int i = begin; i < Math.min(cue - 1, begin + LONGEST_TIME); i++) {
            if (TimeWords.isMeasure(page.token(i).lemma()) && (page.lower(i + 1).equals("after") || page.lower(i + 1).equals("before"))) {
                return true;
            }
        }
        return false;
    }

    /** <em>While Dunn called the bridge unsafe, it opened</em>: the first verb of a clause that stands in front of another. */
    private boolean isFronted(Cue cue) {
        int begin = sentences.startOf(cue.head());
        return OPENING.contains(page.lower(begin)) && !page.hasFinite(begin + 1, cue.first() - 1);
    }

    /** Up to a comma with a new subject behind it, and its verb. */
    private int beforeNextSubject(Cue cue, int complement, int last) {
        boolean clause = tree.is(complement, "ccomp");
        for (int i = cue.last() + 2; i < last - 1; i++) {
            boolean comma = page.form(i).equals(",") && !page.quoted(i) && !page.quoted(i + 1);
            boolean subject = page.tagged(i + 1, "DT") || page.tagged(i + 1, "PRP")
                    || page.tagged(i + 1, "N") && (!clause || page.hasFinite(cue.last() + 1, i - 1));
            if (comma && subject && page.hasFinite(i + 2, Math.min(last, i + LONGEST_SUBJECT))) {
                return i - 1;
            }
        }
        return last;
    }

    private int beforeMainClause(int complement, int last) {
        for (int i = complement + 1; i < last; i++) {
            if (page.form(i).equals(",") && !page.quoted(i) && page.hasFinite(i + 1, last)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Inside a relative clause, which ends at the comma before the main verb: <em>The nurse, who wants to leave, wept.</em> */
    private int beforeMainVerb(Cue cue, int complement, int last) {
        boolean participle = isWhose(cue) || isOfSubject(cue);
        for (int i = mayBeMain(cue, complement) ? complement - 1 : complement + 1; i < Math.min(last, complement + LONGEST); i++) {
            if (page.form(i).equals(",") && !page.quoted(i) && !page.quoted(i + 1)
                    && (page.isFinite(i + 1)
                            || participle && page.tagged(i + 1, "VBN") && !page.hasFinite(i + 2, sentences.endOf(i) - 1))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "came" in <em>whose brother said that ships were prisons, came</em>, where the tree has it said */
    private boolean mayBeMain(Cue cue, int complement) {
        return page.form(complement - 1).equals(",") && page.isFinite(complement) && page.hasFinite(cue.last() + 1, complement - 2);
    }

    /** Whether the relative clause describes the subject of a sentence, whose verb has to follow. */
    private boolean isOfSubject(Cue cue) {
        int begin = sentences.startOf(cue.head());
        int pronoun = cue.first() - 1;
        while (pronoun > begin && !page.tagged(pronoun, "W")) {
            pronoun--;
        }
        return pronoun > begin && !page.hasFinite(begin, pronoun - 1);
    }

    /** "whose lawyer Ann Dunn said" */
    private boolean isWhose(Cue cue) {
        int begin = Math.max(sentences.startOf(cue.head()), cue.first() - LONGEST_SUBJECT);
        for (int i = cue.first() - 1; i >= begin && !page.quoted(i) && !page.isPunctuation(i) && !page.isFinite(i); i--) {
            if (page.lower(i).equals("whose")) {
                return true;
            }
        }
        return false;
    }

    /** A thing named ends before what is told beside it: <em>praised the plan, which…</em>, <em>… because…</em>, <em>… in a letter</em>. */
    private int beforeAside(Cue cue, int from, int last) {
        for (int i = from + 1; i < Math.min(last, from + LONGEST); i++) {
            if (!page.quoted(i) && !page.quoted(i + 1) && beginsAside(i, last)) {
                int comma = endOfDescription(cue, i, last);
                if (comma == Page.NONE) {
                    return i - 1;
                }
                i = comma;
            }
        }
        return last;
    }

    /** The second comma of <em>accused Dunn, who was born in Oslo, of theft</em>, behind which the verb's own preposition follows. */
    private int endOfDescription(Cue cue, int comma, int last) {
        boolean describes = page.form(comma).equals(",") && page.tagged(comma + 1, "WP");
        for (int i = comma + 2; describes && i < Math.min(last, comma + LONGEST); i++) {
            if (!page.quoted(i) && page.form(i).equals(",") && cue.word().prepositions().contains(page.lower(i + 1))) {
                return i;
            }
        }
        return Page.NONE;
    }

    private boolean beginsAside(int i, int last) {
        String form = page.lower(i);
        if (form.equals(",")) {
            return page.tagged(i + 1, "W") || page.tagged(i + 1, "IN");
        }
        boolean clause = REASONS.contains(form) && page.hasFinite(i + 1, Math.min(last, i + LONGEST_SUBJECT));
        boolean document = form.equals("in") && i + 2 <= last && page.tagged(i + 1, "DT") && DOCUMENTS.contains(page.lower(i + 2));
        boolean scene = form.equals("during") || form.equals("at") && page.tagged(i + 1, "DT");
        return clause || document || form.equals("according") || scene && !page.isFinite(i - 1);
    }

    /** The content ends before <em>, saying…</em>, which has a content of its own; a thing named also before <em>, comparing it to…</em> */
    private int beforeNextSaying(int from, int last) {
        boolean clause = !tree.is(from, "obj") && !tree.is(from, "obl");
        for (int i = from + 1; i < Math.min(last, from + LONGEST); i++) {
            boolean comma = page.form(i).equals(",") && !page.quoted(i + 1);
            if (comma && page.lower(i + 1).equals("according") || isAnswered(i)) {
                return i - 1;
            }
            boolean closing = page.quoted(i) && page.form(i - 1).equals(",");
            boolean participle = (comma && !page.quoted(i) || closing) && !page.quoted(i + 1) && page.tagged(i + 1, "VBG");
            CueWord word = participle ? words.verb(page.token(i + 1).lemma()) : null;
            boolean said = word != null && word.reportsSpeech() && word.takes(Complement.CLAUSE);
            if (said || word != null && !clause && word.attribution() == AttributionType.ASSERTION) {
                return closing ? i : i - 1;
            }
        }
        return last;
    }

    /** <em>told Keller – to which he replied, “No”</em> */
    private boolean isAnswered(int i) {
        return SeparatingMarks.setsOff(page.form(i)) && i + 2 < page.size() && page.lower(i + 1).equals("to")
                && page.lower(i + 2).equals("which");
    }

    private boolean noMark(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (page.isPunctuation(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first word of a clause behind its conjunction: "would" of <em>said it was safe and would open</em>. */
    private int first(int child) {
        int first = tree.firstOfSubtree(child);
        while (first < child && (page.tagged(first, "CC") || page.tagged(first, "RB"))) {
            first++;
        }
        return first;
    }

    /** "was" of <em>said his client had been drunk and was ashamed</em> */
    private boolean isHelper(int first, int child) {
        boolean helper = first < child && page.isFinite(first) && (tree.is(first, "cop") || tree.is(first, "aux"));
        CueWord word = helper && page.tagged(child, "V") ? words.verb(page.token(child).lemma()) : null;
        return helper && (word == null || !word.reportsSpeech());
    }

    /** "the road would be closed" of <em>said the bridge was unsafe and the road would be closed</em> */
    private boolean isForeseen(int child) {
        int helper = tree.firstHelper(child);
        int before = tree.firstOfSubtree(child) - 1;
        return helper < child && page.lower(helper).equals("would") && before > 0 && !page.isPunctuation(before)
                && !page.isPunctuation(before + 1);
    }

    private boolean leaves(int child, boolean clause) {
        if (page.quoted(child)) {
            return false;
        }
        int first = tree.firstOfSubtree(child);
        boolean comma = first > 0 && page.isPunctuation(first - 1) || page.isPunctuation(first);
        CueWord word = tree.is(child, "parataxis") ? words.verb(page.token(child).lemma()) : null;
        boolean runOn = tree.is(child, "parataxis") && (word == null || !word.reportsSpeech());
        boolean goesOn = tree.is(child, "conj")
                && (page.tagged(first(child), "MD") || clause && (isHelper(first(child), child) || isForeseen(child)));
        return !runOn && !goesOn && (tree.is(child, "conj") || tree.is(child, "parataxis")) || tree.is(child, "advcl") && comma;
    }
}
