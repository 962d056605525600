package onrecord.extraction.statements.content;

import java.util.List;
import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whoever is praised or blamed with what they are praised or blamed for: <em>attacked <b>Dunn as a fraud</b></em>, <em>accused
 * <b>Dunn</b> on Friday <b>of theft</b></em>. Whoever is told something is an addressee: <em>asked Dunn about the theft</em>.
 */
final class Targets {

    private final Page page;
    private final Tree tree;

    Targets(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** These words, with the object that stands between them and the cue, if any. */
    List<Span> before(Attribution attribution, int first, int last) {
        Cue cue = attribution.cue();
        boolean takesOne = cue.form() == Cue.Form.VERB && !cue.passive() && !cue.word().has(Habit.TELLS);
        int object = takesOne ? tree.childBehind(cue.head(), "obj") : Page.NONE;
        if (object == Page.NONE || object >= first || isSource(attribution.source(), object)) {
            return List.of(page.span(first, last));
        }
        int target = tree.firstOfSubtree(object);
        if (target <= cue.last() || !isNoun(object)) {
            return List.of(page.span(first, last));
        }
        int day = dayBetween(object, first);
        return day == Page.NONE ? List.of(page.span(target, last)) : List.of(page.span(target, day - 1), page.span(first, last));
    }

    private boolean isNoun(int object) {
        return page.tagged(object, "N") || page.tagged(object, "PRP") && !page.lower(object).equals("it");
    }

    /** Where the time of saying begins right before these words, or {@link Page#NONE}. */
    private int dayBetween(int object, int first) {
        boolean day = first - 1 > object && TimeWords.isDay(page.lower(first - 1));
        boolean on = day && first - 2 > object && page.tagged(first - 2, "IN");
        return !day ? Page.NONE : on ? first - 2 : first - 1;
    }

    /** <em>“…,” proclaimed a banner on the road</em>, where the tree has the banner proclaimed. */
    private static boolean isSource(@Nullable Source source, int object) {
        return source != null && source.first() <= object && object <= source.last();
    }
}
