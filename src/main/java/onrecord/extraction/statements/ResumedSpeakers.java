package onrecord.extraction.statements;

import java.util.List;
import java.util.Objects;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.content.ClauseBoundaries;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;

/**
 * Gives a second verb of saying the speaker of the first: <em>She said that it rained but added that…</em> makes two statements of hers,
 * and the first ends before "but".
 */
final class ResumedSpeakers {

    /** So many contents that hold each other may end at the same conjunction. */
    private static final int MOST_BEGUN = 8;

    private final Page page;
    private final Tree tree;
    private final ClauseBoundaries boundaries;

    ResumedSpeakers(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.boundaries = new ClauseBoundaries(page);
    }

    /** @param attributions in reading order */
    void resume(List<Attribution> attributions) {
        Attribution before = null;
        Attribution outer = null;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (!reportsSpeech(attribution.cue())) {
                continue;
            }
            boolean owns = attribution.source() != null && attribution.source().own();
            if (owns) {
                outer = before;
                before = attribution;
            } else if (before != null && isTogether(before, attribution)) {
                boolean around = outer != null && isTogether(outer, attribution) && isAround(outer, before, attribution);
                int conjunction = resume(attribution, around ? Objects.requireNonNull(outer, "one is around it") : before);
                endBefore(conjunction, attributions, i);
            }
        }
    }

    private boolean isTogether(Attribution one, Attribution other) {
        return page.outerSentences().of(one.cue().head()) == page.outerSentences().of(other.cue().head());
    }

    /** "said" in <em>said she thinks it should open but said …</em>: what she thinks is told in another tense. */
    private boolean isAround(Attribution outer, Attribution inner, Attribution next) {
        return outer.overlaps(page.token(inner.cue().head()).span()) && outer.overlaps(page.token(next.cue().head()).span())
                && !isSameTense(next.cue(), inner.cue()) && isSameTense(next.cue(), outer.cue());
    }

    private static boolean reportsSpeech(Cue cue) {
        boolean speech = cue.form() == Cue.Form.VERB && cue.reportsSpeech() && cue.word().takes(Complement.CLAUSE) && !cue.passive();
        return speech && !cue.word().has(Habit.STANDS_ALONE);
    }

    /** What was begun before in the sentence ends at the conjunction, also what stands inside other words. */
    private void endBefore(int conjunction, List<Attribution> attributions, int resumed) {
        if (conjunction == Page.NONE) {
            return;
        }
        int end = boundaries.endOfWordBefore(conjunction);
        for (int i = resumed - 1; i >= Math.max(0, resumed - MOST_BEGUN)
                && isTogether(attributions.get(i), attributions.get(resumed)); i--) {
            attributions.get(i).endBefore(end);
        }
    }

    /** The conjunction in front of a finite verb that goes on, or {@link Page#NONE}. */
    private int resume(Attribution attribution, Attribution before) {
        Cue cue = attribution.cue();
        Source speaker = before.source();
        if (speaker == null) {
            return Page.NONE;
        }
        boolean participle = page.tagged(cue.head(), "VBG") && cue.first() > 0 && page.form(cue.first() - 1).equals(",");
        if (participle && isRestricted(speaker)) {
            return Page.NONE;
        }
        if (participle) {
            attribution.credit(speaker.borrowed());
            return Page.NONE;
        }
        int conjunction = conjunctionBefore(cue.first());
        boolean same = conjunction != Page.NONE
                && (isSameSubject(attribution, before) || isOnlyPast(before.cue().last() + 1, conjunction, cue));
        if (!same || !isSameTense(cue, before.cue())) {
            return Page.NONE;
        }
        attribution.credit(speaker.borrowed());
        return conjunction;
    }

    /** "a farmer" in <em>Dunn dismissed a farmer who said it was old, saying: “…”</em> */
    private boolean isRestricted(Source speaker) {
        int pronoun = page.tagged(speaker.last(), "WP") ? speaker.last() : speaker.last() + 1;
        return page.tagged(pronoun, "WP") && !page.form(pronoun - 1).equals(",");
    }

    /** Not in <em>when she asked him, he laughed and said</em>: there the speaker comes after the first verb's clause. */
    private boolean isSameSubject(Attribution attribution, Attribution before) {
        if (attribution.source() == null || attribution.source().head() < before.cue().head()) {
            return true;
        }
        int verb = tree.head(attribution.cue().head());
        int outer = before.cue().head();
        return verb != Page.NONE && (verb == outer || tree.head(verb) == outer && !tree.is(verb, "advcl"));
    }

    /**
     * <em>said she thinks the film should be shown but said …</em>: where all verbs between are in another tense, a past tense goes on from
     * the verb of saying.
     */
    private boolean isOnlyPast(int first, int conjunction, Cue cue) {
        boolean past = page.tagged(cue.first(), "VBD") && cue.first() == cue.head();
        for (int i = first; past && i < conjunction; i++) {
            past = page.quoted(i) || !page.tagged(i, "VBD") && !page.tagged(i, "VBN") || isOfOtherTense(i);
        }
        return past;
    }

    /** "released" of <em>should be released</em> */
    private boolean isOfOtherTense(int participle) {
        int helper = tree.firstHelper(participle);
        return page.tagged(participle, "VBN") && helper < participle && !page.tagged(helper, "VBD");
    }

    /** The tagger often takes a bare past tense for a participle. */
    private boolean isSameTense(Cue second, Cue first) {
        String tag = page.token(second.head()).tag();
        String other = page.token(first.head()).tag();
        boolean past = tag.equals("VBN") && second.first() == second.head() && other.equals("VBD");
        return tag.equals(other) || past;
    }

    private int conjunctionBefore(int first) {
        int begin = page.outerSentences().startOf(first);
        int i = first - 1;
        while (i > begin && page.tagged(i, "RB")) {
            i--;
        }
        return i > begin && page.tagged(i, "CC") ? i : Page.NONE;
    }
}
