package onrecord.extraction.statements;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.Span;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Finds the scene of a quotation in the sentence before: <em>Keller met the press on 2 May. “It is late,” she said.</em> */
final class ScenesBefore {

    private static final WordSections WORDS = WordSections.read("statements/scenes.txt");
    private static final Set<String> SCENES = WORDS.set("scenes");
    private static final Set<String> HOLDING = WORDS.set("holding");
    private static final Set<String> TALKING = WORDS.set("talking");
    private static final Set<String> OTHER_TIMES = WORDS.set("other times");

    /** Tokens of a sentence that only sets a scene. */
    private static final int LONGEST = 60;

    private final Page page;
    private final Tree tree;

    ScenesBefore(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** Whether the sentence with this date has a speaker hold the scene of these quoted words, and nothing else happen. */
    boolean isSet(Span date, Attribution attribution) {
        int day = page.tokenAt(date.start());
        int begin = page.outerSentences().startOf(day);
        int end = page.outerSentences().endOf(day);
        if (end - begin > LONGEST) {
            return false;
        }
        int verb = Page.NONE;
        for (int i = begin; i < end; i++) {
            if (page.quoted(i) || page.isFinite(i) && verb != Page.NONE) {
                return false;
            }
            verb = page.isFinite(i) ? i : verb;
        }
        boolean then =
                verb != Page.NONE && verb < day && page.token(verb).tag().equals("VBD") && !OTHER_TIMES.contains(page.lower(day - 1));
        return then && page.quoted(page.tokenAt(attribution.content().get(0).start())) && isHeld(verb)
                && isBySame(verb, attribution.source());
    }

    /** <em>held a news conference</em>, <em>spoke to reporters</em> */
    private boolean isHeld(int verb) {
        int held = tree.childBehind(verb, "obj");
        return TALKING.contains(page.token(verb).lemma())
                || HOLDING.contains(page.token(verb).lemma()) && held != Page.NONE && SCENES.contains(page.token(held).lemma());
    }

    private boolean isBySame(int verb, @Nullable Source speaker) {
        int subject = tree.child(verb, "nsubj");
        if (speaker == null || subject == Page.NONE || subject > verb) {
            return false;
        }
        String form = page.lower(speaker.head());
        for (int i = tree.firstOfSubtree(subject); i < verb; i++) {
            if (page.tagged(i, "NNP") && page.form(i).equals(page.form(speaker.last()))) {
                return true;
            }
        }
        return form.equals("he") || form.equals("she");
    }
}
