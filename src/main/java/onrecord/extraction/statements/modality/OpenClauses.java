package onrecord.extraction.statements.modality;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.WordSections;

/**
 * Finds clauses that leave open whether anything was said: conditions (<em>if she says</em>, <em>had she said</em>), questions (<em>did she
 * say?</em>) and what was done in its stead (<em>without saying</em>).
 */
final class OpenClauses {

    private static final WordSections WORDS = WordSections.read("statements/modality.txt");
    private static final Set<String> CONDITIONS = WORDS.set("conditions");
    private static final Set<String> AWAITING = WORDS.set("awaiting");
    private static final Set<String> TO_COME = WORDS.set("to come");
    private static final Set<String> INVERTED = WORDS.set("inverted");
    private static final Set<String> FRONTED = WORDS.set("fronted");
    private static final Set<String> INSTEAD = WORDS.set("instead");
    private static final Set<String> INSTEAD_OF = WORDS.set("instead of");
    private static final Set<String> SEEMING = WORDS.set("seeming");
    private static final Set<String> SENSING = WORDS.set("sensing");
    private static final Set<String> BESIDES = WORDS.set("besides");
    private static final Set<String> SUPPOSING = WORDS.set("supposing");

    private final Page page;
    private final Tree tree;

    OpenClauses(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** A parenthesis stands outside the condition around it: <em>If, as she said, it rains, …</em> */
    boolean isOpen(Attribution attribution) {
        Cue cue = attribution.cue();
        return attribution.evidence() != Evidence.AROUND && (isCondition(cue.head()) || isOfNone(cue.head()) || isImagined(attribution)
                || isAwaited(cue.head()))
                || isTurnedRound(attribution) || isInstead(cue) || isSupposed(attribution);
    }

    /** Also of the second of two verbs: <em>if she stood up and said</em>. */
    private boolean isCondition(int verb) {
        int first = tree.is(verb, "conj") && tree.head(verb) != Page.NONE ? tree.head(verb) : verb;
        return hasCondition(verb) || first != verb && hasCondition(first);
    }

    /** <em>The strike will go on until she says that it is over</em>: both are still to come. */
    private boolean isAwaited(int verb) {
        boolean present = page.tagged(verb, "VBZ") || page.tagged(verb, "VBP");
        int main = present && tree.is(verb, "advcl") ? tree.head(verb) : Page.NONE;
        return main != Page.NONE && isToCome(main) && isLedBy(AWAITING, verb);
    }

    private boolean isToCome(int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux") && TO_COME.contains(page.lower(child)) && !page.quoted(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCondition(int verb) {
        return isLedBy(CONDITIONS, verb);
    }

    private boolean isLedBy(Set<String> conjunctions, int verb) {
        for (int child : tree.children(verb)) {
            boolean mark = child < verb && (tree.is(child, "mark") || tree.is(child, "advmod")) && !page.quoted(child);
            if (mark && conjunctions.contains(page.lower(child))) {
                return true;
            }
        }
        return false;
    }

    /** <em>It was like he said, “No”.</em> <em>You could hear the crowd say “No”.</em> */
    private boolean isImagined(Attribution attribution) {
        Source source = attribution.source();
        int before = source == null ? Page.NONE : source.first() - 1;
        if (source == null || before <= page.outerSentences().startOf(attribution.cue().head()) || page.quoted(before)) {
            return false;
        }
        boolean like = page.lower(before).equals("like") && SEEMING.contains(page.token(before - 1).lemma());
        boolean asThough = page.lower(before).equals("though") && page.lower(before - 1).equals("as");
        int verb = attribution.cue().head();
        boolean bare = !page.isFinite(verb) || page.token(verb).tag().equals("VBP");
        boolean heard = SENSING.contains(page.token(before).lemma()) && bare && isPossible(before);
        return like || asThough || heard;
    }

    /** <em>Say the union demanded that it be sold.</em> <em>Suppose that she says no.</em> */
    private boolean isSupposed(Attribution attribution) {
        Source source = attribution.source();
        int begin = page.outerSentences().startOf(attribution.cue().head());
        int before = source == null ? Page.NONE : source.first() - 1;
        before = before > begin && page.lower(before).equals("that") ? before - 1 : before;
        return source != null && source.own() && before == begin && !page.quoted(begin) && SUPPOSING.contains(page.lower(begin))
                && source.last() < attribution.cue().head();
    }

    /** <em>could almost hear</em> */
    private boolean isPossible(int verb) {
        int auxiliary = tree.child(verb, "aux");
        return auxiliary != Page.NONE && page.tagged(auxiliary, "MD");
    }

    /** <em>no evidence that she said so</em> */
    private boolean isOfNone(int verb) {
        int noun = tree.is(verb, "ccomp") || tree.is(verb, "acl") ? tree.head(verb) : Page.NONE;
        int determiner = noun != Page.NONE && page.tagged(noun, "N") ? tree.child(noun, "det") : Page.NONE;
        return determiner != Page.NONE && page.lower(determiner).equals("no");
    }

    /** An auxiliary before its subject: <em>Had she said so, …</em>, <em>Did she say so?</em>, <em>Nor did she say so.</em> */
    private boolean isTurnedRound(Attribution attribution) {
        Source source = attribution.source();
        int verb = attribution.cue().head();
        int auxiliary = source == null ? Page.NONE : source.first() - 1;
        if (source != null && isInvertedAround(source, attribution.cue())) {
            return true;
        }
        boolean before = source != null && source.own() && source.last() < verb
                && auxiliary >= page.outerSentences().startOf(verb) && tree.is(auxiliary, "aux") && !page.quoted(auxiliary);
        if (!before) {
            return false;
        }
        int begin = page.outerSentences().startOf(verb);
        boolean opens = auxiliary == begin || page.isPunctuation(auxiliary - 1);
        boolean asks = page.form(page.outerSentences().endOf(verb) - 1).equals("?");
        return asks || opens && INVERTED.contains(page.lower(auxiliary)) || !opens && isFronted(begin, auxiliary);
    }

    /** <em>Had the owner, Ann Dunn, said so, …</em> */
    private boolean isInvertedAround(Source source, Cue cue) {
        int begin = page.outerSentences().startOf(cue.head());
        boolean opens = INVERTED.contains(page.lower(begin)) && source.own() && source.last() < cue.head() && source.first() > begin
                && (page.tagged(cue.head(), "VBN") || page.tagged(cue.head(), "VBD"));
        return opens && !page.hasFinite(begin + 1, cue.head() - 1);
    }

    private boolean isFronted(int begin, int auxiliary) {
        int first = begin;
        for (int i = auxiliary - 1; i >= begin && !page.isPunctuation(i); i--) {
            first = i;
        }
        return FRONTED.contains(page.lower(first)) || FRONTED.contains(page.lower(auxiliary - 1));
    }

    /** <em>without saying</em>, <em>stopped short of saying</em>, <em>rather than say</em> */
    private boolean isInstead(Cue cue) {
        int before = cue.first() - 1;
        if (before <= page.outerSentences().startOf(cue.head()) - 1 || page.quoted(before)) {
            return false;
        }
        String led = before == page.outerSentences().startOf(cue.head()) ? "" : page.lower(before - 1);
        String leading = page.lower(before);
        boolean participle = page.tagged(cue.first(), "VBG");
        boolean kept = participle && INSTEAD.contains(leading) && !BESIDES.contains(led);
        return kept || (participle && leading.equals("of") || leading.equals("than")) && INSTEAD_OF.contains(led);
    }
}
