package onrecord.extraction.statements.cues;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;

/**
 * Tells refusing to say something (<em>declined to say whether it rained</em>) from other refusals: the cue is the verb of saying, and what
 * follows it was not said. With no clause behind it nothing is told at all: <em>declined to comment</em>.
 */
final class Refusals {

    private static final WordSections WORDS = WordSections.read("statements/modality.txt");
    private static final Set<String> REFUSING = WORDS.set("refusing");
    private static final Set<String> SILENCE = WORDS.set("silence");

    private final CueWords words;
    private final Page page;
    private final Tree tree;

    Refusals(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
    }

    /** Whether this verb refuses to say something. */
    boolean isOuter(int verb) {
        int refused = REFUSING.contains(page.token(verb).lemma()) ? tree.childBehind(verb, "xcomp") : Page.NONE;
        return refused != Page.NONE && (isSilence(refused) || isSaying(refused));
    }

    /** Whether this verb says what somebody refuses to say. */
    boolean isInner(int verb) {
        int head = tree.head(verb);
        boolean refused = head != Page.NONE && head < verb && tree.is(verb, "xcomp") && REFUSING.contains(page.token(head).lemma());
        return refused && isSaying(verb);
    }

    private boolean isSilence(int verb) {
        return SILENCE.contains(page.token(verb).lemma());
    }

    private boolean isSaying(int verb) {
        CueWord word = words.verb(page.token(verb).lemma());
        boolean says = word != null && word.attribution() == AttributionType.ASSERTION && word.takes(Complement.CLAUSE);
        return says && tree.childBehind(verb, "ccomp") != Page.NONE;
    }
}
