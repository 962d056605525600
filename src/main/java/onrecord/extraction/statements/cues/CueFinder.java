package onrecord.extraction.statements.cues;

import java.util.ArrayList;
import java.util.List;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that credit something to somebody, outside quotation marks: <em>has said</em>, <em>according to</em>, <em>was
 * confident</em>, <em>his claim</em>.
 */
public final class CueFinder {

    private final CueWords words;
    private final Page page;
    private final Tree tree;
    private final AccordingPhrases according;
    private final VerbCues verbs;
    private final AttitudeCues attitudes;

    public CueFinder(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.tree = page.tree();
        this.according = new AccordingPhrases(words, page);
        this.verbs = new VerbCues(words, page);
        this.attitudes = new AttitudeCues(words, page);
    }

    /** In reading order. */
    public List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Cue cue = page.quoted(i) ? null : at(i);
            if (cue != null) {
                cues.add(cue);
                i = cue.form() == Cue.Form.VERB ? Math.max(i, cue.last()) : i;
            }
        }
        return cues;
    }

    private @Nullable Cue at(int i) {
        Cue phrase = according.at(i);
        if (phrase != null) {
            return phrase;
        }
        String tag = page.token(i).tag();
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'V' -> verbs.at(i);
            case 'J' -> attitudes.at(i);
            case 'N' -> tag.startsWith("NNP") ? null : noun(i);
            default -> null;
        };
    }

    /** <em>his claim that it rained</em> */
    private @Nullable Cue noun(int i) {
        CueWord word = words.noun(page.token(i).lemma());
        return word != null && tree.child(i, "nmod:poss") != Page.NONE ? Cue.of(i, word, Cue.Form.NOUN) : null;
    }
}
