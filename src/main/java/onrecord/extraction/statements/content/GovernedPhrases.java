package onrecord.extraction.statements.content;

import java.util.Set;
import onrecord.extraction.cuewords.Complement;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.words.TimeWords;
import onrecord.language.Gazetteer;
import onrecord.text.WordSections;

/** Finds the word that heads what a cue governs: "rained" in <em>said that it rained</em>, "peace" in <em>called for peace</em>. */
final class GovernedPhrases {

    private static final Set<String> EMPTY_OBJECT = WordSections.read("statements/pronouns.txt").set("empty object");
    /** "spoke ahead of her trip": of time and place. */
    private static final Set<String> PLACES = Set.of("ahead", "outside", "because", "instead", "front", "north", "south", "east", "west");
    private static final Set<String> TIMES = WordSections.read("statements/figurative-senses.txt").set("parts of the calendar");

    private final Page page;
    private final Tree tree;

    GovernedPhrases(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** Of the shapes that the cue's word takes, the surest that is there; or {@link Page#NONE}. */
    int by(Cue cue) {
        CueWord word = cue.word();
        int clause = tree.childBehind(cue.head(), "ccomp");
        if (clause != Page.NONE && word.takes(Complement.CLAUSE)) {
            return clause;
        }
        int modifier = cue.form() == Cue.Form.NOUN ? tree.childBehind(cue.head(), "acl") : openClause(cue);
        if (modifier != Page.NONE) {
            return modifier;
        }
        int prepositional = prepositional(cue);
        if (prepositional != Page.NONE || cue.form() == Cue.Form.NOUN) {
            return prepositional;
        }
        if (cue.form() == Cue.Form.ADJECTIVE) {
            int adverbial = tree.childBehind(cue.head(), "advcl");
            return adverbial != Page.NONE && page.tagged(tree.firstOfSubtree(adverbial), "VBG") ? Page.NONE : adverbial;
        }
        if (clause != Page.NONE && cue.reportsSpeech()) {
            return clause;
        }
        return word.takes(Complement.OBJECT) || word.takes(Complement.ATTITUDE) ? object(cue) : Page.NONE;
    }

    /** <em>wants to leave</em>, <em>suggests leaving</em> */
    private int openClause(Cue cue) {
        CueWord word = cue.word();
        int open = tree.childBehind(cue.head(), "xcomp");
        if (open == Page.NONE || !page.tagged(open, "VB") && tree.child(open, "cop") == Page.NONE) {
            return Page.NONE;
        }
        boolean infinitive = word.takes(Complement.INFINITIVE) && hasTo(open);
        boolean gerund = page.tagged(open, "VBG") && word.takes(Complement.OBJECT) && word.takes(Complement.CLAUSE);
        return infinitive || gerund ? open : Page.NONE;
    }

    private boolean hasTo(int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && page.form(child).equalsIgnoreCase("to")) {
                return true;
            }
        }
        return false;
    }

    private int prepositional(Cue cue) {
        Set<String> prepositions = cue.word().prepositions();
        if (prepositions.isEmpty()) {
            return Page.NONE;
        }
        for (int child : tree.children(cue.head())) {
            if (child > cue.head() && isLedBy(prepositions, child) && !Gazetteer.isCalendarWord(page.lower(child))) {
                return child;
            }
        }
        return Page.NONE;
    }

    private boolean isLedBy(Set<String> prepositions, int noun) {
        for (int marker : tree.children(noun)) {
            boolean clause =
                    tree.is(marker, "mark") && !(page.lower(marker).equals("as") && page.hasFinite(marker, tree.lastOfSubtree(noun)));
            boolean leads = marker < noun && (tree.is(marker, "case") || clause);
            if (leads && prepositions.contains(page.lower(marker)) && !PLACES.contains(page.lower(marker - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The object, unless it is a day or a bare pronoun. */
    private int object(Cue cue) {
        int object = tree.childBehind(cue.head(), "obj");
        if (object == Page.NONE) {
            return Page.NONE;
        }
        String form = page.lower(object);
        boolean empty = EMPTY_OBJECT.contains(form) && tree.isLeaf(object) && tree.childBehind(cue.head(), "xcomp") == Page.NONE;
        return empty || TIMES.contains(form) || TimeWords.isDay(form) || Gazetteer.isCalendarWord(form) ? Page.NONE : object;
    }
}
