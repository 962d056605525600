package onrecord.extraction.statements.speakers;

import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts in the sentence right before somebody's words, for that is who says them: <em>Her friend Leila nodded. “They will go,” she
 * said.</em> Only the same paragraph counts.
 */
final class Actors {

    private static final int FARTHEST_SUBJECT = 40;

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;

    Actors(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
    }

    /** The subject of the sentence before the one that this token stands in, the nearest to its verb, or null. */
    @Nullable
    Source before(int token) {
        Source announced = beforeColon(token);
        if (announced != null) {
            return announced;
        }
        int end = page.outerSentences().startOf(token);
        if (page.opensParagraph(end)) {
            return null;
        }
        int begin = page.outerSentences().startOf(end - 1);
        for (int i = Math.min(end, begin + FARTHEST_SUBJECT) - 1; i >= begin; i--) {
            int verb = tree.head(i);
            boolean subject = tree.is(i, "nsubj") && verb > i && tree.head(verb) == Page.NONE;
            if (subject && !page.quoted(i)) {
                return withName(phrases.around(i, verb - 1), verb);
            }
        }
        return null;
    }

    /** <em>A former minister was on the radio: “This is madness,” he said.</em> Who acts in front of the colon, or null. */
    private @Nullable Source beforeColon(int token) {
        int begin = page.outerSentences().startOf(token);
        int colon = token - 1;
        while (colon > begin && (page.quoted(colon) || !page.form(colon).equals(":") || !page.quoted(colon + 1))) {
            colon--;
        }
        for (int i = colon - 1; i >= begin; i--) {
            int verb = tree.head(i);
            if (tree.is(i, "nsubj") && verb > i && verb < colon && !page.quoted(i) && !page.tagged(i, "PRP")) {
                return withName(phrases.around(i, verb - 1), verb);
            }
        }
        return null;
    }

    /** "Hawks starter Dale Rowe", where the tree has the name elsewhere */
    private Source withName(Source actor, int verb) {
        int last = actor.last();
        while (last + 1 < verb && page.token(last + 1).name() == NameKind.PERSON && !page.quoted(last + 1)) {
            last++;
        }
        return last == actor.last() ? actor : new Source(actor.first(), last, last, true);
    }

    /** Whether it is one human being without a name: <em>my editor</em>. */
    boolean isSomebody(Source actor) {
        return HumanNouns.isOne(page.token(actor.head()));
    }
}
