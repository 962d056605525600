package onrecord.extraction.statements.modality;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;

/**
 * Finds words that nobody said: what nobody heard (<em>nobody heard her say</em>), what is made up (<em>it is a myth that she said</em>, <em>a
 * forged letter in which she writes</em>) and what nearly came out (<em>nearly said</em>, <em>wanted to say</em>, <em>tried to say …, but</em>).
 */
final class UnsaidWords {

    private static final WordSections WORDS = WordSections.read("statements/unsaid.txt");
    private static final Set<String> PERCEIVING = WORDS.set("perceiving");
    private static final Set<String> MYTHS = WORDS.set("myths");
    private static final Set<String> TRUE = WORDS.set("true");
    private static final Set<String> FORGED = WORDS.set("forged");
    private static final Set<String> MADE_UP = WORDS.set("made up");
    private static final Set<String> SHOWING = WORDS.set("showing");
    private static final Set<String> NEARLY = WORDS.set("nearly");
    private static final Set<String> CLOSE = WORDS.set("close");
    private static final Set<String> VERGE = WORDS.set("verge");
    private static final Set<String> TRYING = WORDS.set("trying");
    private static final Set<String> SPEAKING = WORDS.set("speaking out");
    private static final Set<String> NOBODY = WordSections.read("statements/modality.txt").set("nobody");

    private final Page page;
    private final Tree tree;
    private final Negation negation;

    UnsaidWords(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.negation = new Negation(page);
    }

    boolean are(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean inside = attribution.evidence() != Evidence.AROUND;
        return inside && (isUnheard(attribution) || isMyth(attribution) || isForged(attribution)) || isNearly(cue) || isOnTheVerge(cue)
                || isInVain(attribution) || isOnlyWanted(attribution);
    }

    /** <em>Nobody heard her say</em>, <em>They did not see him write</em>, <em>Imagine her saying</em> */
    private boolean isUnheard(Attribution attribution) {
        Source source = attribution.source();
        int perceiving = source == null ? Page.NONE : source.first() - 1;
        int verb = attribution.cue().head();
        if (source == null || perceiving < page.outerSentences().startOf(verb) || source.first() > verb || page.quoted(perceiving)) {
            return false;
        }
        boolean bare = !page.isFinite(verb) || page.token(verb).tag().equals("VBP");
        boolean imagined = perceiving == page.outerSentences().startOf(verb) && page.lower(perceiving).equals("imagine");
        return bare && (imagined || PERCEIVING.contains(page.token(perceiving).lemma()) && page.tagged(perceiving, "V")
                && (negation.of(perceiving) || isNobodys(perceiving)));
    }

    private boolean isNobodys(int verb) {
        int subject = tree.child(verb, "nsubj");
        if (subject == Page.NONE || subject > verb) {
            return false;
        }
        int determiner = tree.child(subject, "det");
        return NOBODY.contains(page.lower(subject)) || determiner != Page.NONE && NOBODY.contains(page.lower(determiner));
    }

    /** <em>It is a myth that she said</em>, <em>It is not true that she said</em>, but not <em>It was a lie she told</em> */
    private boolean isMyth(Attribution attribution) {
        int verb = attribution.cue().head();
        boolean clause = tree.is(verb, "ccomp") || tree.is(verb, "csubj") || tree.is(verb, "advcl")
                || tree.is(verb, "acl") && standsBehindThat(attribution);
        int predicate = clause ? tree.head(verb) : Page.NONE;
        if (predicate == Page.NONE || predicate > verb || page.quoted(predicate) || tree.child(predicate, "cop") == Page.NONE) {
            return false;
        }
        String lemma = page.token(predicate).lemma();
        return negation.of(predicate) ? TRUE.contains(lemma) : MYTHS.contains(lemma);
    }

    private boolean standsBehindThat(Attribution attribution) {
        Source source = attribution.source();
        return source != null && source.first() > page.outerSentences().startOf(source.first())
                && page.lower(source.first() - 1).equals("that");
    }

    /** <em>a forged letter in which she says</em>, <em>a fake film showing her saying</em> */
    private boolean isForged(Attribution attribution) {
        int verb = attribution.cue().head();
        int clause = tree.is(verb, "ccomp") || tree.is(verb, "xcomp") || tree.is(verb, "obj") ? tree.head(verb) : verb;
        boolean shown = clause != verb && clause != Page.NONE && SHOWING.contains(page.token(clause).lemma()) && !page.isFinite(verb);
        Source source = attribution.source();
        boolean within = source != null && source.first() > page.outerSentences().startOf(verb) && source.first() < verb
                && (page.lower(source.first() - 1).equals("which") && page.tagged(source.first() - 2, "IN")
                        || page.lower(source.first() - 1).equals("where"));
        int noun = (shown || within) && clause != Page.NONE && tree.is(clause, "acl") ? tree.head(clause) : Page.NONE;
        return noun != Page.NONE && noun < verb && isForged(noun);
    }

    private boolean isForged(int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && FORGED.contains(page.lower(child))) {
                return true;
            }
        }
        return MADE_UP.contains(page.token(noun).lemma());
    }

    /** <em>almost said</em>, <em>had nearly told</em>; but <em>he almost shouted</em> is a way to speak. */
    private boolean isNearly(Cue cue) {
        int before = cue.head() - 1;
        boolean near = before >= page.outerSentences().startOf(cue.head()) && !page.quoted(before)
                && (NEARLY.contains(page.lower(before))
                        || before > 1 && page.lower(before).equals("but") && page.lower(before - 1).equals("all"));
        return near && SPEAKING.contains(cue.word().lemma());
    }

    /** <em>came close to saying</em>, <em>was on the verge of telling</em>, but not <em>made a point of saying</em> */
    private boolean isOnTheVerge(Cue cue) {
        int before = cue.first() - 1;
        if (before - 3 < page.outerSentences().startOf(cue.head()) || !page.tagged(cue.first(), "VBG") || page.quoted(before)) {
            return false;
        }
        boolean close = page.lower(before).equals("to") && CLOSE.contains(page.lower(before - 1));
        return close || page.lower(before).equals("of") && VERGE.contains(page.lower(before - 1)) && page.lower(before - 3).equals("on");
    }

    /** <em>tried to say that it was over, but the line went dead</em> */
    private boolean isInVain(Attribution attribution) {
        Cue cue = attribution.cue();
        boolean tried = false;
        for (int i = Math.max(cue.head() - 2, page.outerSentences().startOf(cue.head())); i < cue.head(); i++) {
            tried |= page.lower(i + 1).equals("to") && i + 1 < cue.head() && TRYING.contains(page.token(i).lemma()) && page.tagged(i, "V");
        }
        for (int i = cue.last() + 2; tried && i < page.outerSentences().endOf(cue.head()); i++) {
            if (page.lower(i).equals("but") && page.form(i - 1).equals(",") && !page.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>wanted to say that it was over</em>: she did want to; but what follows was not said yet. */
    private boolean isOnlyWanted(Attribution attribution) {
        Cue cue = attribution.cue();
        if (cue.word().attribution() != AttributionType.INTENTION || attribution.isEmpty()) {
            return false;
        }
        int first = page.tokenAt(attribution.content().get(0).start());
        int verb = page.lower(first).equals("to") && first + 1 < page.size() ? first + 1 : first;
        boolean clause = page.hasFinite(verb + 1, page.tokenAt(attribution.content().get(0).end() - 1));
        return clause && SPEAKING.contains(page.token(verb).lemma()) && page.token(verb).tag().equals("VB");
    }
}
