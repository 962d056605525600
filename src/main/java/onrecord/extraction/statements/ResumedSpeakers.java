package onrecord.extraction.statements;

import java.util.List;
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
        for (Attribution attribution : attributions) {
            if (!reportsSpeech(attribution.cue())) {
                continue;
            }
            boolean owns = attribution.source() != null && attribution.source().own();
            if (owns) {
                before = attribution;
            } else if (before != null
                    && page.outerSentences().of(before.cue().head()) == page.outerSentences().of(attribution.cue().head())) {
                resume(attribution, before);
            }
        }
    }

    private static boolean reportsSpeech(Cue cue) {
        boolean speech = cue.form() == Cue.Form.VERB && cue.reportsSpeech() && cue.word().takes(Complement.CLAUSE) && !cue.passive();
        return speech && !cue.word().has(Habit.STANDS_ALONE);
    }

    private void resume(Attribution attribution, Attribution before) {
        Cue cue = attribution.cue();
        Source speaker = before.source();
        if (speaker == null) {
            return;
        }
        boolean participle = page.tagged(cue.head(), "VBG") && cue.first() > 0 && page.form(cue.first() - 1).equals(",");
        if (participle && isRestricted(speaker)) {
            return;
        }
        if (participle) {
            attribution.credit(speaker.borrowed());
            return;
        }
        int conjunction = conjunctionBefore(cue.first());
        if (conjunction != Page.NONE && isSameSubject(attribution, before) && isSameTense(cue, before.cue())) {
            attribution.credit(speaker.borrowed());
            before.endBefore(boundaries.endOfWordBefore(conjunction));
        }
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
