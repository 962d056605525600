package onrecord.extraction.statements;

import java.util.Set;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.text.Span;
import onrecord.text.WordSections;

/** Tells by the tree whether a date is when something was said. */
final class TimesOfSaying {

    private static final WordSections WORDS = WordSections.read("statements/scenes.txt");
    private static final Set<String> SCENES = WORDS.set("scenes");
    private static final Set<String> TOLD_THERE = WORDS.set("told there");
    private static final Set<String> SPEAKING = WORDS.set("speaking");
    private static final Set<String> OTHER_TIMES = WORDS.set("other times");
    private static final int LONGEST_CLIMB = 4;

    private final Page page;
    private final Tree tree;

    TimesOfSaying(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    boolean tells(Span date, Attribution attribution) {
        int first = page.tokenAt(date.start());
        int last = page.tokenAt(date.end() - 1);
        int head = headOf(first, last);
        if (page.quoted(first) || hasOtherTime(head) || isOtherTime(first - 1)) {
            return false;
        }
        return last == attribution.cue().first() - 1 && standsAlone(first) || isAsked(first, attribution)
                || isBehindSpeaker(first, attribution) || leadsTo(head, attribution);
    }

    /** The word of the date that the others depend on. */
    private int headOf(int first, int last) {
        int head = last;
        while (tree.head(head) >= first && tree.head(head) <= last) {
            head = tree.head(head);
        }
        return head;
    }

    /** <em>Keller on Monday said</em>, where the tree takes the day for a part of the name. */
    private boolean standsAlone(int first) {
        return first > page.outerSentences().startOf(first) && page.lower(first - 1).equals("on");
    }

    /** <em>said Ann Dunn on Thursday</em>, where the tree hangs the day on the name. */
    private boolean isBehindSpeaker(int date, Attribution attribution) {
        Source source = attribution.source();
        if (source == null || source.first() <= attribution.cue().last() || date < 2 || !page.lower(date - 1).equals("on")) {
            return false;
        }
        return date - 2 >= source.head() && page.tagged(source.head(), "NNP") && page.tagged(date - 2, "NNP")
                && !page.hasFinite(source.head(), date - 2) && noMark(source.head(), date - 2);
    }

    private boolean noMark(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (page.isPunctuation(i) && !page.form(i).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /** <em>Asked on Tuesday about the sale in 2022, she said …</em>: the day right behind the participle is when the answer was given. */
    private boolean isAsked(int date, Attribution attribution) {
        int verb = date > 1 && page.lower(date - 1).equals("on") ? date - 2 : date - 1;
        return verb >= page.outerSentences().startOf(date) && page.lower(verb).equals("asked") && tree.is(verb, "advcl")
                && tree.head(verb) == attribution.cue().head();
    }

    /** Upwards from the date, through scenes only, to the cue. */
    private boolean leadsTo(int date, Attribution attribution) {
        int cue = attribution.cue().head();
        Source source = attribution.source();
        int word = date;
        for (int i = 0; i < LONGEST_CLIMB; i++) {
            int above = tree.head(word);
            if (above == Page.NONE || tree.is(word, "nsubj") || tree.is(word, "appos")) {
                return false;
            }
            if (above == cue || isSharedBy(cue, above, word) || isSpeaking(above, cue)) {
                return true;
            }
            if (!isScene(above)) {
                return false;
            }
            if (source != null && above == source.head()) {
                return attribution.cue().form() != Cue.Form.VERB;
            }
            word = above;
        }
        return false;
    }

    /** <em>On Monday she met the press and said …</em>, where both verbs have the day before them. */
    private boolean isSharedBy(int cue, int verb, int date) {
        return tree.is(cue, "conj") && tree.head(cue) == verb && date < verb;
    }

    /** <em>Speaking on Monday, she said …</em> */
    private boolean isSpeaking(int verb, int cue) {
        return page.tagged(verb, "VBG") && SPEAKING.contains(page.token(verb).lemma()) && tree.is(verb, "advcl") && tree.head(verb) == cue;
    }

    private boolean isScene(int word) {
        return page.tagged(word, "N") ? SCENES.contains(page.token(word).lemma()) && !hasOtherTime(word)
                : tree.is(word, "acl") && TOLD_THERE.contains(page.lower(word));
    }

    private boolean hasOtherTime(int noun) {
        for (int child : tree.children(noun)) {
            if (child < noun && (tree.is(child, "case") || tree.is(child, "mark")) && isOtherTime(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherTime(int word) {
        return word >= 0 && OTHER_TIMES.contains(page.lower(word));
    }
}
