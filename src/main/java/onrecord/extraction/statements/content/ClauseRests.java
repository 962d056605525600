package onrecord.extraction.statements.content;

import java.util.Map;
import java.util.Set;
import onrecord.extraction.statements.page.Page;
import onrecord.text.WordSections;

/** Says whether a clause that somebody's “he said” interrupts goes on behind it: <em>He was, his widow said, the kindest of men.</em> */
final class ClauseRests {

    private static final Set<String> NEW_THOUGHT = WordSections.read("statements/conjunctions.txt").set("new thought");
    private static final Set<String> SUBORDINATE = WordSections.read("statements/conjunctions.txt").set("opens a sentence");

    private static final Map<String, String> PAIRS = Map.of("not only", "but", "either", "or", "neither", "nor");
    private static final Set<String> ONLY = WordSections.read("statements/modality.txt").set("behind not");

    private final Page page;

    ClauseRests(Page page) {
        this.page = page;
    }

    /** What stands behind the mark is no thought of its own. */
    boolean mayGoOn(int stop, int end, boolean subordinate) {
        return stop + 2 < end && !page.quoted(stop) && page.isPunctuation(stop) && !page.quoted(stop + 1)
                && !NEW_THOUGHT.contains(page.lower(stop + 1)) && (subordinate || !page.tagged(stop + 1, "VBG"));
    }

    /** A clause that breaks off behind its verb. */
    boolean needsMore(int last) {
        return !page.quoted(last) && (page.token(last).lemma().equals("be") || page.tagged(last, "MD"));
    }

    /** <em>If this fails, he argues, there are other ways.</em> */
    boolean opensSubordinate(int start) {
        return !page.quoted(start) && (SUBORDINATE.contains(page.lower(start)) || page.tagged(start, "TO"));
    }

    /** Where the tree hangs the reporting verb on what follows. */
    boolean governedFromAfter(int verb, int stop) {
        return page.tree().head(verb) > stop;
    }

    /** <em>The boats that they have, she said, are old</em>: a subject that waits for its verb, though it holds one. */
    boolean waitsForVerb(int stop, int end) {
        return stop + 2 < end && page.form(stop).equals(",") && !page.quoted(stop + 1) && page.isFinite(stop + 1);
    }

    /** <em>Not only is it old, she said, but it is unsafe.</em> */
    boolean completesPair(int start, int last, int stop, int end) {
        if (stop + 2 >= end || !page.form(stop).equals(",") || page.quoted(stop + 1)) {
            return false;
        }
        for (int i = start; i < last; i++) {
            String second = page.quoted(i) ? null : PAIRS.get(page.lower(i) + (ONLY.contains(page.lower(i + 1)) ? " only" : ""));
            if (page.lower(stop + 1).equals(second)) {
                return true;
            }
        }
        return false;
    }

    /** <em>The team would use hot water, she said, and stop above the lake.</em> */
    boolean goesOnWithAnd(int stop, int end) {
        return stop + 3 < end && page.form(stop).equals(",") && page.tagged(stop + 1, "CC") && page.token(stop + 2).tag().equals("VB");
    }
}
