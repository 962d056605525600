package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.text.WordSections;

/**
 * Tells words that state something from words that only name it. A verb of saying makes a statement of a mere noun phrase (<em>denied any
 * wrongdoing</em>); a noun, an adjective, a participle in the background or a verb that expresses an attitude does so only when the phrase
 * holds a clause or a quotation: not <em>his claims of victory</em>, <em>worried about the vote</em>, <em>left while praising her
 * work</em>, <em>voiced hopes of peace</em>. Nor does a short phrase that points back: <em>condemned the attack</em>.
 */
final class Propositions {

    private static final Set<String> POINTING = WordSections.read("statements/pronouns.txt").set("pointing back");
    private static final Set<String> BACKGROUND = WordSections.read("statements/conjunctions.txt").set("background");
    private static final int SHORTEST = 4;

    private final Page page;
    private final Tree tree;
    private final OuterSentences sentences;

    Propositions(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.sentences = page.outerSentences();
    }

    /** Whether these words behind the cue hold what it needs; they are the complement with this head. */
    boolean holds(Cue cue, int complement, int first, int last) {
        if (isQuoted(first, last)) {
            return true;
        }
        if (!tree.is(complement, "ccomp") && isCompared(cue, last)) {
            return false;
        }
        if (cue.form() == Cue.Form.VERB && cue.word().takes(Complement.ATTITUDE)) {
            return hasClause(complement);
        }
        if (namesOnly(cue, complement, first, last)
                || !cue.word().takes(Complement.OBJECT) && tree.is(complement, "ccomp") && describesOnly(first, last)) {
            return false;
        }
        boolean pointing = last - first + 1 < SHORTEST && POINTING.contains(page.lower(first)) && !tree.is(complement, "ccomp");
        return page.hasFinite(first, last) || !pointing && !needsClause(cue);
    }

    /** <em>speaks more often about rain than about snow</em>: the writer compares. */
    private boolean isCompared(Cue cue, int last) {
        boolean more = false;
        for (int i = cue.last() + 1; i <= last; i++) {
            more |= i <= cue.last() + 2 && page.tagged(i, "RBR");
            if (more && page.lower(i).equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** <em>said goodbye to the crowd</em>: with a verb of saying that takes no object, a noun without any verb says nothing. */
    private boolean namesOnly(Cue cue, int complement, int first, int last) {
        boolean names = cue.form() == Cue.Form.VERB && !cue.word().takes(Complement.OBJECT) && cue.word().takes(Complement.CLAUSE)
                && complement == cue.last() + 1 && tree.is(complement, "ccomp") && page.token(complement).tag().equals("NN");
        for (int i = first; names && i <= last; i++) {
            names = !page.tagged(i, "V") && !page.tagged(i, "MD");
        }
        return names;
    }

    /** <em>found a knife, which they kept</em>: the only verb is that of a relative clause. */
    private boolean describesOnly(int first, int last) {
        int pronoun = first + 1;
        while (pronoun < last && !page.isFinite(pronoun) && !isWhich(pronoun)) {
            pronoun++;
        }
        int verbs = 0;
        for (int i = pronoun; i <= last; i++) {
            verbs += page.isFinite(i) ? 1 : 0;
        }
        return pronoun < last && isWhich(pronoun) && verbs == 1 && !page.tagged(first, "IN") && !page.tagged(first, "W");
    }

    private boolean isWhich(int i) {
        return page.form(i - 1).equals(",") && (page.lower(i).equals("which") || page.lower(i).equals("who"));
    }

    private boolean isQuoted(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (page.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** <em>the view that it rains</em>, not <em>the view that she held</em> */
    private boolean hasClause(int noun) {
        for (int child : tree.children(noun)) {
            boolean clause = tree.is(child, "ccomp") || tree.is(child, "acl") && !page.token(child).relation().equals("acl:relcl");
            if (clause && isFinite(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(int verb) {
        boolean finite = page.isFinite(verb);
        for (int child : tree.children(verb)) {
            finite |= page.isFinite(child) && (tree.is(child, "aux") || tree.is(child, "cop"));
        }
        return finite;
    }

    private boolean needsClause(Cue cue) {
        return switch (cue.form()) {
            case NOUN, ADJECTIVE -> true;
            case VERB -> tellsManner(cue.head()) || isInBackground(cue);
            default -> false;
        };
    }

    /** <em>how she spoke about peace</em> */
    private boolean tellsManner(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && page.lower(child).equals("how")) {
                return true;
            }
        }
        return false;
    }

    /** <em>while praising her work</em>; <em>…, referring to her work</em>, which explains and does not tell */
    private boolean isInBackground(Cue cue) {
        int before = cue.first() - 1;
        if (page.tagged(cue.first(), "VBG") && cue.word().lemma().equals("refer")) {
            return true;
        }
        return page.tagged(cue.first(), "VBG") && before >= sentences.startOf(cue.head())
                && BACKGROUND.contains(page.lower(before));
    }
}
