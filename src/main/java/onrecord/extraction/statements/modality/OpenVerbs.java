package onrecord.extraction.statements.modality;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds modal verbs, and verbs, adjectives and nouns before an infinitive, that leave open whether anything was said: <em>will tell
 * voters</em>, <em>was asked to confirm</em>, <em>has yet to say</em>, <em>his refusal to say</em>.
 */
final class OpenVerbs {

    private static final WordSections WORDS = WordSections.read("statements/modality.txt");
    private static final Set<String> MODALS = WORDS.set("open modals");
    private static final Set<String> HABIT = WORDS.set("habit");
    private static final Set<String> ANYBODY = WORDS.set("anybody");
    private static final Set<String> VERBS = WORDS.set("open verbs");
    private static final Set<String> FAILING = WORDS.set("failing");
    private static final Set<String> OPEN = WORDS.set("open words");
    private static final Set<String> SEEMING = WORDS.set("seeming to");
    private static final Set<String> AVOIDING = WORDS.set("avoiding");
    private static final Set<String> NOUNS = WORDS.set("open nouns");

    private final Page page;
    private final Tree tree;
    private final Negation negation;

    OpenVerbs(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.negation = new Negation(page);
    }

    boolean isOpen(Attribution attribution) {
        Cue cue = attribution.cue();
        return isModal(attribution) || isSeeming(cue) || isAvoided(cue.head())
                || isInfinitive(cue.head()) && (isLed(attribution) || isGoverned(cue.head()));
    }

    /** <em>appeared to blame the firm</em>: the writer thinks so. */
    private boolean isSeeming(Cue cue) {
        for (int i = cue.first(); i + 1 < cue.head(); i++) {
            if (SEEMING.contains(page.token(i).lemma()) && page.tagged(i, "V") && page.lower(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** <em>avoids openly condemning the war</em>, <em>denied having called for one</em> */
    private boolean isAvoided(int head) {
        int verb = page.tagged(head, "VBN") && page.lower(head - 1).equals("having") ? head - 1 : head;
        int before = verb - 1;
        while (before > page.sentenceStart(verb) && page.tagged(before, "RB")) {
            before--;
        }
        return page.tagged(verb, "VBG") && before >= page.sentenceStart(verb) && page.tagged(before, "V") && !page.quoted(before)
                && AVOIDING.contains(page.token(before).lemma()) && !negation.of(before);
    }

    /** Not in <em>would only say that it rained</em>. */
    private boolean isModal(Attribution attribution) {
        Cue cue = attribution.cue();
        int modal = modalOf(cue);
        if (modal == Page.NONE) {
            return false;
        }
        boolean perfect = false;
        for (int i = modal; i <= cue.head(); i++) {
            if (page.lower(i).equals("only")) {
                return false;
            }
            perfect |= page.token(i).lemma().equals("have");
        }
        boolean exactly = cue.last() + 1 < page.size() && page.lower(cue.last() + 1).equals("only");
        boolean habit = HABIT.contains(page.lower(modal)) && !perfect && isQuoted(attribution) && !isAnybody(attribution)
                && !isConditional(modal);
        return !exactly && !habit;
    }

    /** <em>If we lived in better times, a reader would ask: “Why?”</em> */
    private boolean isConditional(int modal) {
        for (int i = page.outerSentences().startOf(modal); i < modal; i++) {
            if (page.lower(i).equals("if") && !page.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>some would say</em> */
    private boolean isAnybody(Attribution attribution) {
        Source source = attribution.source();
        return source != null && ANYBODY.contains(page.lower(source.first()));
    }

    private int modalOf(Cue cue) {
        for (int i = cue.first(); i < cue.head(); i++) {
            if (isOpenModal(i)) {
                return i;
            }
        }
        for (int child : tree.children(cue.head())) {
            if (child < cue.head() && tree.is(child, "aux") && isOpenModal(child)) {
                return child;
            }
        }
        return sharedModal(cue.head());
    }

    /** <em>will stand up and say</em> */
    private int sharedModal(int verb) {
        int first = tree.is(verb, "conj") && page.token(verb).tag().equals("VB") && tree.child(verb, "aux") == Page.NONE
                ? tree.head(verb) : Page.NONE;
        int auxiliary = first == Page.NONE ? Page.NONE : tree.child(first, "aux");
        return auxiliary != Page.NONE && isOpenModal(auxiliary) ? auxiliary : Page.NONE;
    }

    private boolean isOpenModal(int i) {
        return page.tagged(i, "MD") && MODALS.contains(page.lower(i)) && !page.quoted(i);
    }

    private boolean isQuoted(Attribution attribution) {
        return !attribution.isEmpty()
                && attribution.content().stream().map(Span::start).allMatch(start -> page.quoted(page.tokenAt(start)));
    }

    private boolean isInfinitive(int verb) {
        return verb > page.sentenceStart(verb) + 1 && page.lower(verb - 1).equals("to") && page.token(verb).tag().equals("VB");
    }

    /** By the word before "to": <em>is likely to say</em>, <em>is to say</em>. */
    private boolean isLed(Attribution attribution) {
        int before = attribution.cue().head() - 2;
        Source source = attribution.source();
        boolean subject = source != null && source.head() == tree.child(attribution.cue().head(), "nsubj");
        return OPEN.contains(page.lower(before)) && !page.quoted(before)
                || page.isFinite(before) && page.token(before).lemma().equals("be") && subject;
    }

    /** "to say" of <em>dared Dunn to say it</em> */
    private boolean standsBehindObject(int infinitive, int verb) {
        int object = tree.childBehind(verb, "obj");
        boolean somebody = object != Page.NONE && (page.tagged(object, "PRP") || page.tagged(object, "NNP")
                || HumanNouns.isOne(page.token(object)) || HumanNouns.areSeveral(page.token(object)));
        return somebody && tree.lastOfSubtree(object) == infinitive - 2;
    }

    /** "Dunn" of <em>dared Dunn to say it</em>, where the tree has the infinitive describe her. */
    private boolean isObjectOfOpen(int noun) {
        int verb = tree.is(noun, "obj") ? tree.head(noun) : Page.NONE;
        return verb != Page.NONE && verb < noun && !page.quoted(verb) && VERBS.contains(page.token(verb).lemma())
                && !FAILING.contains(page.token(verb).lemma());
    }

    /** By what the infinitive depends on. */
    private boolean isGoverned(int verb) {
        int head = tree.head(verb);
        if (head == Page.NONE || head > verb || page.quoted(head)) {
            return false;
        }
        String lemma = page.token(head).lemma();
        if (page.tagged(head, "N")) {
            return tree.is(verb, "acl") && (NOUNS.contains(lemma) || isObjectOfOpen(head));
        }
        boolean complement = tree.is(verb, "xcomp") || tree.is(verb, "ccomp") || tree.is(verb, "advcl") && standsBehindObject(verb, head);
        boolean failed = negation.of(head);
        return complement && (VERBS.contains(lemma) ? !failed || !FAILING.contains(lemma) : failed);
    }
}
